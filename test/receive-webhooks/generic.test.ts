import { describe, expect, it } from 'vitest';
import { mapPayload, placeIn } from '../../functions/receive-webhooks/sources/generic.ts';
import { sourceMapping } from '../../shared/senders/source-mapping.ts';
import { depotMapping, fromDepot } from './depot.ts';

const circumstances = { zone: 'Europe/Stockholm', now: '2026-11-24T10:00:00.000Z' };
const map = (payload: object, mapping: object = depotMapping) =>
  mapPayload(payload, sourceMapping.parse(mapping), circumstances);
const eventOf = (payload: object, mapping?: object) => {
  const mapped = map(payload, mapping);
  if (!('told' in mapped)) throw new Error(JSON.stringify(mapped));
  return mapped.told.map(({ event }) => event);
};

describe('a mapping', () => {
  it('gives an event in our own form: numbers as texts, local times in the zone, a day as the whole of it', () => {
    expect(eventOf(fromDepot())).toEqual([
      {
        id: '901',
        orderId: '7006',
        occurredAt: '2026-11-24T08:00:00.000Z',
        type: 'order.placed',
        order: {
          number: '7006',
          customer: { name: 'Ann Lind', email: 'ann@example.com', phone: '+46701234567' },
          deliveryAddress: { lines: ['Storgatan 1'] },
          items: [{ name: 'Oak door', quantity: 1, price: '890' }],
        },
        data: {
          rawCode: 'NEW',
          trackingNumber: 'DP-1',
          carrier: 'Depot Couriers',
          eta: { from: '2026-11-24T23:00:00.000Z', to: '2026-11-25T23:00:00.000Z' },
        },
      },
    ]);
  });

  it.each<[string, unknown, string, object]>([
    ['a code as a number', { code: 20 }, 'shipment.shipped', { rawCode: '20' }],
    ['one that says nothing', { code: 'LBL' }, 'order.updated', { rawCode: 'LBL' }],
    ['one that is not in the table', { code: 'XYZ' }, 'order.updated', { rawCode: 'XYZ', unknown: true }],
    ['one that every object has', { code: 'constructor' }, 'order.updated', { rawCode: 'constructor', unknown: true }],
  ])('reads %s', (_, state, type, data) => {
    const [event] = eventOf(fromDepot({ state }));
    expect(event).toMatchObject({ type, data, ...(type === 'order.updated' ? { silent: true } : {}) });
  });

  it.each([
    ['ISO with its offset', '2026-11-24T09:00:00+01:00'],
    ['the clock of the zone', '2026-11-24T09:00'],
    ['epoch seconds', 1795507200],
    ['epoch milliseconds', 1795507200000],
  ])('understands times in %s', (_, at) => {
    expect(eventOf(fromDepot({ state: { code: 'DLV', at } }))[0]?.occurredAt).toBe('2026-11-24T08:00:00.000Z');
  });

  it('tells parcels apart by their tracking numbers, where it says nothing else of which is meant', () => {
    const out = (no: string) => fromDepot({ state: { code: 'OUT' }, parcel: { no, box: 'b-7' } });
    const idsOf = (mapping: object) =>
      ['DP-1', 'DP-2', 'constructor'].map((no) => eventOf(out(no), mapping)[0]?.data?.shipmentId);
    expect(idsOf(depotMapping)).toEqual(['DP-1', 'DP-2', undefined]);
    const fields = { ...depotMapping.fields, '/data/shipmentId': '/parcel/box' };
    expect(idsOf({ ...depotMapping, fields })).toEqual(['b-7', 'b-7', 'b-7']);
  });

  it('takes the clock of a zone of its own', () => {
    const [event] = eventOf(fromDepot(), { ...depotMapping, timeZone: 'Pacific/Chatham' });
    expect(event?.occurredAt).toBe('2026-11-23T19:15:00.000Z');
  });

  it('takes what comes without a time as happening now, and without an id by what it says', () => {
    const once = { message: null, state: { code: 'DLV' } };
    const [one] = eventOf(fromDepot(once));
    expect(one?.occurredAt).toBe(circumstances.now);
    expect(eventOf(fromDepot(once))[0]?.id).toBe(one?.id);
    expect(eventOf(fromDepot({ ...once, ref: 7007 }))[0]?.id).not.toBe(one?.id);
  });

  it('reads several out of a list, each in its own place', () => {
    const many = { ...depotMapping, events: '/messages' };
    const payload = { messages: [fromDepot(), fromDepot({ message: 902, state: { code: 'OUT' } })] };
    expect(eventOf(payload, many).map(({ type }) => type)).toEqual(['order.placed', 'shipment.out_for_delivery']);
    const bad = { messages: [fromDepot(), fromDepot({ state: {} })] };
    expect(map(bad, many)).toMatchObject({ faults: [{ path: '/messages/1/state/code', code: 'unreadable' }] });
    expect(map({ messages: {} }, many)).toMatchObject({ faults: [{ path: '/messages' }] });
    expect(map({ messages: Array.from({ length: 101 }, () => ({})) }, many)).toMatchObject({
      faults: [{ path: '/messages' }],
    });
  });

  it.each([
    ['/orderId', '/ref'],
    ['/type', '/state/code'],
    ['/data/eta', '/parcel/due'],
    ['/order/items/3/price', '/lines/3/cost'],
    ['/order/items/3', '/lines/3'],
    ['/order/customer/email', '/to/mail'],
    ['/data/carrier', '/data/carrier'],
    ['/data/window', '/data/window'],
  ])('knows where what stands at %s comes from: %s', (ours, theirs) => {
    expect(placeIn(depotMapping, ours)).toBe(theirs);
  });
});

describe('a mapping is refused', () => {
  const of = (differences: object) => {
    const parsed = sourceMapping.safeParse({ ...depotMapping, ...differences });
    return parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  it.each<[string, object, string]>([
    ['that finds no order', { fields: { '/id': '/x' } }, 'fields: must say what the order is found by'],
    ['with a place that is none', { status: 'state' }, 'status: must be a JSON pointer such as /parcel/number'],
    ['of an event that there is not', { statuses: { A: 'shipment.lost' } }, 'statuses.A: must be a type of event'],
    ['that takes back', { statuses: { A: 'event.retracted' } }, 'statuses.A: must be a type of event'],
    ['of an hour that is nowhere', { timeZone: 'Mars/Olympus' }, 'timeZone: must be an IANA time zone'],
  ])('%s', (_, differences, fault) => {
    expect(of(differences)).toEqual([expect.stringContaining(fault)]);
  });

  it.each(['/senderId', '/order/__proto__/x', '/order/customer/constructor', '/data', '/type'])(
    'that would put something at %s',
    (target) => {
      expect(of({ fields: { ...depotMapping.fields, [target]: '/x' } })).toHaveLength(1);
    },
  );
});
