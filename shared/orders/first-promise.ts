import * as z from 'zod/mini';
import type { Window } from './event-data.ts';
import type { Instant } from './instant.ts';

/** Until when something was first said to come, and when that was said; a time that the customer chose stands before it. */
export const firstPromise = z.object({ at: z.string(), to: z.string(), chosen: z.optional(z.literal(true)) });
export type FirstPromise = z.output<typeof firstPromise>;
type Promises = Record<string, FirstPromise>;

/** What of an order a promise is about. */
export const promiseKey = (subject: 'visit' | 'shipment' | 'order', id = ''): string => `${subject}/${id}`;

/** The promises with one more, in whatever sequence they come: of each thing the first stands, of those chosen the last. */
export function withPromiseOf(
  promises: Promises,
  key: string,
  when: Instant | Window | undefined,
  said: { at: Instant; chosen?: boolean },
): Promises {
  if (when === undefined) return promises;
  const to = typeof when === 'string' ? when : when.to;
  const promise: FirstPromise = { at: said.at, to, ...(said.chosen ? { chosen: true } : {}) };
  const before = promises[key];
  const stands = before === undefined || isBefore(promise, before) ? promise : before;
  return Object.fromEntries(Object.entries({ ...promises, [key]: stands }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether one promise counts before another. */
export function isBefore(one: FirstPromise, other: FirstPromise): boolean {
  if (one.chosen !== other.chosen) return one.chosen === true;
  if (one.at === other.at) return one.to > other.to;
  return one.chosen ? one.at > other.at : one.at < other.at;
}
