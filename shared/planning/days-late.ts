import { Temporal } from 'temporal-polyfill';
import type { Window } from '../orders/event-data.ts';
import { isBefore } from '../orders/first-promise.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { kindOf } from '../orders/standing.ts';
import { wallTime } from './wall-clock.ts';

/** Until when the customer was first promised an order: what they chose themselves, else what was said first of its deliveries. */
export function firstPromiseOf({
  firstPromises,
  visits,
}: Pick<Order, 'firstPromises' | 'visits'>): Instant | undefined {
  const ofDelivery = Object.entries(firstPromises).filter(([key]) => {
    const visit = visits[key.slice('visit/'.length)];
    return !key.startsWith('visit/') || (visit !== undefined && kindOf(visit) === 'delivery');
  });
  return ofDelivery.map(([, promise]) => promise).sort((one, other) => (isBefore(one, other) ? -1 : 1))[0]?.to;
}

/**
 * How many days of the calendar, in a zone (IANA), a new time lies behind what was first promised: both by their ends,
 * where a window that ends at midnight ends on the day before. Where nothing was promised, or nothing is known, none.
 */
export function daysLate(order: Order, newEta: Window | undefined, zone: string): number {
  const promised = firstPromiseOf(order);
  if (!promised || !newEta) return 0;
  const dayOf = (end: Instant) => Temporal.PlainDate.from(wallTime(after(end, -1), zone).date);
  return Math.max(0, dayOf(promised).until(dayOf(newEta.to), { largestUnit: 'days' }).days);
}
