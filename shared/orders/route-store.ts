import type { RouteEvent, Stop } from './route-event.ts';

/** Where routes are kept: their events, and the visits that are their stops. */
export interface RouteStore {
  append(event: RouteEvent): Promise<'appended' | 'duplicate'>;
  /** Makes a visit a stop of a route, and no more one of the route that it was on before. */
  join(senderId: string, routeId: string, stop: Stop, formerRouteId: string | undefined, now: string): Promise<void>;
  events(senderId: string, routeId: string): Promise<RouteEvent[]>;
  stops(senderId: string, routeId: string): Promise<Stop[]>;
}
