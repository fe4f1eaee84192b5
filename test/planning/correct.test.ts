import { describe, expect, it } from 'vitest';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold, retractedBy } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { retract } from '../../shared/orders/retract.ts';
import { plan } from '../../shared/planning/plan.ts';
import { saidKey } from '../../shared/planning/said.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { at, event } from './scene.ts';
import { brief, release, tell } from './telling.ts';

it.each([
  ['who was told', { state: 'sent', codes: ['accepted'] }, 1],
  ['who may have been told', { state: 'unknown', codes: ['unanswered'] }, 1],
  ["who was told with another order's message", { state: 'skipped', codes: ['shared'] }, 1],
  ['not who was not told', { state: 'skipped', codes: ['not_wanted'] }, 0],
])('a mistake is corrected to those %s', (_, standing, count) => {
  const sender = aSender();
  const started = event('visit.started', '10:00');
  const { messages, order } = tell(sender, [started]);
  const told = messages.map((message) => ({ ...message, ...standing }) as (typeof messages)[number]);
  const retracted = event('event.retracted', '10:05', { eventId: started.id });
  const facts = { order: fold(order, retracted), sender, sending: { to: 'everyone' as const }, now: at('10:05') };
  expect(plan(retracted, facts, told).messages.map(({ name }) => name)).toEqual(Array(count).fill('correction'));
});

describe('a delivery that was a mistake', () => {
  const sender = aSender({ extends: 'marketplace' });
  const parcel = (step: string, time: string, shipmentId: string, more: object = {}): Event => ({
    ...event(`shipment.${step}`, time, { shipmentId }, { order: { customer: anAnn() } }),
    ...{ id: `${step} ${shipmentId} ${time}`, ...more },
  });
  const mistaken = (eventId: string, time: string, more: object = {}): Event => ({
    ...event('event.retracted', time, { eventId }),
    ...{ id: `not ${eventId}`, ...more },
  });

  /** The order after events that may be taken back, with what each of them made us say. */
  function play(events: Event[]): { order: Order; messages: Message[]; last: string[] } {
    let order: Order | undefined;
    const messages: Message[] = [];
    let last: Message[] = [];
    for (const [index, one] of events.entries()) {
      const isRetraction = order && one.type === 'event.retracted';
      const concerned = isRetraction ? messages.filter((message) => message.event.hash === retractedBy(one)) : [];
      const folded =
        order && isRetraction ? retract(order, one, events.slice(0, index), concerned.map(saidKey)) : fold(order, one);
      const planned = plan(one, { order: folded, sender, sending: { to: 'everyone' }, now: one.receivedAt }, concerned);
      order = planned.order;
      last = planned.messages;
      messages.push(...last);
    }
    if (!order) throw new Error('no events');
    return { order, messages, last: last.map(brief) };
  }

  const both = [
    parcel('shipped', '08:00', 'p1'),
    parcel('shipped', '08:10', 'p2'),
    parcel('delivered', '10:00', 'p1'),
    parcel('delivered', '11:00', 'p2'),
  ];
  const all = ['all-delivered email planned', 'all-delivered sms planned', 'feedback email held 2026-11-25T13:00'];

  it.each([
    ['the last one', 'delivered p2 11:00', 'p2', {}],
    ['the first one', 'delivered p1 10:00', 'p1', {}],
    ['the first one, in silence', 'delivered p1 10:00', 'p1', { silent: true }],
  ])('%s: once it has truly come, it is said again that all has', (_, eventId, id, more) => {
    const taken = [...both, mistaken(eventId, '12:00', more)];
    const { order, messages } = play(taken);
    const feedback = messages.find(({ rule }) => rule === 'feedback');
    const nextDay = '2026-11-25T09:00:00.000Z';
    expect(release(feedback, order, sender, nextDay).verdict).toBe('skip');
    const again = play([...taken, parcel('delivered', '14:00', id)]);
    expect(again.last).toEqual(all);
    const asked = again.messages.filter(({ rule }) => rule === 'feedback');
    const verdicts = asked.map((message) => release(message, again.order, sender, '2026-11-25T13:30:00.000Z').verdict);
    expect(verdicts).toEqual(['skip', 'send']);
    expect(play([...taken, parcel('delivered', '14:00', id), parcel('delivered', '15:00', id)]).last).toEqual([]);
  });
});
