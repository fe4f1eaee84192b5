import { Temporal } from 'temporal-polyfill';
import { after, type Instant, instantOf } from '../orders/instant.ts';
import { type Hours, hoursOn } from '../senders/sending-hours.ts';
import { remembering } from '../remembering.ts';
import { wallTime, type WallTime } from './wall-clock.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Over the longest row of closed days that a calendar can have: a hundred holidays, and the weekdays after them. */
const daysToLookAhead = 110;

/** The hours in which a recipient may be written to, and the days on which not at all. */
export interface Calendar {
  hours: Hours;
  holidays: readonly string[];
}

/**
 * The first instant, from `now` on, at which it is within the hours in every one of these zones. Where the hours of
 * different zones never meet, the first zone's hours decide; hours that never open hold nobody back.
 */
export function nextPermitted(now: Instant, calendar: Calendar, zones: readonly [string, ...string[]]): Instant {
  return meetingOf(now, calendar, zones) ?? nextIn(now, calendar, zones[0]) ?? now;
}

/**
 * An instant within the hours before another, as near as is found by looking an hour back from there, two, four …, and
 * at last from `now` on, which may lead past it.
 */
export function permittedBefore(
  end: Instant,
  now: Instant,
  calendar: Calendar,
  zones: readonly [string, ...string[]],
): Instant {
  for (let back = hour; after(end, -back) > now; back *= 2) {
    const found = nextPermitted(after(end, -back), calendar, zones);
    if (found < end) return found;
  }
  return nextPermitted(now, calendar, zones);
}

/** Whether somebody in these zones may be written to at an instant, told as `nextPermitted` does. */
export const isPermitted = (now: Instant, calendar: Calendar, zones: readonly [string, ...string[]]): boolean =>
  zones.every((zone) => isWithin(wallTime(now, zone), calendar)) ||
  (zones.length > 1 && nextPermitted(now, calendar, zones) === now);

function meetingOf(start: Instant, calendar: Calendar, zones: readonly string[]): Instant | undefined {
  const end = after(start, daysToLookAhead * day);
  let candidate = start;
  while (candidate < end) {
    let latest = candidate;
    for (const zone of zones) {
      const next = nextIn(latest, calendar, zone);
      if (!next) return undefined;
      latest = next;
    }
    if (latest === candidate) return candidate;
    candidate = latest;
  }
  return undefined;
}

/** The first instant, from `start` on, that is within the hours of one zone. */
function nextIn(start: Instant, calendar: Calendar, zone: string): Instant | undefined {
  const now = wallTime(start, zone);
  if (isWithin(now, calendar)) return start;
  for (let days = 0; days < daysToLookAhead; days++) {
    const date = daysFrom(now.date, days);
    const hours = hoursOf(date, calendar);
    if (!hours) continue;
    const opening = openingsOn(date, hours.from, zone).find(
      (at) => at >= start && isWithin(wallTime(at, zone), calendar),
    );
    if (opening !== undefined) return opening;
  }
  return undefined;
}

/** When hours may open on a day: when the clock shows their beginning, once or twice, and when it is changed into them. */
function openingsOn(date: string, from: string, zone: string): Instant[] {
  const { ahead, changed } = clockOn(date, zone);
  const shown = Date.parse(`${date}T${from}Z`);
  return [...ahead.map((offset) => shown - offset), ...changed].sort((one, other) => one - other).map(instantOf);
}

interface Clock {
  /** How far it is ahead of UTC at the beginning of the day and at its end, in milliseconds. */
  ahead: number[];
  /** When it is changed on that day, if it is. */
  changed: number[];
}

/** Many wait for the same nine o'clock. */
const clockOn = remembering((date: string, zone: string): Clock => {
  const begins = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const offsets = [begins, begins.add({ days: 1 })].map(({ offsetNanoseconds }) => offsetNanoseconds / 1_000_000);
  const change = offsets[0] === offsets[1] ? undefined : begins.getTimeZoneTransition('next');
  return { ahead: [...new Set(offsets)], changed: change ? [change.epochMilliseconds] : [] };
});

const hoursOf = (date: string, { hours, holidays }: Calendar) => hoursOn(hours, holidays, date);

/** Hours that cross midnight belong to the day on which they began. */
function isWithin({ date, time }: WallTime, calendar: Calendar): boolean {
  const today = hoursOf(date, calendar);
  if (today && today.from <= time && (time < today.to || today.to < today.from)) return true;
  const yesterday = hoursOf(daysFrom(date, -1), calendar);
  return yesterday !== undefined && yesterday.to < yesterday.from && time < yesterday.to;
}

const daysFrom = (date: string, days: number): string => after(date, days * day).slice(0, 10);
