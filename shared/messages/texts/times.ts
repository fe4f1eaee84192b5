import type { Language } from '../../senders/language.ts';
import { times as de } from './de/times.ts';
import { times as en } from './en/times.ts';
import { times as fr } from './fr/times.ts';
import { times as nl } from './nl/times.ts';
import { times as es } from './es/times.ts';
import { times as sv } from './sv/times.ts';

/** How a language puts days and times together: inside a sentence, after its verb. */
export interface TimePhrases {
  within(day: string, from: string, to: string): string;
  /** The hours of a window alone. */
  between(from: string, to: string): string;
  /** A time that is expected, alone in a sentence; `approximately` is its short form. */
  about(time: string): string;
  /** A time at which something happened. */
  clock(time: string): string;
  overnight(day: string, from: string, toDay: string, to: string): string;
  allDay(day: string): string;
  days(day: string, toDay: string): string;
  around(day: string, time: string): string;
  at(day: string, time: string): string;
  /** Not later than; `time` may be missing. */
  by(day: string, time: string | undefined): string;
  /** How long from now. */
  inMinutes(minutes: number): string;
  inAFewMinutes: string;
  /** Without a sentence around it, as in "around 10:45". */
  approximately(time: string): string;
  today: string;
  tomorrow: string;
  yesterday: string;
  /** The end of a day. */
  midnight: string;
  /** What follows a time of day. */
  oClock: string;
  /** Whether a day has a capital inside a sentence. */
  capitalDays: boolean;
  /** A day as the language writes it, of how CLDR has it. */
  tidyDay?: (day: string) => string;
}

export const timePhrases: Record<Language, TimePhrases> = { en, sv, de, fr, es, nl };
