import { Temporal } from 'temporal-polyfill';
import { after, type Instant, instantOf } from '../orders/instant.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Rule } from '../senders/rule.ts';

export interface TimingFacts {
  occurredAt: Instant;
  /** When the visit begins, and when it should be over, if that is known. */
  begins: Instant | undefined;
  ends?: Instant | undefined;
  /** The time that the rule counts back from, if it does and it is known. */
  known: Instant | undefined;
  /** The recipient's zone, IANA. */
  zone: string;
  now: Instant;
}

/**
 * From when on a rule's message may go; nothing where its moment has passed already (a reminder of a visit that is
 * nearer than the reminder) or is not known. Without timing it is now.
 */
export function notBefore({ timing }: Rule, facts: TimingFacts): Instant | undefined {
  const { occurredAt, begins, ends, known, now } = facts;
  if (timing.before) {
    const moment = known && after(known, -millisecondsOf(timing.before.by));
    return moment && moment > now ? moment : undefined;
  }
  if (timing.silence) return after(ends && ends > occurredAt ? ends : occurredAt, millisecondsOf(timing.silence));
  if (timing.delay) return after(occurredAt, millisecondsOf(timing.delay));
  if (begins && (timing.laterDaysAfter || timing.sameDayDelay)) return byDay(timing, begins, facts);
  return now;
}

/** From when on a message that may go at a time is not worth saying any more: nor is what asks for a choice or an answer once it is due. */
export function staleFrom({ timing, timeToLive }: Rule, from: Instant, known: Instant | undefined): Instant {
  const end = after(from, millisecondsOf(timeToLive));
  const isDue = timing.before !== undefined && timing.before.time !== 'window';
  return isDue && known !== undefined && known < end ? known : end;
}

/**
 * Point of Rental's rule: a visit today is confirmed after a delay; one of a later day from a time of day on, or, if it
 * was confirmed after that time, from the following day on. When it was confirmed counts, not when we heard.
 */
function byDay(
  { laterDaysAfter, sameDayDelay }: Rule['timing'],
  begins: Instant,
  { zone, now, occurredAt }: TimingFacts,
): Instant {
  const dayOf = (at: Instant) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  const isToday = Temporal.PlainDate.compare(dayOf(begins), dayOf(now)) <= 0;
  if (isToday) return after(occurredAt, millisecondsOf(sameDayDelay ?? 'PT0S'));
  if (!laterDaysAfter) return now;
  const confirmedOn = dayOf(occurredAt);
  const threshold = startOf(confirmedOn, laterDaysAfter, zone);
  return occurredAt <= threshold ? threshold : startOf(confirmedOn.add({ days: 1 }), '00:00', zone);
}

const startOf = (date: Temporal.PlainDate, time: string, timeZone: string): Instant =>
  instantOf(date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);
