import * as z from 'zod/mini';
import { translated } from './translated.ts';

const amount = z
  .string()
  .check(z.regex(/^\d{1,9}(\.\d{1,2})?$/, 'must be an amount as text, such as "10.00": two decimals at most'));

const offer = z
  .strictObject({
    kind: z.enum(['discount', 'refund', 'expedite']),
    /** In the policy's currency. Of an expedite what it costs, which the customer is not told. */
    amount: z.optional(amount),
    /** Of the order's total; where that is not known in the policy's currency, nothing is offered. */
    percent: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    code: z.optional(z.string().check(z.minLength(1), z.maxLength(50))),
    /** In words of your own, by language. */
    text: z.optional(translated(600)),
  })
  .check(
    z.refine((one) => !(one.amount && one.percent), 'has an amount and a percentage: it can be only one of them'),
    z.refine(
      ({ kind, ...one }) => kind === 'expedite' || one.amount !== undefined || one.percent !== undefined,
      'has no worth: give it an "amount" or a "percent"',
    ),
  );
export type DelayOffer = z.output<typeof offer>;

/** From so many days late: what is offered, and what the customer may choose on the page. */
const step = z
  .strictObject({
    /** Days of the calendar between what was first promised and the new date: `P2D`. */
    from: z.string().check(z.regex(/^P\d{1,3}D$/, 'must be a number of days such as P2D')),
    offer: z.optional(offer),
    choices: z._default(
      z
        .array(z.enum(['wait', 'refund', 'replacement']))
        .check(z.refine((all) => new Set(all).size === all.length, 'names one twice')),
      [],
    ),
  })
  .check(z.refine((one) => one.offer || one.choices.length > 0, 'offers nothing: give it an "offer" or "choices"'));
export type DelayStep = z.output<typeof step>;

export const daysOf = ({ from }: Pick<DelayStep, 'from'>): number => Number(from.slice(1, -1));

/** What a sender offers whose order is late, and how much of it in a month of the calendar. */
export const delayPolicy = z.strictObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')),
  /** What all offers of a month may come to; what does not fit in any more is not promised. */
  budget: amount,
  steps: z.array(step).check(
    z.minLength(1, 'needs a step'),
    z.maxLength(10),
    z.refine((all) => new Set(all.map(daysOf)).size === all.length, 'has two steps from the same day'),
  ),
});
export type DelayPolicy = z.output<typeof delayPolicy>;
