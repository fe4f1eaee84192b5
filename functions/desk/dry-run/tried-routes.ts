import type { RouteEvent, Stop } from '../../../shared/orders/route-event.ts';
import type { RouteStore } from '../../../shared/orders/route-store.ts';
import type { StopStore } from '../../../shared/orders/stop-store.ts';

/** Routes as they are stored, with what is tried on top of them: nothing of it is written. */
export function triedRoutes(stored: Pick<RouteStore, 'events' | 'stops'>): RouteStore & Pick<StopStore, 'join'> {
  const happened: RouteEvent[] = [];
  /** Where the visits that were tried are now. */
  const places = new Map<string, { stop: Stop; routeId: string }>();
  const keyOf = ({ orderId, visitId }: Stop) => JSON.stringify([orderId, visitId]);
  return {
    append(event) {
      const isKnown = happened.some(({ id, source }) => id === event.id && source === event.source);
      if (!isKnown) happened.push(event);
      return Promise.resolve(isKnown ? 'duplicate' : 'appended');
    },
    join(_sender, stop, { routeId }) {
      places.set(keyOf(stop), { stop, routeId });
      return Promise.resolve();
    },
    async events(senderId, routeId) {
      const past = await stored.events(senderId, routeId);
      return [...past, ...happened.filter(({ data }) => data.routeId === routeId)];
    },
    async stops(senderId, routeId) {
      const former = await stored.stops(senderId, routeId);
      const here = [...places.values()].filter((one) => one.routeId === routeId);
      return [...former.filter((stop) => !places.has(keyOf(stop))), ...here.map(({ stop }) => stop)];
    },
  };
}
