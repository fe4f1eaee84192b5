import type { Event } from '../orders/event.ts';
import { type Instant, after } from '../orders/instant.ts';
import type { Order, Visit } from '../orders/order.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Conditions } from '../senders/rule.ts';

/** What a rule's conditions are asked of. */
export interface Occasion {
  event: Pick<Event, 'data'>;
  order: Order;
  /** The visit that the event is about, if it is about one. */
  visit: Visit | undefined;
  now: Instant;
}

type Test<Name extends keyof Conditions> = (wanted: NonNullable<Conditions[Name]>, occasion: Occasion) => boolean;

const tests: { [Name in keyof Required<Conditions>]: Test<Name> } = {
  kind: (kinds, { visit }) => visit !== undefined && kinds.includes(visit.known.values.kind ?? 'delivery'),
  orderType: (types, { order }) => types.includes(order.facts.values.orderType ?? ''),
  windowWithin: (within, { visit, now }) => {
    const from = visit?.known.values.window?.from;
    return from !== undefined && from <= after(now, millisecondsOf(within));
  },
  reason: (reasons, { event }) => {
    const given = typeof event.data.reason === 'string' ? event.data.reason.trim().toLowerCase() : undefined;
    return reasons.some((reason) => reason.trim().toLowerCase() === given);
  },
  hasPhoto: (wanted, { event }) => (Array.isArray(event.data.photos) && event.data.photos.length > 0) === wanted,
  attributes: (wanted, { order }) =>
    Object.entries(wanted).every(([name, value]) => order.facts.values.attributes?.[name] === value),
};

/** Whether all that a rule asks for is so. */
export function holds(conditions: Conditions, occasion: Occasion): boolean {
  return (Object.keys(conditions) as (keyof Conditions)[]).every((name) => {
    const wanted = conditions[name];
    return wanted === undefined || (tests[name] as Test<typeof name>)(wanted, occasion);
  });
}
