import type { CallTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}Kundin oder Kunde{{/untoldTo}}';
const about = '{{#untold}}„{{untold}}“: {{/untold}}';
const howTo = 'Der Link zeigt die Nummer und was zu sagen ist, und nimmt auf, wie es ging.';

/** What colleagues are told of a call: that it is theirs, or that nobody has made it. */
export const calls: CallTexts = {
  'call-assigned': {
    subject: `Bitte anrufen: ${somebody}${ofOrder}`,
    headline: 'Ein Anruf für Sie',
    sentences: [`${about}bitte rufen Sie an${ofOrder}: ${somebody}.`, howTo],
    sms: { say: [`Bitte anrufen: ${somebody}${ofOrder}.`] },
  },
  'call-escalated': {
    subject: `Noch nicht erreicht: ${somebody}${ofOrder}; bitte anrufen`,
    headline: 'Ein Anruf, der jetzt Ihrer ist',
    sentences: [`${about}noch niemand hat jemanden erreicht${ofOrder}: ${somebody}. Der Anruf ist jetzt Ihrer.`, howTo],
    sms: { say: [`Noch nicht erreicht: ${somebody}${ofOrder}.`] },
  },
  'call-not-made': {
    subject: `Telefonisch nicht erreicht: ${somebody}${ofOrder}`,
    headline: 'Aus einem Anruf wurde nichts',
    sentences: [
      `${about}telefonisch nicht erreicht${ofOrder}: ${somebody}. Der Anruf steht nicht mehr auf der Liste.`,
      '{{#untoldPhone}}Die Nummer ist {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: { say: [`Nicht erreicht: ${somebody}${ofOrder}.`] },
  },
};
