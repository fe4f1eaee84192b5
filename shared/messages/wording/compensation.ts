import type { DelayData } from '../../orders/event-data.ts';
import { fillText } from '../template.ts';
import { labels } from '../texts/labels.ts';
import { tellMoney } from './money.ts';
import { plain } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** What a delay is made up for with: in the shop's own words, with the code where they leave it out; else in ours. */
export function tellCompensation(delay: DelayData | undefined, { language, locale }: Reader): string | undefined {
  if (!delay?.compensation) return undefined;
  const { kind, amount, currency, code, text } = delay.compensation;
  const own = plain(text, 600);
  const known = { amount: plain(amount && tellMoney(amount, currency, locale)), code: plain(code) };
  if (!own) return fillText(labels[language].compensation[kind].sentence, known);
  return known.code && !own.includes(known.code) ? `${own} (${known.code})` : own;
}
