import type { RouteEvent, Stop } from './route-event.ts';

/** Where routes are kept: their events; and all their stops are found. */
export interface RouteStore {
  append(event: RouteEvent): Promise<'appended' | 'duplicate'>;
  events(senderId: string, routeId: string): Promise<RouteEvent[]>;
  stops(senderId: string, routeId: string): Promise<Stop[]>;
}
