import type { OrderFacts } from '../../../shared/orders/order-facts.ts';
import type { Event } from '../../../shared/orders/event.ts';
import type { RouteEvent } from '../../../shared/orders/route-event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { anAnn } from '../../builders/event.ts';
import type { ParcelUpdate } from '../parties/vendor.ts';
import type { Random } from '../random.ts';
import { hour, minute, second } from '../virtual-time.ts';

/** What happened to an order or to a whole route, and when the delivery system tells of it. */
export type Telling = { at: number } & (
  | { event: Omit<Event, 'receivedAt'> }
  | { routeEvent: Omit<RouteEvent, 'receivedAt'> }
  | { parcelUpdate: ParcelUpdate }
);

export const people: [OrderFacts['customer'], ...OrderFacts['customer'][]] = [
  { timeZone: 'Europe/Stockholm' },
  { timeZone: 'Europe/Stockholm', channels: ['sms'] },
  { timeZone: 'America/New_York', phone: '+12125550123' },
  { timeZone: 'Asia/Kolkata', phone: '+919812345678' },
  { timeZone: 'Australia/Lord_Howe', phone: null },
  { timeZone: null, phone: '+12125550123' },
];

/** Who may be in several zones has hours of their own in none of them for sure. */
export const isSomewhere = (one: (typeof people)[number]): boolean => Boolean(one?.timeZone);

/** What happens to the orders of a story that have nothing to do with each other. */
export function plotsOf({ random, shops, beginning }: PlotWorld): Telling[] {
  const tellings: Telling[] = [];
  for (let orders = random.between(1, 3); orders > 0; orders--) {
    const { id } = random.pick([shops[0], shops[0], shops[1]]);
    tellings.push(...plotOf(`order-${'x'.repeat(orders)}`, id, beginning, random));
  }
  return tellings;
}

/** What of a world its plot is made of. */
export interface PlotWorld {
  random: Random;
  shops: readonly [{ id: string }, { id: string }];
  beginning: number;
}

/** What happens to one order: placed, planned, perhaps delayed or called off, and brought at the first or second try. */
function plotOf(orderId: string, senderId: string, from: number, random: Random): Telling[] {
  const tellings: Telling[] = [];
  let occurredAt = from + random.between(0, 24) * hour + random.between(0, 3599) * second;
  const later = (least: number, most: number) => (occurredAt += random.between(least, most));
  const happens = (type: string, data: Event['data'] = {}, order?: Event['order']) => {
    const id = `e${tellings.length + 1}`;
    const known = { source: 'orders', senderId, orderId, occurredAt: instantOf(occurredAt) };
    tellings.push({
      event: { ...known, id, type, data, ...(order ? { order } : {}) },
      at: occurredAt + lateness(random),
    });
    return id;
  };
  const visit = (type: string, data: Event['data'] = {}) => happens(`visit.${type}`, { visitId: 'v1', ...data });
  const window = () => {
    const begins = occurredAt + random.between(4, 20) * hour;
    return { from: instantOf(begins), to: instantOf(begins + 2 * hour) };
  };

  happens('order.placed', {}, { number: orderId, customer: { ...anAnn(), ...random.pick(people) } });
  later(minute, 5 * hour);
  if (random.chance(0.3)) happens('order.delayed', { reason: 'The lacquer dries slowly' });
  if (random.chance(0.3)) happens('order.updated', {}, changeOfMind(random));
  later(minute, 8 * hour);
  for (let plans = random.between(1, 2); plans > 0; plans--) {
    visit('planned', { window: window() });
    later(10 * second, 3 * hour);
  }
  if (random.chance(0.1)) happens('order.cancelled');
  for (let attempts = random.between(1, 2); attempts > 0; attempts--) {
    later(minute, 6 * hour);
    visit('loaded');
    later(second, 20 * minute);
    visit('started', { eta: instantOf(occurredAt + 30 * minute) });
    if (random.chance(0.2)) happens('order.updated', {}, changeOfMind(random));
    later(second, 90 * minute);
    if (random.chance(0.15)) {
      // Whoever pressed the button was at another door, and says so.
      const eventId = visit('completed');
      later(10 * second, 40 * minute);
      happens('event.retracted', { eventId });
      later(second, 20 * minute);
    }
    visit('arrived');
    later(second, 10 * minute);
    visit(attempts > 1 ? 'no_one_home' : 'completed');
  }
  return random.chance(0.5) ? throughOutage(tellings, random) : tellings;
}

export const lateness = (random: Random): number =>
  random.chance(0.1) ? random.between(minute, 4 * hour) : random.between(0, 20 * second);

/** A delivery system that could not speak for some hours tells all at once afterwards. */
export function throughOutage(tellings: Telling[], random: Random): Telling[] {
  const began = random.pick(tellings as [Telling, ...Telling[]]).at;
  const ended = began + random.between(1, 12) * hour;
  return tellings.map((telling) => ({
    ...telling,
    at: telling.at >= began && telling.at <= ended ? ended + random.between(0, 3 * second) : telling.at,
  }));
}

export const changeOfMind = (random: Random): NonNullable<Event['order']> =>
  random.pick<NonNullable<Event['order']>>([
    { notify: { sms: false } },
    { notify: { email: false } },
    { notify: { email: true, sms: true } },
    { consent: { whatsapp: { optedIn: false } } },
    { customer: { timeZone: 'Asia/Tokyo' } },
    { customer: { email: 'ann.lind@example.org' } },
  ]);
