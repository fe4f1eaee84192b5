import type { Language } from '../../../../shared/senders/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { es } from './es.ts';
import { sv } from './sv.ts';

/** A notice in place of a call that is not shown. */
interface Notice {
  title: string;
  text: string;
}

/** How a call went, as its buttons have it: an outcome or, with what is refused, a refusal of all. */
export const answers = [
  ...(['reached', 'no_answer', 'busy', 'voicemail'] as const),
  ...(['wrong_number', 'refused', 'refused_everything'] as const),
] as const;
export type CallAnswer = (typeof answers)[number];

/** The words of the page of one call, for the colleague whose it is. */
export interface CallTexts {
  order: string;
  /** `{{time}}` is when somebody may be phoned. */
  notYet: string;
  howDidItGo: string;
  note: string;
  optional: string;
  answers: Record<CallAnswer, string>;
  /** The link's time is over. */
  expired: Notice;
  /** It is off the list. */
  done: Notice;
  /** It was taken off while they phoned; what they said is kept. */
  needless: Notice;
  /** Another is on it: `{{by}}`, until `{{time}}`. */
  taken: Notice;
  /** What was typed is too long. */
  tooLong: string;
}

export const callTexts: Record<Language, CallTexts> = { en, sv, de, fr, es, nl };
