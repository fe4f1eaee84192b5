import type { Instant } from '../../../shared/orders/instant.ts';

/** A sweep comes every five minutes; that one is missed is no reason to call somebody. */
const mostMinutes = 15;
const mostMinutesInGreen = 7;

/** From so many refused sends on, and so large a share, somebody should look; and when most fail, at once. */
const refused = { fewest: 5, share: 0.05, mostShare: 0.5 };

/** What can be seen of whether people are being told: times and counts alone, so that whoever watches may ask. */
interface Signs {
  /** When the last sweep that looked at everything came to its end, and how many dead letters it saw. */
  sweep: { endedAt: Instant; deadLetters?: number | undefined } | undefined;
  /** When what waits the longest should have happened; nothing where all that is due is done. */
  dueAt: Instant | undefined;
  /** How messages ended today. */
  today: { sent: number; refused: number };
  now: Instant;
}

export interface Health {
  status: 'green' | 'amber' | 'red';
  /** How it stands and, where it is not green, what to do. */
  sentence: string;
  lastSweep: { endedAt: Instant; minutesAgo: number } | null;
  oldestDue: { dueAt: Instant; minutesLate: number } | null;
  /** Calls that nobody could complete; null where the last sweep could not see. */
  deadLetters: number | null;
  today: { sent: number; refused: number };
}

type Facts = Omit<Health, 'status' | 'sentence'>;

/** Green as long as the sweep comes, nothing that is due stays undone, and providers take what they are given. */
export function healthOf({ sweep, dueAt, today, now }: Signs): Health {
  const facts: Facts = {
    lastSweep: sweep ? { endedAt: sweep.endedAt, minutesAgo: minutesBetween(sweep.endedAt, now) } : null,
    oldestDue: dueAt === undefined ? null : { dueAt, minutesLate: minutesBetween(dueAt, now) },
    deadLetters: sweep?.deadLetters ?? null,
    today,
  };
  const red = faultOf(facts);
  const amber = red ? undefined : worryOf(facts);
  const status = red ? 'red' : amber ? 'amber' : 'green';
  return { status, sentence: red ?? amber ?? wellThen(facts), ...facts };
}

function faultOf({ lastSweep, oldestDue, today }: Facts): string | undefined {
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
  if (areRefused(today, refused.mostShare)) {
    return (
      `Of today's messages ${today.refused} were refused and ${today.sent} were taken: most people are not being told. ` +
      'Look at "What did not arrive" on the desk for the codes, and whether SES or SNS has stopped the account.'
    );
  }
  return undefined;
}

function worryOf({ oldestDue, deadLetters, today }: Facts): string | undefined {
  if (deadLetters) {
    const are = deadLetters === 1 ? 'One call lies' : `${deadLetters} calls lie`;
    return `${are} among the dead letters: nobody could complete them. Run npm run redrive, which says why and puts them back.`;
  }
  if (oldestDue && oldestDue.minutesLate > mostMinutesInGreen) {
    return (
      `Something has been due for ${oldestDue.minutesLate} minutes. The next sweep should finish it; ` +
      'if this turns red, read the log of the sweep function.'
    );
  }
  if (areRefused(today, refused.share)) {
    return (
      `${today.refused} messages were refused today, beside ${today.sent} that were taken. ` +
      'Look at "What did not arrive" on the desk: each names its order and the reason.'
    );
  }
  return undefined;
}

const areRefused = (today: Facts['today'], share: number): boolean =>
  today.refused >= refused.fewest && today.refused > share * (today.sent + today.refused);

const lookAtSweep =
  'check that its schedule is enabled (EventBridge Scheduler), and read the log of the sweep function. ' +
  'Until it runs again, what was forgotten is not finished.';

const wellThen = ({ lastSweep }: Facts) =>
  `All is well: the last sweep ended ${ago(lastSweep?.minutesAgo ?? 0)}, and nothing waits longer than it should.`;

const ago = (minutes: number) =>
  minutes === 0 ? 'a moment ago' : minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;

const minutesBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
