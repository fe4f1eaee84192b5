import type { Instant } from '../../../shared/orders/instant.ts';

/** A sweep comes every five minutes; that one is missed is no reason to call somebody. */
const mostMinutes = 15;

/** What can be seen of whether people are being told: times alone, so that whoever watches may ask. */
interface Signs {
  /** When the last sweep that looked at everything came to its end. */
  sweptAt: Instant | undefined;
  /** When what waits the longest should have happened; nothing where all that is due is done. */
  dueAt: Instant | undefined;
  now: Instant;
}

export interface Health {
  status: 'green' | 'red';
  /** How it stands and, where it is red, what to do. */
  sentence: string;
  lastSweep: { endedAt: Instant; minutesAgo: number } | null;
  oldestDue: { dueAt: Instant; minutesLate: number } | null;
}

/** Green as long as the sweep comes and nothing that is due stays undone. */
export function healthOf({ sweptAt, dueAt, now }: Signs): Health {
  const lastSweep = sweptAt === undefined ? null : { endedAt: sweptAt, minutesAgo: minutesBetween(sweptAt, now) };
  const oldestDue = dueAt === undefined ? null : { dueAt, minutesLate: minutesBetween(dueAt, now) };
  const fault = faultOf(lastSweep, oldestDue);
  return { status: fault ? 'red' : 'green', sentence: fault ?? wellThen(lastSweep), lastSweep, oldestDue };
}

function faultOf(lastSweep: Health['lastSweep'], oldestDue: Health['oldestDue']): string | undefined {
  if (!lastSweep) return `The sweep has never run. On a new stack wait five minutes; then ${lookAtSweep}`;
  if (lastSweep.minutesAgo > mostMinutes) {
    return `The last sweep ended ${lastSweep.minutesAgo} minutes ago; it should come every five. Please ${lookAtSweep}`;
  }
  if (oldestDue && oldestDue.minutesLate > mostMinutes) {
    return (
      `Something has been due for ${oldestDue.minutesLate} minutes: somebody may not have been told. ` +
      'Please read the log of the sweep function; "due_not_finished" names the order and what broke there.'
    );
  }
  return undefined;
}

const lookAtSweep =
  'check that its schedule is enabled (EventBridge Scheduler), and read the log of the sweep function. ' +
  'Until it runs again, what was forgotten is not finished.';

const wellThen = (lastSweep: Health['lastSweep']) =>
  `All is well: the last sweep ended ${ago(lastSweep?.minutesAgo ?? 0)}, and nothing waits longer than it should.`;

const ago = (minutes: number) =>
  minutes === 0 ? 'a moment ago' : minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;

const minutesBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
