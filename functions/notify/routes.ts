import type { Event } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { visitIdOf } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { eventOfStop, type RouteEvent, stopSource } from '../../shared/orders/route-event.ts';
import type { RouteStore } from '../../shared/orders/route-store.ts';

export interface RouteDependencies {
  events: Pick<EventStore, 'append'>;
  routes: RouteStore;
}

/**
 * Gives every stop of a route its event. Stop and route event are each written before the other side is read, so that
 * whichever comes second finds the first: nobody is forgotten, and a stop that gets its event twice has it once.
 */
export async function passOn(event: RouteEvent, { events, routes }: RouteDependencies): Promise<void> {
  const stops = await routes.stops(event.senderId, event.data.routeId);
  await Promise.all(stops.map((stop) => events.append(eventOfStop(event, stop))));
}

/** A visit that names its route becomes a stop of it, and hears what has happened to the route so far. */
export async function joinRoute(
  event: Event,
  before: Order | undefined,
  folded: Order,
  { events, routes }: RouteDependencies,
  now: string,
): Promise<void> {
  if (!event.type.startsWith('visit.') || event.source === stopSource) return;
  const stop = { orderId: event.orderId, visitId: visitIdOf(event) };
  const routeOf = (order: Order | undefined) => order?.visits[stop.visitId]?.known.values.routeId;
  const [former, routeId] = [routeOf(before), routeOf(folded)];
  // An event that came late says nothing of where the visit is now: the fold knows.
  if (routeId === undefined || routeId === former) return;
  await routes.join(event.senderId, routeId, stop, former, now);
  const past = await routes.events(event.senderId, routeId);
  await Promise.all(past.map((one) => events.append(eventOfStop(one, stop))));
}
