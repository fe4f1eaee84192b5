import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { Order } from '../../shared/orders/order.ts';
import { whereaboutsOf } from '../../shared/orders/place.ts';
import { eventOfStop, type RouteEvent, stopSource } from '../../shared/orders/route-event.ts';
import type { RouteStore } from '../../shared/orders/route-store.ts';
import type { StopStore } from '../../shared/orders/stop-store.ts';

export interface RouteDependencies {
  events: Pick<EventStore, 'append'>;
  routes: RouteStore;
  stops: Pick<StopStore, 'join'>;
}

/**
 * Gives every stop of a route its event. Stop and route event are each written before the other side is read, so that
 * whichever comes second finds the first: nobody is forgotten, and a stop that gets its event twice has it once.
 */
export async function passOn(
  event: RouteEvent,
  { events, routes }: Pick<RouteDependencies, 'events' | 'routes'>,
): Promise<void> {
  const stops = await routes.stops(event.senderId, event.data.routeId);
  await Promise.all(stops.map((stop) => events.append(eventOfStop(event, stop))));
}

/**
 * A visit that names its route becomes a stop of it, and hears what has happened to the route so far. Where the route
 * meets it is kept up to date, whether its stop or its order's address says so.
 */
export async function joinRoute(
  event: Event,
  before: Order | undefined,
  folded: Order,
  { events, routes, stops }: RouteDependencies,
  now: string,
): Promise<void> {
  const { senderId, orderId, source } = event;
  if (source === stopSource) return;
  for (const visitId of Object.keys(folded.visits)) {
    const stop = { orderId, visitId };
    const former = before && whereaboutsOf(before, visitId);
    // An event that came late says nothing of where the visit is now: the fold knows.
    const at = whereaboutsOf(folded, visitId);
    if (!at || isDeepStrictEqual(at, former)) continue;
    await stops.join(senderId, stop, at, former, now);
    if (at.routeId === former?.routeId) continue;
    const past = await routes.events(senderId, at.routeId);
    await Promise.all(past.map((one) => events.append(eventOfStop(one, stop))));
  }
}
