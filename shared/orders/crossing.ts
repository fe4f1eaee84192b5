import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { instant } from './instant.ts';
import { innerId, orderId, outsideId } from './outside-id.ts';

/** What it means that a vehicle enters or leaves the surroundings of a visit's address, or a wider ring that it comes through before. */
const meanings = {
  address: { enter: 'visit.arrived', exit: 'visit.departed' },
  approach: { enter: 'visit.approaching', exit: undefined },
} as const;

/** A vehicle has crossed a geofence that was drawn for a visit. */
export const crossing = z
  .object({
    /** Left out, a crossing told twice is the same all the same: it is made of what it tells. */
    id: z.optional(outsideId),
    senderId: z.optional(z.string()),
    orderId,
    visitId: innerId,
    vehicleId: innerId,
    type: z.enum(['enter', 'exit']),
    of: z._default(z.enum(['address', 'approach']), 'address'),
    at: instant,
  })
  .check(z.refine(({ of, type }) => meanings[of][type] !== undefined, 'says nothing: only entering an approach does'));
export type Crossing = z.output<typeof crossing>;

/** The event that a crossing is, as `POST /events` takes it. */
export function eventOfCrossing({ id, senderId, orderId, visitId, vehicleId, type, of, at }: Crossing) {
  const told = JSON.stringify([senderId ?? '', orderId, visitId, vehicleId, type, of, at]);
  return {
    id: id ?? `crossing-${createHash('sha256').update(told).digest('base64url').slice(0, 22)}`,
    type: meanings[of][type],
    ...(senderId === undefined ? {} : { senderId }),
    orderId,
    occurredAt: at,
    data: { visitId, vehicleId, origin: 'geofence' },
  };
}

const places: Record<string, string> = {
  '/occurredAt': '/at',
  '/data/visitId': '/visitId',
  '/data/vehicleId': '/vehicleId',
};

/** Where in a crossing a place of its event stands. */
export const inCrossing = (path: string): string => places[path] ?? path;
