import type { Event } from '../../../shared/orders/event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { anAnn } from '../../builders/event.ts';
import { isSomewhere, lateness, people, type PlotWorld, type Telling, throughOutage } from './plot.ts';
import { hour, minute, second } from '../virtual-time.ts';

const orderIds = ['order-a', 'order-ab'] as const;

/**
 * What happens to one or two orders of one customer that ask for answers: made in stages, of which one wants their word, with times
 * to choose from, and brought; so much of it in a few days that a shop's daily cap is reached.
 */
export const plotOfAnswers = (world: PlotWorld): Telling[] => {
  const { random, shops } = world;
  const customer = { ...anAnn(), ...random.pick(people.filter(isSomewhere) as typeof people) };
  const senderId = random.pick([shops[0], shops[0], shops[1]]).id;
  return orderIds.slice(0, random.between(1, 2)).flatMap((orderId) => plotOf({ orderId, senderId }, customer, world));
};

function plotOf(
  known: Pick<Event, 'orderId' | 'senderId'>,
  customer: ReturnType<typeof anAnn> | object,
  { random, beginning }: PlotWorld,
): Telling[] {
  const tellings: Telling[] = [];
  let now = beginning + random.between(0, 12) * hour + random.between(0, 3599) * second;
  const later = (least: number, most: number) => (now += random.between(least, most));
  const happens = (type: string, data: Event['data'] = {}, order?: Event['order']) => {
    const event = { ...known, id: `e${tellings.length + 1}`, source: 'orders', occurredAt: instantOf(now), type, data };
    tellings.push({ event: { ...event, ...(order ? { order } : {}) }, at: now + lateness(random) });
    later(minute, 6 * hour);
  };
  const slot = (hours: number) => {
    const begins = now + hours * hour;
    return { from: instantOf(begins), to: instantOf(begins + 2 * hour) };
  };
  const visit = (type: string, data: Event['data'] = {}) => happens(`visit.${type}`, { visitId: 'v1', ...data });

  happens('order.placed', {}, { number: known.orderId, customer });
  const approval = { question: 'Is it as you want it?', dueAt: instantOf(now + random.between(6, 30) * hour) };
  happens('stage.design_proposed', { approval });
  if (random.chance(0.4)) happens('stage.materials_chosen');
  if (random.chance(0.4)) happens('stage.design_proposed', { approval });
  happens('stage.in_production');
  if (random.chance(0.3)) happens('order.delayed', { reason: 'The lacquer dries slowly' });
  happens('order.packed');
  const slots = [slot(14), slot(20), slot(30)];
  visit('planned', { slots, slotCutOff: instantOf(now + random.between(4, 12) * hour) });
  later(hour, 12 * hour);
  visit('started', { eta: instantOf(now + 30 * minute) });
  visit(random.chance(0.2) ? 'no_one_home' : 'completed');
  return random.chance(0.3) ? throughOutage(tellings, random) : tellings;
}
