import * as z from 'zod/mini';

const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD'));
const price = z
  .string()
  .check(z.regex(/^\d{1,4}(\.\d{1,5})?$/, 'must be a price as text, such as "0.05": five decimals at most'));

/** What a sender may spend on SMS in a month of the calendar; what exceeds it is said over the next channel. */
export const smsBudget = z.strictObject({
  amount: z
    .string()
    .check(z.regex(/^\d{1,7}(\.\d{1,2})?$/, 'must be an amount as text, such as "200.00": two decimals at most')),
  /** The one that the account's `smsPrices` are in. */
  currency,
});
export type SmsBudget = z.output<typeof smsBudget>;

/** What a segment costs, fees of the carrier's included, by the recipient's country (ISO 3166); `*` stands for all others. */
export const smsPrices = z.strictObject({
  currency,
  perSegment: z
    .record(
      z.string().check(z.regex(/^([A-Z]{2}|\*)$/, 'must be an ISO 3166 code such as SE, or * for all others')),
      price,
    )
    .check(z.refine((all) => all['*'] !== undefined, 'needs a price for all other countries: "*"')),
});
export type SmsPrices = z.output<typeof smsPrices>;

/** Why a ceiling can not be kept: the account states no prices, or states them in another currency. */
export function unpricedBudget(budget: SmsBudget | undefined, prices: SmsPrices | undefined): string | undefined {
  if (!budget || prices?.currency === budget.currency) return undefined;
  return prices
    ? `The account's "smsPrices" are in ${prices.currency}: put the ceiling in that too.`
    : 'The account\'s file states no "smsPrices", and without them nothing can be counted.';
}
