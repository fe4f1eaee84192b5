import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import { type Order, order as orderSchema, shipmentStatus } from '../../shared/orders/order.ts';
import { allDeliveredAt, parcelsOf, partOf } from '../../shared/orders/parcels.ts';
import { findShipment } from '../../shared/orders/shipments.ts';
import { plan } from '../../shared/planning/plan.ts';
import { aSender } from '../builders/sender.ts';
import { anEvent } from '../builders/event.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const number = 'UE173990887SE';
const parcel = (step: string, hour: number, data: Record<string, unknown>): Event =>
  anEvent({ id: `${step} ${hour}`, type: `shipment.${step}`, occurredAt: at(hour), data, order: {} });
const folded = (events: readonly Event[]): Order => {
  const order = events.reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('no events');
  return orderSchema.parse(JSON.parse(JSON.stringify(order)));
};

/** The events in every sequence in which they may come. */
const sequences = <One>(all: readonly One[]): One[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((one, index) => sequences(all.toSpliced(index, 1)).map((others) => [one, ...others]));

const placed = anEvent({ occurredAt: at(0) });
const byShop = parcel('shipped', 1, { trackingNumber: ' ue 173990887 se', carrier: 'PostNord' });
const byCarrier = parcel('in_transit', 2, { shipmentId: number, trackingNumber: number, location: 'Lund' });
const brought = parcel('delivered', 5, { shipmentId: number, trackingNumber: number });
const other = [parcel('shipped', 3, { shipmentId: 'p2' }), parcel('delivered', 4, { shipmentId: 'p2' })];

describe('a parcel that is told of under several ids', () => {
  it('is one by its tracking number, in whatever sequence its events come', () => {
    const orders = sequences([byShop, byCarrier, brought, ...other]).map((events) => folded([placed, ...events]));
    const [first] = orders as [Order];
    for (const order of orders) expect({ ...order, folded: [] }).toEqual({ ...first, folded: [] });
    expect(parcelsOf(first)).toHaveLength(2);
    expect(allDeliveredAt(first)).toBe(at(5));
    const shipment = findShipment(first, number);
    expect(shipment && shipmentStatus(shipment)?.step).toBe('delivered');
    expect(shipment?.known.values).toMatchObject({ carrier: 'PostNord', location: 'Lund' });
    expect(shipment?.marks).toEqual({ shipped: at(1), in_transit: at(2), delivered: at(5) });
    expect(partOf(first, 'shipment')).toBe('last');
  });

  it.each<[string, Record<string, unknown>[], number]>([
    ['by no id and by the shop’s own', [{ trackingNumber: number }, { shipmentId: 'p1', trackingNumber: number }], 1],
    [
      'by the shop’s own id and by the number',
      [
        { shipmentId: 'f-1', trackingNumber: number },
        { shipmentId: number, trackingNumber: number },
      ],
      1,
    ],
    [
      'by two ids of the shop’s own, which are two parcels under one number',
      [
        { shipmentId: 'p1', trackingNumber: number },
        { shipmentId: 'p2', trackingNumber: number },
      ],
      2,
    ],
    [
      'by two such ids and by the number, which is one of theirs',
      [
        { shipmentId: 'p1', trackingNumber: number },
        { shipmentId: 'p2', trackingNumber: number },
        { shipmentId: number, trackingNumber: number },
      ],
      2,
    ],
    ['by other numbers', [{ trackingNumber: '1' }, { shipmentId: '2', trackingNumber: '2' }], 2],
    ['by no number', [{}, { shipmentId: 'p1' }], 2],
    [
      'by a number that was put right to another',
      [{ trackingNumber: '1' }, { shipmentId: '2', trackingNumber: '2' }, { trackingNumber: '2' }],
      1,
    ],
  ])('is told apart or not: %s', (_, told, count) => {
    const events = told.map((data, index) => parcel('in_transit', index + 1, data));
    const orders = sequences(events).map((sequence) => folded([placed, ...sequence]));
    for (const order of orders) {
      expect(parcelsOf(order)).toHaveLength(count);
      expect(order.shipments).toEqual(orders[0]?.shipments);
    }
  });

  it('is told of once, and what waits is judged by where the whole parcel stands', () => {
    const sender = aSender({ extends: 'marketplace' });
    const now = at(3);
    const said = (events: readonly Event[]) => {
      let order: Order | undefined;
      const names: string[] = [];
      for (const event of events) {
        const circumstances = { order: fold(order, event), sender, sending: { to: 'everyone' as const }, now };
        const planned = plan(event, circumstances);
        names.push(...planned.messages.filter(({ state }) => state !== 'skipped').map(({ name }) => name));
        order = planned.order;
      }
      return names.filter((name) => name === 'shipped');
    };
    const again = parcel('shipped', 2, { shipmentId: number, trackingNumber: number });
    const once = said([placed, byShop]);
    expect(once.length).toBeGreaterThan(0);
    for (const events of [
      [placed, byShop, again],
      [placed, again, byShop],
    ]) {
      expect(said(events)).toEqual(once);
    }
  });
});
