import type { CallTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}kunden{{/untoldTo}}';
const about = '{{#untold}}”{{untold}}”: {{/untold}}';
const howTo = 'Länken visar numret och vad du ska säga, och tar emot hur det gick.';

/** What colleagues are told of a call: that it is theirs, or that nobody has made it. */
export const calls: CallTexts = {
  'call-assigned': {
    subject: `Ring ${somebody}${ofOrder}`,
    headline: 'Ett samtal till dig',
    sentences: [`${about}ring ${somebody}${ofOrder}.`, howTo],
    sms: { say: [`Ring ${somebody}${ofOrder}.`] },
  },
  'call-escalated': {
    subject: `Ingen har nått ${somebody} än${ofOrder}: ring gärna`,
    headline: 'Ett samtal som är ditt nu',
    sentences: [`${about}ingen har nått ${somebody} än${ofOrder}. Samtalet är ditt nu.`, howTo],
    sms: { say: [`Ingen har nått ${somebody} än${ofOrder}: ring gärna.`] },
  },
  'call-not-made': {
    subject: `Ingen nådde ${somebody} på telefon${ofOrder}`,
    headline: 'Ett samtal blev inte av',
    sentences: [
      `${about}ingen nådde ${somebody} på telefon${ofOrder}, och samtalet är borta från listan.`,
      '{{#untoldPhone}}Numret är {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: { say: [`Ingen nådde ${somebody} på telefon${ofOrder}.`] },
  },
};
