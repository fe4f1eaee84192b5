import { describe, expect, it } from 'vitest';
import { progressOf } from '../../functions/status-page/page/progress.ts';
import { delayOf, standingOf } from '../../shared/orders/standing.ts';
import type { Event } from '../../shared/orders/event.ts';
import { orderFrom, placed, sampleEvent, sampleSender } from '../messages/samples.ts';

const at = (type: string, minutes: number, data = {}): Event =>
  sampleEvent(type, new Date(Date.UTC(2026, 10, 23, 8, minutes)).toISOString(), data);
const parcel = { shipmentId: 'p1' };
const other = { shipmentId: 'p2' };
const brought = { kind: 'delivery' };
const fetched = { kind: 'collection' };
const measured = { kind: 'appointment' };
const soon = { window: { from: '2026-11-24T09:00:00Z', to: '2026-11-24T10:00:00Z' } };
const later = { window: { from: '2026-12-24T09:00:00Z', to: '2026-12-24T10:00:00Z' } };

describe('an order stands', () => {
  it.each<[string, Event[], [string, string]]>([
    ['placed', [], ['order', 'placed']],
    ['packed', [at('order.packed', 1)], ['order', 'packed']],
    ['in the shop’s stage', [at('order.packed', 1), at('stage.oven', 2)], ['stage', 'oven']],
    ['packed after a stage', [at('stage.oven', 1), at('order.packed', 2)], ['order', 'packed']],
    ['delayed', [at('order.delayed', 1)], ['order', 'delayed']],
    ['on back-order', [at('order.delayed', 1), at('order.backordered', 2)], ['order', 'backordered']],
    ['packed after a delay', [at('order.delayed', 1), at('order.packed', 2)], ['order', 'packed']],
    ['cancelled, whatever else', [at('order.cancelled', 1), at('visit.started', 2)], ['order', 'cancelled']],
    [
      'with the visit on its way',
      [at('visit.started', 1, brought), at('visit.planned', 2, fetched)],
      ['visit', 'started'],
    ],
    [
      'with the next visit once one is done',
      [at('visit.completed', 1, brought), at('visit.planned', 2, fetched)],
      ['visit', 'planned'],
    ],
    [
      'with the visit that comes first',
      [at('visit.planned', 1, { ...fetched, ...later }), at('visit.rescheduled', 2, { ...brought, ...soon })],
      ['visit', 'rescheduled'],
    ],
    [
      'with the last visit when all are done',
      [at('visit.completed', 1, brought), at('visit.left_unattended', 2, fetched)],
      ['visit', 'left_unattended'],
    ],
    [
      'with the parcel still on its way',
      [at('shipment.delivered', 1, parcel), at('shipment.in_transit', 2, other)],
      ['shipment', 'in_transit'],
    ],
    [
      'in the stage that it reached after it was measured',
      [at('visit.completed', 1, measured), at('stage.oven', 2)],
      ['stage', 'oven'],
    ],
    ['packed after it was measured', [at('visit.completed', 1, measured), at('order.packed', 2)], ['order', 'packed']],
    ['with what was measured last', [at('stage.oven', 1), at('visit.completed', 2, measured)], ['visit', 'completed']],
    ['on its way in spite of a delay', [at('visit.started', 1, brought), at('order.delayed', 2)], ['visit', 'started']],
    [
      'delayed in spite of an older plan',
      [at('visit.planned', 1, measured), at('order.delayed', 2)],
      ['order', 'delayed'],
    ],
    ['planned again after a delay', [at('order.delayed', 1), at('visit.planned', 2, brought)], ['visit', 'planned']],
  ])('%s', (_, events, [of, step]) => {
    const standing = standingOf(orderFrom([placed(), ...events]));
    expect([standing.of, standing.of === 'stage' ? standing.stage : standing.step]).toEqual([of, step]);
  });

  it('delayed only until something comes of it', () => {
    expect(delayOf(orderFrom([placed(), at('order.delayed', 1)]))).toBe('delayed');
    expect(delayOf(orderFrom([placed(), at('order.delayed', 1), at('shipment.shipped', 2, parcel)]))).toBeUndefined();
  });
});

describe('progress', () => {
  const progress = (events: Event[], sender = sampleSender()) => {
    const order = orderFrom([placed(), ...events]);
    return progressOf({ order, sender, standing: standingOf(order) }, 'en').map(
      ({ name, done, now }) => `${done ? '✓' : ''}${name}${now ? '*' : ''}`,
    );
  };

  it.each<[string, Event[], string]>([
    ['placed', [], 'Ordered* Planned On its way Delivered'],
    ['packed', [at('order.packed', 1)], '✓Ordered Packed* On its way Delivered'],
    ['planned', [at('visit.planned', 1, brought)], '✓Ordered Planned* On its way Delivered'],
    ['on its way', [at('visit.arrived', 1, brought)], '✓Ordered ✓Planned On its way* Delivered'],
    ['delivered', [at('visit.completed', 1, brought)], '✓Ordered ✓Planned ✓On its way ✓Delivered*'],
    ['nobody home', [at('visit.no_one_home', 1, brought)], '✓Ordered Planned* On its way Delivered'],
    ['collecting', [at('visit.started', 1, fetched)], '✓Planned On our way* Collected'],
    ['appointment booked', [at('visit.planned', 1, measured)], 'Booked* On our way Done'],
    ['shipped', [at('shipment.shipped', 1, parcel)], '✓Ordered ✓Packed On its way* Delivered'],
    ['waiting to be collected', [at('shipment.ready_to_collect', 1, parcel)], '✓Ordered ✓On its way Ready* Collected'],
    ['cancelled', [at('order.cancelled', 1)], ''],
    ['returned', [at('shipment.returned', 1, parcel)], ''],
  ])('%s', (_, events, line) => {
    expect(progress(events).join(' ')).toBe(line);
  });

  it.each<[string, Event[], string]>([
    ['placed', [], 'Ordered* Packed Delivered'],
    ['measured', [at('visit.completed', 1, measured)], '✓Ordered Measured* Packed Delivered'],
    [
      'in production, nothing measured',
      [at('stage.design_proposed', 1), at('stage.in_production', 2)],
      '✓Ordered ✓Design proposed In production* Packed Delivered',
    ],
    ['packed', [at('order.packed', 1)], '✓Ordered Packed* Delivered'],
    ['on its way', [at('order.packed', 1), at('visit.started', 2, brought)], '✓Ordered Packed* Delivered'],
    ['delivered', [at('visit.completed', 2, brought)], '✓Ordered ✓Packed ✓Delivered*'],
    ['in a stage that its type lacks', [at('stage.oven', 1)], 'Ordered* Packed Delivered'],
    ['cancelled', [at('order.cancelled', 1)], ''],
  ])('by the stages of its order type: %s', (_, events, line) => {
    expect(progress(events, sampleSender({ extends: 'made-to-order' })).join(' ')).toBe(line);
  });
});
