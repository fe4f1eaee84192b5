import type { Instant } from '../orders/instant.ts';
import type { Call } from './call.ts';
import { isWithinHours } from './calling-hours.ts';
import { claimOf, isFreeFor } from './claim.ts';

/** Whether a call is a colleague's: they are on it, or it is theirs by name. */
export const isOwn = (call: Call, by: string, now: Instant): boolean =>
  claimOf(call, now)?.by === by || call.assignee?.toLowerCase() === by.toLowerCase();

/** Whether somebody can be phoned now: it is time, their hour, and not too late. */
export const isReady = (call: Call, now: Instant): boolean =>
  call.notBefore <= now && call.dueAt > now && isWithinHours(call, now);

/**
 * The calls that a colleague may make now, the best one first: what they are on already, their own, those that nobody
 * made in time, the soonest due, the longest waiting.
 */
export function nextCalls(calls: readonly Call[], by: string, now: Instant): Call[] {
  return calls
    .filter((call) => isFreeFor(call, by, now) && isReady(call, now))
    .map((call) => ({ call, place: placeOf(call, by, now) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ call }) => call);
}

/** Compares as strings do. */
function placeOf(call: Call, by: string, now: Instant): string {
  const isOn = claimOf(call, now)?.by === by;
  const first = [isOn, isOwn(call, by, now), call.escalatedAt !== undefined].map((is) => (is ? 0 : 1));
  return [...first, call.dueAt, call.requestedAt, call.id].join(' ');
}
