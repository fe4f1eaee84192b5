import { describe, expect, it } from 'vitest';
import { deskRoutes } from '../../functions/desk/routes.ts';
import { timelineList } from '../../functions/desk-page/order/timeline.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { aSender } from '../builders/sender.ts';
import { at, event } from '../planning/scene.ts';
import { aDeskOf } from './desk.ts';

const sender = aSender({ extends: 'made-to-order', silentAfter: 'PT6H', geofencedVehicles: ['truck-7'] });
const arrived = { origin: 'driver', vehicleId: 'truck-7' };
const mistaken = event('visit.started', '10:00', {}, { id: 'mistaken' });

/** What the desk's API tells of an order's timeline, and the order. */
async function timelineOf(events: Event[]) {
  const { stores, dependencies } = await aDeskOf('default', [sender]);
  const orderId = 'A-2002';
  const own = events.map((one) => ({ ...one, orderId }));
  for (const one of own) await stores.events.append(one);
  const order = own.reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('no events');
  await stores.orders.commit({ order, messages: [], version: 0, linkHash: undefined, now: at('12:00') });
  const { body } = await deskRoutes(dependencies)['GET /orders/{orderId}']({
    colleague: { name: 'ann', username: 'ann', seesAll: false, sees: () => true },
    parameters: { orderId },
    query: {},
    ifMatch: undefined,
    body: () => ({}),
    now: at('12:00'),
  });
  return { timeline: (body as { timeline: (Event & { silence?: string; why?: string })[] }).timeline, order };
}

describe("an order's timeline", () => {
  it.each([
    ['its source asked for silence', event('order.packed', '10:00', {}, { silent: true }), 'silent'],
    ['it was heard too late', event('order.packed', '10:00', {}, { receivedAt: at('16:01') }), 'too_old'],
    ['its order type lacks the stage', event('stage.gilded', '10:00'), 'unknown_stage'],
    ["the vehicle's geofence is the one that counts", event('visit.arrived', '10:00', arrived), 'other_origin'],
  ])('says that nobody was told of an event since %s, and so does the page', async (_, silent, silence) => {
    const { timeline, order } = await timelineOf([silent]);
    expect(timeline).toMatchObject([
      { type: silent.type, silence, why: expect.stringMatching(/^recorded in silence: /) },
    ]);
    const why = timeline[0]?.why ?? 'nothing';
    expect(timelineList([silent], order, sender).text.toLowerCase()).toContain(`${why}.`);
  });

  it('says of an event that was taken back that it was, whatever was told of it', async () => {
    const { timeline } = await timelineOf([mistaken, event('event.retracted', '10:05', { eventId: 'mistaken' })]);
    expect(timeline.map(({ type, silence }) => [type, silence])).toEqual([
      ['visit.started', 'retracted'],
      ['event.retracted', undefined],
    ]);
  });

  it('says nothing of the kind where an event may speak', async () => {
    const { timeline } = await timelineOf([event('stage.in_production', '10:00'), event('order.packed', '11:00')]);
    for (const one of timeline) expect([one.silence, one.why]).toEqual([undefined, undefined]);
  });
});
