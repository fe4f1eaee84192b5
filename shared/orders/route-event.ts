import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Event } from './event.ts';
import { instant } from './instant.ts';
import { outsideId } from './outside-id.ts';

/** What happens to a whole route, and what that means for each of its stops. */
const meanings: Record<string, string> = {
  'route.locked': 'visit.planned',
  'route.loaded': 'visit.loaded',
  'route.started': 'visit.started',
  'route.delayed': 'order.delayed',
};
export const routeEventTypes = Object.keys(meanings);
/** The event that a stop gets; any other type is its own. */
export const meaningOf = (type: string): string => meanings[type] ?? type;

const routeData = z.object({
  routeId: outsideId,
  vehicleId: z.optional(z.string().check(z.maxLength(100))),
  reason: z.optional(z.string().check(z.maxLength(2000))),
});

/** An event of a route as it comes in: it names no order, every stop's visit gets an event of its own from it. */
export const routeEnvelope = z.object({
  id: outsideId,
  type: z.enum(routeEventTypes),
  senderId: z.optional(z.string()),
  occurredAt: instant,
  silent: z.optional(z.boolean()),
  data: routeData,
});

/** An event of a route as it is stored. */
export const routeEvent = z.object({
  ...routeEnvelope.shape,
  senderId: z.string(),
  source: z.string(),
  receivedAt: instant,
});
export type RouteEvent = z.output<typeof routeEvent>;

/** A visit that is a stop of a route. */
export const stop = z.object({ orderId: z.string(), visitId: z.string() });
export type Stop = z.output<typeof stop>;

/** Whom the events of stops come from: a source of an account begins with a letter. */
export const stopSource = '/route';

/** What a route's event is for one of its stops. The same route event makes the same one, however often it is asked. */
export function eventOfStop({ id, type, source, data, ...event }: RouteEvent, { orderId, visitId }: Stop): Event {
  const { routeId, reason, vehicleId } = data;
  const meaning = meaningOf(type);
  const said = meaning.startsWith('visit.') ? { visitId, routeId, vehicleId } : { reason };
  return {
    ...event,
    id: createHash('sha256')
      .update(JSON.stringify([source, id, visitId]))
      .digest('base64url'),
    source: stopSource,
    type: meaning,
    routeEvent: type,
    orderId,
    data: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
}
