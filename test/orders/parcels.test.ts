import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/orders/fold.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import { allDeliveredAt, isComplete, isMoreToCome, itemsIn, parcelPlace, partOf } from '../../shared/orders/parcels.ts';
import { anEvent } from '../builders/event.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const ordered = [
  { name: 'Oak door', quantity: 1, sku: 'OD-1', price: '690.00' },
  { name: 'Brass handle', quantity: 2, imageUrl: 'https://img.example.com/handle.jpg' },
];
const placed = (items: object[] = ordered) => ({ ...anEvent({ occurredAt: at(0) }), order: { items } }) as Event;
const parcel = (shipmentId: string, step: string, hour: number, items?: object[]) =>
  anEvent({
    id: `${shipmentId} ${step} ${hour}`,
    type: `shipment.${step}`,
    occurredAt: at(hour),
    data: { shipmentId, ...(items && { items }) },
    order: {},
  });
const folded = (...events: Event[]): Order => {
  const order = events.reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('no events');
  return order;
};
const door = [{ name: ' oak  Door' }];
const handle = (quantity?: number) => [{ name: 'Brass handle', ...(quantity !== undefined && { quantity }) }];
const unknown = undefined;

/** A parcel each, that has been shipped at its hour, with what is in it. */
const shipped = (...contents: (object[] | undefined)[]) =>
  contents.map((items, index) => parcel(`p${index + 1}`, 'shipped', index + 1, items));

describe('which of its order’s parcels one is', () => {
  it.each<[string, (object[] | undefined)[], object | undefined]>([
    ['the only one is not counted', [unknown], undefined],
    ['two that say nothing of what they hold', [unknown, unknown], { number: 1, count: 2 }],
    ['one that says so and one that does not', [door, unknown], { number: 1, count: 2 }],
    ['two that hold it all', [door, handle(2)], { number: 1, count: 2 }],
    ['a quantity that is left out is all of it', [door, handle()], { number: 1, count: 2 }],
    ['not counted as long as a handle is missing', [door, handle(1)], undefined],
    ['what is spread over three', [door, handle(1), handle(1)], { number: 1, count: 3 }],
    ['names that the order has none of prove nothing', [[{ name: 'DOOR-OAK' }], handle(1)], { number: 1, count: 2 }],
    ['the shop’s number counts before the name', [[{ name: 'Door', sku: 'OD-1' }], handle(2)], { number: 1, count: 2 }],
  ])('%s', (_, contents, place) => {
    expect(parcelPlace(folded(placed(), ...shipped(...contents)), 'p1')).toEqual(place);
  });

  it('is told by when each was first heard of, whatever its id and whichever is further', () => {
    const order = folded(placed(), parcel('z', 'shipped', 1), parcel('a', 'shipped', 2), parcel('a', 'delivered', 3));
    expect(parcelPlace(order, 'z')).toEqual({ number: 1, count: 2 });
    expect(parcelPlace(order, 'a')).toEqual({ number: 2, count: 2 });
    expect(parcelPlace(order, 'none')).toBeUndefined();
  });
});

describe('a parcel that was delivered', () => {
  const [one, two] = [parcel('p1', 'delivered', 5), parcel('p2', 'delivered', 6)];

  it.each<[string, Event[], string, string]>([
    ['is the only one', [placed(), one], 'p1', 'only'],
    ['is a part while another is under way', [placed(), ...shipped(unknown, unknown), one], 'p1', 'part'],
    ['is a part while something is in no parcel', [placed(), ...shipped(door), one], 'p1', 'part'],
    ['is the last of two', [placed(), ...shipped(unknown, unknown), one, two], 'p2', 'last'],
    ['is the last also where that is heard first', [placed(), ...shipped(unknown, unknown), two, one], 'p1', 'last'],
    ['is a part where the other came back', [placed(), parcel('p2', 'returned', 4), one], 'p1', 'part'],
    [
      'is the second, and last, though heard of late',
      [placed(), one, parcel('p2', 'shipped', 7), parcel('p2', 'delivered', 8)],
      'p2',
      'last',
    ],
    [
      'that came after all was delivered is told for itself',
      [placed(), ...shipped(unknown, unknown), one, two, parcel('p3', 'shipped', 7), parcel('p3', 'delivered', 8)],
      'p3',
      'part',
    ],
  ])('%s', (_, events, id, part) => {
    expect(partOf(folded(...events), id)).toBe(part);
    expect(partOf(folded(...events.toReversed()), id)).toBe(part);
  });

  it('completes its order, unless somebody is still to bring some of it', () => {
    const all = [placed(), ...shipped(door, handle(2)), one, two];
    const visit = anEvent({ id: 'v', type: 'visit.planned', data: { visitId: 'v', kind: 'delivery' }, order: {} });
    const measuring = { ...visit, data: { visitId: 'v', kind: 'appointment' } };
    expect(allDeliveredAt(folded(...all))).toBe(at(6));
    expect(isComplete(folded(...all, measuring))).toBe(true);
    expect(isComplete(folded(...all, visit))).toBe(false);
    expect(isComplete(folded(placed()))).toBe(false);
  });

  it('leaves more to come as long as another is not delivered', () => {
    const events = [placed(), ...shipped(door, handle(2)), one];
    expect(isMoreToCome(folded(...events), 'p1')).toBe(true);
    expect(isMoreToCome(folded(...events), 'p2')).toBe(false);
  });
});

describe('what a parcel holds', () => {
  it('has the price and the picture that the order has for it', () => {
    expect(itemsIn(folded(placed(), ...shipped(door, handle(2))), 'p1')).toEqual([
      { name: ' oak  Door', price: '690.00' },
    ]);
    expect(itemsIn(folded(placed(), ...shipped(door, handle(2))), 'p2')).toEqual([
      { name: 'Brass handle', quantity: 2, imageUrl: 'https://img.example.com/handle.jpg' },
    ]);
  });

  it('is all that was ordered where it is the only one, and of several nobody knows', () => {
    expect(itemsIn(folded(placed(), ...shipped(unknown)), 'p1')).toEqual(ordered);
    expect(itemsIn(folded(placed(), ...shipped(unknown, door)), 'p1')).toEqual([]);
  });
});

it('a parcel’s status and tracking never become another’s, whichever is heard first', () => {
  const tracked = (id: string, step: string, hour: number) => {
    const event = parcel(id, step, hour);
    return { ...event, data: { ...event.data, trackingNumber: `number of ${id}`, carrier: `carrier of ${id}` } };
  };
  const events = [placed(), tracked('p1', 'shipped', 1), tracked('p2', 'shipped', 2), tracked('p1', 'delivered', 3)];
  for (const order of [folded(...events), folded(...events.toReversed())]) {
    expect(order.shipments.p1?.known.values.trackingNumber).toBe('number of p1');
    expect(order.shipments.p2?.known.values).toMatchObject({
      trackingNumber: 'number of p2',
      carrier: 'carrier of p2',
    });
    expect(Object.keys(order.shipments.p2?.marks ?? {})).toEqual(['shipped']);
  }
});
