import { timePhrases } from '../../texts/times.ts';
import type { Reader } from '../../wording/reader.ts';
import type { When } from '../../wording/when.ts';

/** A day as it stands within a sentence of the reader's language: some write days with a small letter there. */
export const dayIn = (when: When | undefined, { language }: Reader) =>
  timePhrases[language].capitalDays ? when?.day : when && when.day.charAt(0).toLowerCase() + when.day.slice(1);
