import { segmentsOf } from '../messages/sms-segments.ts';
import { phoneNumberOf } from '../planning/phone.ts';
import { anyCountry } from '../senders/sending.ts';
import type { SmsPrices } from '../senders/sms-budget.ts';

/** Prices have up to five decimals, so sums are kept in hundred-thousandths of the currency's unit. */
const parts = 100_000;
export const partsOf = (amount: string): number => Math.round(Number(amount) * parts);
export const amountOf = (sum: number): string => (sum / parts).toFixed(2);

/** What an SMS costs to a number (E.164), in hundred-thousandths: by its segments and the number's country. */
export function smsCostOf(text: string, to: string, { perSegment }: SmsPrices): number {
  const country = phoneNumberOf(to)?.country;
  const price = (country && perSegment[country]) ?? perSegment[anyCountry] ?? '0';
  return segmentsOf(text) * partsOf(price);
}
