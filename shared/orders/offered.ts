import * as z from 'zod/mini';
import { translated } from '../senders/translated.ts';
import { compensationData } from './event-data.ts';
import { sinceOf } from './known.ts';
import type { Order } from './order.ts';
import { remedies } from './remedies.ts';

/** What a delay is made up for with. */
const compensation = z.object({
  ...compensationData.shape,
  /** Of what the order costs. */
  percent: z.optional(z.number()),
  /** The policy's own words. */
  words: z.optional(translated(600)),
});
export type Compensation = z.output<typeof compensation>;

/** What was offered to an order for its delay, as it was when it was promised: settings that change take nothing back. */
export const offered = z.object({
  /** Days late from which the sender's policy offers it. */
  from: z.number(),
  /** When it was promised. */
  at: z.string(),
  /** The hash of the event whose message tells it, and until when that message waits. */
  event: z.string(),
  heldUntil: z.optional(z.string()),
  compensation: z.optional(compensation),
  /** What the customer may choose besides. */
  choices: z.array(z.enum(remedies)),
});
export type Offered = z.output<typeof offered>;

/** A sum that the sender's budget of a month holds for what an order was offered, in hundredths. */
export const heldSum = z.object({
  /** The hash of the event whose message tells of it. */
  event: z.string(),
  month: z.string(),
  key: z.string(),
  cost: z.number(),
  /** Which call set it aside. */
  token: z.optional(z.string()),
});
export type HeldSum = z.output<typeof heldSum>;

/** Whether the customer has taken what an event's message offered: what was taken stands, also where the event was a mistake. */
export const isTaken = ({ offered: standing, answers }: Pick<Order, 'offered' | 'answers'>, event: string): boolean =>
  standing?.event === event &&
  answers.values.remedy?.choice === 'accept' &&
  (sinceOf(answers, '/remedy') ?? '') >= standing.at;

/** What an order's delay is made up for with: by the last word of who told of it, else by what the sender's policy offered. */
export const compensationOf = ({
  delay,
  offered: standing,
}: Pick<Order, 'delay' | 'offered'>): Compensation | undefined =>
  delay.values.delay?.compensation ?? standing?.compensation;

/** The same as the message of an event tells it: what was offered with an earlier delay is not offered again. */
export function compensationTold(order: Order, event: { hash: string } | undefined): Compensation | undefined {
  const { delay, offered: standing } = order;
  const own = delay.values.delay?.compensation;
  return own ?? (event === undefined || standing?.event === event.hash ? standing?.compensation : undefined);
}
