import type { Instant } from '../orders/instant.ts';
import type { Call } from './call.ts';
import { claimOf } from './claim.ts';

/** What becomes of a call on the list that is looked at; where it stays, with when it is looked at again. */
export type Look = { kind: 'over' } | { kind: 'escalated'; call: Call } | { kind: 'kept'; call: Call };

/**
 * Whether a call's time is over, or nobody has made it in time and it becomes the supervisor's. Not while a colleague
 * is on it. Pure.
 */
export function lookAt(call: Call, now: Instant): Look {
  const later = (at: Instant): Look => ({ kind: 'kept', call: { ...call, lookAt: at, version: call.version + 1 } });
  const claim = claimOf(call, now);
  const { supervisor, escalatedAt, escalateAt, dueAt } = call;
  const mayEscalate = supervisor !== undefined && escalatedAt === undefined;
  const next = mayEscalate && escalateAt < dueAt ? escalateAt : dueAt;
  if (next > now) return later(next);
  if (claim) return later(claim.until);
  if (!mayEscalate || dueAt <= now) return { kind: 'over' };
  return {
    kind: 'escalated',
    call: { ...call, assignee: supervisor, escalatedAt: now, lookAt: dueAt, version: call.version + 1 },
  };
}
