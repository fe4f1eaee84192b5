import type { Compensation } from '../../orders/offered.ts';
import type { Language } from '../../senders/language.ts';
import { wordsIn } from '../../senders/translated.ts';
import { fillText } from '../template.ts';
import { labelsFor } from '../texts/labels.ts';
import { numberFormat, plainSpaces } from './formatters.ts';
import { tellMoney } from './money.ts';
import { plain } from './plain-text.ts';
import type { Reader } from './reader.ts';

/**
 * What a delay is made up for with: in the shop's own words, with the code where they leave it out; else in ours.
 * `otherwise` is the language that the shop's words stand in where the reader's are missing.
 */
export function tellCompensation(
  compensation: Compensation | undefined,
  reader: Reader,
  otherwise: Language,
): string | undefined {
  if (!compensation) return undefined;
  const { kind, text, words } = compensation;
  const own = plain(text ?? (words && wordsIn(reader.language, words, otherwise)), 600);
  const known = { amount: tellWorth(compensation, reader.locale), code: plain(compensation.code) };
  if (!own) return fillText(labelsFor(reader).compensation[kind].sentence, known);
  return known.code && !own.includes(known.code) ? `${own} (${known.code})` : own;
}

/** How much it is: an amount, or a part of what the order costs. */
export function tellWorth({ amount, currency, percent }: Compensation, locale: string): string | undefined {
  if (percent !== undefined) return plainSpaces(numberFormat(locale, { style: 'percent' }).format(percent / 100));
  return plain(amount && tellMoney(amount, currency, locale));
}
