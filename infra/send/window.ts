import { Temporal } from 'temporal-polyfill';
import { usage } from './command.ts';

interface Circumstances {
  /** When the event happens: the window comes next after it. */
  occurredAt: string;
  /** In whose time a window like `13:00-15:00` is meant. */
  zone: string | undefined;
}

/** The window that `--window` means: `13:00-15:00`, when it comes next, or two instants with a slash between them. */
export function windowFrom(given: string, { occurredAt, zone }: Circumstances): { from: string; to: string } {
  const [from, to, ...more] = given.split('/');
  if (from && to && more.length === 0) return { from, to };
  const [, begins, ends] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(given) ?? [];
  if (!begins || !ends) throw notUnderstood(given);
  if (!zone) throw usage('Say in whose time the window is meant, such as: --zone Europe/Stockholm');
  const next = nextAfter(occurredAt, begins, zone, given);
  return { from: asInstant(next), to: asInstant(nextAfter(asInstant(next), ends, zone, given)) };
}

function nextAfter(instant: string, plainTime: string, zone: string, given: string): Temporal.ZonedDateTime {
  try {
    const now = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    const today = now.withPlainTime(plainTime);
    return Temporal.ZonedDateTime.compare(today, now) > 0 ? today : now.add({ days: 1 }).withPlainTime(plainTime);
  } catch {
    throw notUnderstood(given, ` with --zone ${zone} and --at ${instant}`);
  }
}

const asInstant = (time: Temporal.ZonedDateTime) => time.toString({ timeZoneName: 'never' });

const notUnderstood = (given: string, circumstances = '') =>
  usage(
    `--window "${given}"${circumstances} is no window. Say 13:00-15:00, or <from>/<to> as times with their offsets.`,
  );
