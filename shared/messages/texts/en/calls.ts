import type { CallTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}the customer{{/untoldTo}}';
const about = '{{#untold}}“{{untold}}”: {{/untold}}';
const howTo = 'The link shows the number and what to say, and takes in how it went.';

/** What colleagues are told of a call: that it is theirs, or that nobody has made it. */
export const calls: CallTexts = {
  'call-assigned': {
    subject: `Please phone ${somebody}${ofOrder}`,
    headline: 'A call for you',
    sentences: [`${about}please phone ${somebody}${ofOrder}.`, howTo],
    sms: { say: [`Please phone ${somebody}${ofOrder}.`] },
  },
  'call-escalated': {
    subject: `Nobody has reached ${somebody} yet${ofOrder}: please phone`,
    headline: 'A call that is yours now',
    sentences: [`${about}nobody has reached ${somebody} yet${ofOrder}. The call is yours now.`, howTo],
    sms: { say: [`Please phone ${somebody}${ofOrder}: not reached yet.`] },
  },
  'call-not-made': {
    subject: `Nobody reached ${somebody} by telephone${ofOrder}`,
    headline: 'A call has come to nothing',
    sentences: [
      `${about}nobody reached ${somebody} by telephone${ofOrder}, and it is off the list.`,
      '{{#untoldPhone}}The number is {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: { say: [`Nobody reached ${somebody} by telephone${ofOrder}.`] },
  },
};
