import { describe, expect, it } from 'vitest';
import { doneAt, isOver } from '../../shared/orders/ending.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { aSender } from '../builders/sender.ts';
import { at, event } from '../planning/scene.ts';

const standard = aSender();
const madeToOrder = aSender({ extends: 'made-to-order' });
const folded = (events: Event[]): Order => {
  const order = events.reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('no events');
  return order;
};
const placed = event('order.placed', '09:00');
const completed = event('visit.completed', '10:00');
const measured = event('visit.completed', '10:00', { visitId: 'm', kind: 'appointment' }, { id: 'measured' });
const planned = event('visit.planned', '11:00', { visitId: 'v2' });
const delivered = event('stage.delivered', '12:00');

describe('an order is over', () => {
  it.each([
    ['when every visit is done', standard, [placed, completed], at('10:00')],
    ['when an appointment is, where nothing is made', standard, [placed, measured], at('10:00')],
    ['when what is made was brought', madeToOrder, [measured, completed], at('10:00')],
    ['when its last stage is reached', madeToOrder, [measured, delivered], at('12:00')],
    [
      'also where a visit that was planned before is never told of again',
      madeToOrder,
      [planned, delivered],
      at('12:00'),
    ],
  ] as const)('%s', (_, sender, events, at) => {
    const order = folded([...events]);
    expect([doneAt(order, sender), isOver(order, sender)]).toEqual([at, true]);
  });

  it('when it is cancelled, though nothing was done', () => {
    const order = folded([placed, event('order.cancelled', '10:00')]);
    expect([doneAt(order, standard), isOver(order, standard)]).toEqual([undefined, true]);
  });

  it.each([
    ['nothing has happened yet', standard, [placed]],
    ['another visit is to come', standard, [completed, planned]],
    ['it is measured, and not made', madeToOrder, [placed, measured]],
    [
      'it was measured, and is on its way through the stages',
      madeToOrder,
      [measured, event('stage.in_production', '11:00')],
    ],
    ['a visit was planned since its last stage', madeToOrder, [delivered, event('visit.planned', '13:00')]],
    ['its parcel came back', standard, [event('shipment.returned', '10:00')]],
  ] as const)('and not while %s', (_, sender, events) => {
    expect(isOver(folded([...events]), sender)).toBe(false);
  });
});
