import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../orders/instant.ts';
import { hoursOn, type SendingHours } from '../senders/sending-hours.ts';

/** Over the longest row of closed days that a calendar has. */
const daysToLookAhead = 40;

/** The hours in which a recipient may be written to, and the days on which not at all. */
export interface Calendar {
  hours: SendingHours;
  holidays: readonly string[];
}

/**
 * The first instant, from `now` on, at which it is within the hours in every one of these zones. Where the hours of
 * different zones never meet, the first zone's hours decide; hours that never open hold nobody back.
 */
export function nextPermitted(now: Instant, calendar: Calendar, zones: readonly [string, ...string[]]): Instant {
  const start = Temporal.Instant.from(now);
  return exact(meetingOf(start, calendar, zones) ?? nextIn(start, calendar, zones[0]) ?? start);
}

/** Whether it is within the hours at an instant, in every one of these zones. */
export const isPermitted = (now: Instant, calendar: Calendar, zones: readonly string[]): boolean =>
  zones.every((zone) => isWithin(Temporal.Instant.from(now).toZonedDateTimeISO(zone), calendar));

function meetingOf(
  start: Temporal.Instant,
  calendar: Calendar,
  zones: readonly string[],
): Temporal.Instant | undefined {
  let candidate = start;
  for (let round = 0; round < zones.length * daysToLookAhead; round++) {
    let latest = candidate;
    for (const zone of zones) {
      const next = nextIn(latest, calendar, zone);
      if (!next) return undefined;
      latest = next;
    }
    if (latest.equals(candidate)) return candidate;
    candidate = latest;
  }
  return undefined;
}

/** The first instant, from `start` on, that is within the hours of one zone. */
function nextIn(start: Temporal.Instant, calendar: Calendar, zone: string): Temporal.Instant | undefined {
  const local = start.toZonedDateTimeISO(zone);
  if (isWithin(local, calendar)) return start;
  for (let days = 0; days < daysToLookAhead; days++) {
    const date = local.toPlainDate().add({ days });
    const hours = hoursOf(date, calendar);
    if (!hours) continue;
    const opening = openingOn(date, hours.from, zone);
    const instant = opening.toInstant();
    if (Temporal.Instant.compare(instant, start) >= 0 && isWithin(opening, calendar)) return instant;
  }
  return undefined;
}

/** Where the clock skips the opening, it opens when the clock goes on; where it shows it twice, at the first. */
function openingOn(date: Temporal.PlainDate, from: string, timeZone: string): Temporal.ZonedDateTime {
  const plainTime = Temporal.PlainTime.from(from);
  const opening = date.toZonedDateTime({ timeZone, plainTime });
  if (opening.toPlainTime().equals(plainTime)) return opening;
  const before = date.toPlainDateTime(plainTime).toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return before.getTimeZoneTransition('next') ?? opening;
}

const hoursOf = (date: Temporal.PlainDate, { hours, holidays }: Calendar) =>
  hoursOn(hours, holidays, date.toString(), date.dayOfWeek);

/** Hours that cross midnight belong to the day on which they began. */
function isWithin(local: Temporal.ZonedDateTime, calendar: Calendar): boolean {
  const date = local.toPlainDate();
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const today = hoursOf(date, calendar);
  if (today && today.from <= time && (time < today.to || today.to < today.from)) return true;
  const yesterday = hoursOf(date.subtract({ days: 1 }), calendar);
  return yesterday !== undefined && yesterday.to < yesterday.from && time < yesterday.to;
}

const exact = (instant: Temporal.Instant): Instant => new Date(instant.epochMilliseconds).toISOString();
