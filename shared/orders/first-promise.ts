import * as z from 'zod/mini';
import { dataOf, type Event } from './event.ts';
import { delayData, shipmentData, visitData, type Window } from './event-data.ts';
import type { Instant } from './instant.ts';

/** Until when something was first said to come, and when that was said; a time that the customer chose stands before it. */
export const firstPromise = z.object({ at: z.string(), to: z.string(), chosen: z.optional(z.literal(true)) });
export type FirstPromise = z.output<typeof firstPromise>;
type Promises = Record<string, FirstPromise>;

/**
 * The promises with that of an event, in whatever sequence they come: of each thing the first stands, of those that the
 * customer chose the last. `idIn` tells which visit or parcel an event is about.
 */
export function withPromiseOf(
  promises: Promises,
  event: Event,
  idIn: (event: Event) => string,
  chosen: boolean,
): Promises {
  const told = Object.entries(promisesIn(event, idIn)).flatMap(([key, when]) => {
    if (!when) return [];
    const to = typeof when === 'string' ? when : when.to;
    const promise: FirstPromise = { at: event.occurredAt, to, ...(chosen ? { chosen: true } : {}) };
    const before = promises[key];
    return [[key, before === undefined || isBefore(promise, before) ? promise : before] as const];
  });
  if (told.length === 0) return promises;
  const all = Object.entries({ ...promises, ...Object.fromEntries(told) });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ofVisit = z.pick(visitData, { window: true, eta: true });

/** What an event says of when something comes: what the order holds of all of it, whatever the event is about. */
function promisesIn(event: Event, idIn: (event: Event) => string): Record<string, Instant | Window | null | undefined> {
  const [subject] = event.type.split('.');
  const order = event.order?.eta;
  if (subject === 'shipment') return { order, [`shipment/${idIn(event)}`]: dataOf(shipmentData, event).eta };
  if (subject === 'order') return { order: dataOf(delayData, event).newEta ?? order };
  if (subject !== 'visit' && subject !== 'customer') return { order };
  const { window, eta } = dataOf(ofVisit, event);
  return { order, [`visit/${idIn(event)}`]: window ?? eta };
}

/** Whether one promise counts before another. */
export function isBefore(one: FirstPromise, other: FirstPromise): boolean {
  if (one.chosen !== other.chosen) return one.chosen === true;
  if (one.at === other.at) return one.to > other.to;
  return one.chosen ? one.at > other.at : one.at < other.at;
}
