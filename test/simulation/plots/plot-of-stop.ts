import type { Event } from '../../../shared/orders/event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import type { OrderFacts } from '../../../shared/orders/order-facts.ts';
import { anAnn } from '../../builders/event.ts';
import { changeOfMind, lateness, people, type PlotWorld, type Telling, throughOutage } from './plot.ts';
import { hour, minute, second } from '../virtual-time.ts';

/** Two orders of one customer and one of a neighbour. */
const orderIds = ['7001', '7002', '7003'] as const;
const neighbour = { givenName: 'Bo', name: 'Bo Lind', email: 'bo@example.com', phone: '+46701234568' };

/**
 * What happens to the orders of one stop: planned alike, their route starts, and each is brought at the first or
 * second try; perhaps one is called off, or its customer changes their mind about it, or another window is planned for it.
 */
export function plotOfStop({ random, shops, beginning }: PlotWorld): Telling[] {
  const { id: senderId } = random.pick([shops[0], shops[0], shops[1]]);
  const customer = { ...anAnn(), ...random.pick(people) };
  const tellings: Telling[] = [];
  let now = beginning + random.between(0, 24) * hour;
  const later = (least: number, most: number) => (now += random.between(least, most));
  const known = () => ({ source: 'orders', senderId, occurredAt: instantOf(now), id: `e${tellings.length}` });
  const happens = (orderId: string, type: string, data: Event['data'] = {}, order?: Event['order']) =>
    tellings.push({
      event: { ...known(), orderId, type, data, ...(order ? { order } : {}) },
      at: now + lateness(random),
    });
  const route = (type: string) =>
    tellings.push({ routeEvent: { ...known(), type, data: { routeId: 'R' } }, at: now + lateness(random) });
  const each = (type: string, data: Event['data'], pause: number) => {
    for (const orderId of orderIds) {
      happens(orderId, type, { visitId: 'v1', ...data });
      later(0, pause);
    }
  };
  const window = () => {
    const begins = now + random.between(4, 20) * hour;
    return { from: instantOf(begins), to: instantOf(begins + 2 * hour) };
  };

  for (const orderId of orderIds) {
    const whose: OrderFacts['customer'] = orderId === '7003' ? { ...customer, ...neighbour } : customer;
    happens(orderId, 'order.placed', {}, { number: orderId, customer: whose });
    later(second, hour);
  }
  each('visit.planned', { window: window(), routeId: 'R', stop: 4 }, 10 * second);
  later(minute, 5 * hour);
  if (random.chance(0.2)) happens('7002', 'visit.planned', { visitId: 'v1', window: window() });
  if (random.chance(0.2)) happens('7002', 'order.updated', {}, changeOfMind(random));
  if (random.chance(0.1)) happens('7002', 'order.cancelled');
  later(minute, 5 * hour);
  route('route.started');
  later(minute, 90 * minute);
  if (random.chance(0.4)) {
    each('visit.no_one_home', { nextSteps: 'We come again.' }, random.pick([5 * second, 5 * minute]));
    later(minute, 6 * hour);
    each('visit.started', {}, 10 * second);
    later(minute, 90 * minute);
  }
  each('visit.completed', {}, random.pick([5 * second, minute, 10 * minute]));
  return random.chance(0.3) ? throughOutage(tellings, random) : tellings;
}
