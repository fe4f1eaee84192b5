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
  /** From when on the recipient may hear of it, where `countsFromHearing`. */
  heard?: Instant | undefined;
  /** The event is recorded in silence: only what is due later is said. */
  isSilent?: boolean | undefined;
  /** The recipient's zone, IANA. */
  zone: string;
  now: Instant;
}

/**
 * From when on a rule's message may go; nothing where its moment has passed already (a reminder of a visit that is
 * nearer than the reminder, unless its rule says so all the same) or is not known. Without timing it is now.
 */
export function notBefore({ timing }: Rule, facts: TimingFacts): Instant | undefined {
  const { occurredAt, begins, ends, known, isSilent, now } = facts;
  if (timing.before) {
    const from = facts.heard ?? now;
    const moment = known && countedBack(timing.before, known, from);
    return moment && moment <= from ? (timing.before.orAtOnce && !isSilent ? from : undefined) : moment;
  }
  if (timing.silence) return after(ends && ends > occurredAt ? ends : occurredAt, millisecondsOf(timing.silence));
  if (timing.delay) return after(occurredAt, millisecondsOf(timing.delay));
  if (begins && (timing.laterDaysAfter || timing.sameDayDelay)) return byDay(timing, begins, facts);
  return now;
}

/**
 * Whether the time that is left for an answer begins when its asking may be heard: who is asked at night has none before
 * the morning, and is not reminded in the very minute in which they are asked.
 */
export const countsFromHearing = ({ timing: { before } }: Rule): boolean =>
  before !== undefined && before.time !== 'window' && (before.atMost !== undefined || before.orAtOnce);

/** So long before a time as its rule says, and where that is limited, no more than a part of what is left until then. */
function countedBack({ by, atMost }: NonNullable<Rule['timing']['before']>, known: Instant, from: Instant): Instant {
  const left = Math.max(0, Date.parse(known) - Date.parse(from));
  return after(known, -Math.min(millisecondsOf(by), atMost === undefined ? Infinity : Math.round(left * atMost)));
}

/** From when on a message that may go at a time is not worth saying any more: nor is what asks for a choice or an answer once it is due, unless that was so already. */
export function staleFrom({ timing, timeToLive }: Rule, from: Instant, known: Instant | undefined): Instant {
  const end = after(from, millisecondsOf(timeToLive));
  const isDue = timing.before !== undefined && timing.before.time !== 'window';
  return isDue && known !== undefined && known < end && known > from ? known : end;
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
