import { type CallOutcome, type Refusal, unreached } from '../orders/customer-event.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Call } from './call.ts';
import { nextWithinHours } from './calling-hours.ts';

/** How a call went, as the colleague who phoned says it. */
export interface Told {
  outcome: CallOutcome;
  note?: string | undefined;
  /** Another time that was agreed. */
  next?: Instant | undefined;
  refuses?: Refusal | undefined;
}

export interface AfterCall {
  call: Call;
  /** When it is tried again. */
  next: Instant | undefined;
  /** Whether it leaves the list. */
  ends: boolean;
}

/** How often in a row nobody may be reached before it is the supervisor's; after as many more tries nobody tries again. */
export const mostTries = 3;

const minute = 60_000;
const hour = 60 * minute;
const pauses: Partial<Record<CallOutcome, number>> = { busy: 15 * minute, no_answer: 2 * hour, voicemail: 4 * hour };
/** How long after a time that was agreed somebody may be late, and how long it is worth phoning at all. */
const [lateAfter, worthFor] = [hour, 24 * hour];

/**
 * The call after somebody phoned: over, or when it is tried again, within the hours of whoever is phoned. Whom nobody
 * reaches in so many tries the supervisor phones, and then nobody: the sweep looks at once, and tells them. Pure.
 */
export function afterCall(before: Call, told: Told, by: string, now: Instant): AfterCall {
  const { claim: _, ...rest } = before;
  const { outcome, note } = told;
  const attempts = [...before.attempts, { at: now, by, outcome, note }];
  const call: Call = { ...rest, attempts, version: before.version + 1 };
  if (told.next !== undefined) return asAgreed(call, told.next);
  const pause = pauses[outcome];
  if (pause === undefined) return { call, next: undefined, ends: true };
  const next = nextWithinHours(call, after(now, pause));
  if (triesOf(call) < mostTries) return { call: { ...call, notBefore: next }, next, ends: false };
  const isOver = call.supervisor === undefined || call.escalatedAt !== undefined;
  if (isOver) return { call: { ...call, dueAt: now, lookAt: now }, next: undefined, ends: false };
  return { call: { ...call, notBefore: next, escalateAt: now, lookAt: now }, next, ends: false };
}

function asAgreed(call: Call, agreed: Instant): AfterCall {
  const next = nextWithinHours(call, agreed);
  return {
    call: {
      ...call,
      notBefore: next,
      escalateAt: later(call.escalateAt, after(next, lateAfter)),
      dueAt: later(call.dueAt, after(next, worthFor)),
    },
    next,
    ends: false,
  };
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** How often nobody was reached since the call has been whose it is. */
const triesOf = ({ attempts, escalatedAt = '' }: Call): number =>
  attempts.filter(({ at, outcome }) => unreached.has(outcome) && at > escalatedAt).length;
