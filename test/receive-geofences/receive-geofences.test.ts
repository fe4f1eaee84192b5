import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/receive-geofences/handler.ts';
import { eventHash } from '../../shared/orders/fold.ts';
import type { Event } from '../../shared/orders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aLocationEvent } from './location-events.ts';

/** The function over a store in memory, at the time at which AWS sent the event. */
function receiving({ isBusy = false } = {}) {
  const events = new Map<string, Event>();
  const handler = createHandler({
    events: {
      append: (event) => {
        if (isBusy) return Promise.reject(Object.assign(new Error('busy'), { $fault: 'server' }));
        const isKnown = events.has(eventHash(event));
        events.set(eventHash(event), event);
        return Promise.resolve(isKnown ? 'duplicate' : 'appended');
      },
      appendEach: () => Promise.reject(new Error('crossings come one by one')),
    },
    routes: { append: () => Promise.reject(new Error('no crossing is a route’s')) },
    senderIds: ['default'],
    findSender: (id) => Promise.resolve(id === 'doors' ? aSender({ id }) : undefined),
    clock: () => 0,
  });
  return { handler, events: () => [...events.values()] };
}

describe('a geofence of Amazon Location', () => {
  it('is an event of the visit that it was drawn for', async () => {
    const { handler, events } = receiving();
    await handler(aLocationEvent());
    await handler(aLocationEvent());
    expect(events()).toEqual([
      {
        id: 'aa11aa22-33a-4a4a-aaa5-example',
        type: 'visit.arrived',
        source: '/geofence',
        senderId: 'default',
        orderId: 'A-1001',
        occurredAt: '2026-11-24T10:00:00.531Z',
        receivedAt: '2026-11-24T10:00:01.000Z',
        data: { visitId: 'v-1', vehicleId: 'truck-7', origin: 'geofence' },
      },
    ]);
  });

  const drawn = { order: 'A 1/2', visit: 'v-1' };
  it.each([
    ['left', { EventType: 'EXIT' }, ['visit.departed', 'default', 'A-1001']],
    ['of a wider ring', { GeofenceId: 'default.A-1001.v-1.approach' }, ['visit.approaching', 'default', 'A-1001']],
    ['of an order with dots', { GeofenceId: 'doors.2026.11.7.v-1' }, ['visit.arrived', 'doors', '2026.11.7']],
    ['named by properties', { GeofenceId: 'x', GeofenceProperties: drawn }, ['visit.arrived', 'default', 'A 1/2']],
    [
      'of a sender by property',
      { GeofenceProperties: { ...drawn, sender: 'doors' } },
      ['visit.arrived', 'doors', 'A 1/2'],
    ],
    [
      'of a wider ring by property',
      { GeofenceProperties: { ...drawn, kind: 'approach' } },
      ['visit.approaching', 'default', 'A 1/2'],
    ],
    [
      'of a wider ring by property and id',
      { GeofenceId: 'x.approach', GeofenceProperties: drawn },
      ['visit.approaching', 'default', 'A 1/2'],
    ],
    ['of a wider ring that is left', { EventType: 'EXIT', GeofenceId: 'default.A-1001.v-1.approach' }, undefined],
    ['of somebody else', { GeofenceId: 'polygon_14' }, undefined],
    ['of somebody else, with dots', { GeofenceId: 'Depot.North' }, undefined],
    ['of a sender that there is not', { GeofenceId: 'nobody.A-1.v-1' }, undefined],
    ['of a time to come', { SampleTime: '2026-11-24T11:00:00Z' }, undefined],
    ['of a kind that there is not', { GeofenceProperties: { ...drawn, kind: 'town' } }, undefined],
  ])('%s', async (_, detail, expected) => {
    const { handler, events } = receiving();
    await handler(aLocationEvent(detail));
    expect(events().map(({ type, senderId, orderId }) => [type, senderId, orderId])).toEqual(
      expected ? [expected] : [],
    );
  });

  it('is told again where it could not be written', async () => {
    const { handler } = receiving({ isBusy: true });
    await expect(handler(aLocationEvent())).rejects.toThrow('could not be written');
  });

  it('that is none fails, and is kept for whoever looks', async () => {
    const { handler } = receiving();
    await expect(handler({ id: '1', time: 'now', detail: {} })).rejects.toThrow('EventType');
  });
});
