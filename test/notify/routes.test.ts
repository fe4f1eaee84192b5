import { beforeEach, describe, expect, it } from 'vitest';
import { joinRoute } from '../../functions/notify/routes.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { after } from '../../shared/orders/instant.ts';
import type { StopStore } from '../../shared/orders/stop-store.ts';
import { anEvent } from '../builders/event.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T10:00:00.000Z';
const street = (line: string) => ({ deliveryAddress: { lines: [line], city: 'Stockholm' } });

let stores: ReturnType<typeof memoryStores>;
let joins: Parameters<StopStore['join']>[];
let order: Order | undefined;
let heard: number;

beforeEach(() => {
  stores = memoryStores();
  joins = [];
  order = undefined;
  heard = 0;
});

/** What happens to the order next, a minute after what happened before. */
async function hear(type: string, data: object = {}, differences: Partial<Event> = {}): Promise<void> {
  const occurredAt = after(now, ++heard * 60_000);
  const event = anEvent({ id: `evt-${heard}`, type, occurredAt, data: { ...data }, order: {}, ...differences });
  const folded = fold(order, event);
  const stops: Pick<StopStore, 'join'> = {
    join(...join) {
      joins.push(join);
      return stores.stops.join(...join);
    },
  };
  await joinRoute(event, order, folded, { ...stores, stops }, now);
  order = folded;
}
const at = async (place: { stop: string } | { address: string }) =>
  (await stores.stops.at('default', { routeId: 'R', place }, 9)).map(({ visitId }) => visitId);

describe('where a route meets a visit', () => {
  it('is kept when the visit joins, and written again only where it has changed', async () => {
    await hear('visit.planned', { visitId: 'v', routeId: 'R', stop: 7 });
    await hear('visit.eta_changed', { visitId: 'v', routeId: 'R', stop: 7, eta: now });
    await hear('order.updated', {}, { order: street('Storgatan 1') });
    expect(joins).toHaveLength(1);
    expect(await at({ stop: '7' })).toEqual(['v']);
    await hear('visit.eta_changed', { visitId: 'v', stop: 8 });
    expect(joins).toHaveLength(2);
    expect([await at({ stop: '7' }), await at({ stop: '8' })]).toEqual([[], ['v']]);
  });

  it('follows the address of an order whose visits have no stop, whatever event tells of it', async () => {
    await hear('visit.planned', { visitId: 'v', routeId: 'R' }, { order: street('Storgatan 1') });
    await hear('visit.planned', { visitId: 'w', routeId: 'R', stop: 7 });
    await hear('order.updated', {}, { order: street('Storgatan 2') });
    expect(joins).toHaveLength(3);
    expect(await at({ address: 'storgatan 1, stockholm' })).toEqual([]);
    expect(await at({ address: 'storgatan 2, stockholm' })).toEqual(['v']);
    expect(await at({ stop: '7' })).toEqual(['w']);
  });

  it('is not asked of the route for what it has heard already', async () => {
    const data = { routeId: 'R' };
    const started = { id: 'r', type: 'route.started', source: 'a', senderId: 'default', occurredAt: now };
    await stores.routes.append({ ...started, receivedAt: now, data });
    await hear('visit.planned', { visitId: 'v', routeId: 'R' });
    expect(stores.allEvents().map(({ type }) => type)).toEqual(['visit.started']);
    const asked: string[] = [];
    stores.routes.events = (_, routeId) => {
      asked.push(routeId);
      return Promise.resolve([]);
    };
    await hear('visit.eta_changed', { visitId: 'v', stop: 8 });
    expect(asked).toEqual([]);
    await hear('visit.eta_changed', { visitId: 'v', routeId: 'Q' });
    expect(asked).toEqual(['Q']);
  });
});
