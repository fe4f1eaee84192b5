import type { CallTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}de klant{{/untoldTo}}';
const about = '{{#untold}}“{{untold}}”: {{/untold}}';
const howTo = 'De link toont het nummer en wat er te zeggen is. Daar noteer je ook hoe het ging.';

/** What colleagues are told of a call: that it is theirs, or that nobody has made it. */
export const calls: CallTexts = {
  'call-assigned': {
    subject: `Bel ${somebody}${ofOrder}`,
    headline: 'Een telefoontje voor jou',
    sentences: [`${about}bel ${somebody}${ofOrder}.`, howTo],
    sms: { say: [`Bel ${somebody}${ofOrder}.`] },
  },
  'call-escalated': {
    subject: `Niemand heeft ${somebody} nog bereikt${ofOrder}: graag bellen`,
    headline: 'Een telefoontje dat nu van jou is',
    sentences: [`${about}niemand heeft ${somebody} nog bereikt${ofOrder}. Het telefoontje is nu van jou.`, howTo],
    sms: { say: [`Bel ${somebody}${ofOrder}: nog niet bereikt.`] },
  },
  'call-not-made': {
    subject: `Niemand heeft ${somebody} telefonisch bereikt${ofOrder}`,
    headline: 'Een telefoontje is niet gelukt',
    sentences: [
      `${about}niemand heeft ${somebody} telefonisch bereikt${ofOrder}, en het staat niet meer op de lijst.`,
      '{{#untoldPhone}}Het nummer is {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: { say: [`Telefonisch niet bereikt${ofOrder}: ${somebody}.`] },
  },
};
