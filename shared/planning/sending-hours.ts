import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../orders/instant.ts';
import type { SendingHours } from '../senders/sender.ts';

/** Hours that no wall clock ever shows (a window inside the spring gap) come again within days, not never. */
const daysToLookAhead = 8;

/**
 * The first instant, from `now` on, at which it is within the hours in every one of these zones. Where the hours of
 * different zones never meet, the first zone's hours decide.
 */
export function nextPermitted(now: Instant, hours: SendingHours, zones: readonly [string, ...string[]]): Instant {
  const start = Temporal.Instant.from(now);
  return exact(meetingOf(start, hours, zones) ?? nextIn(start, hours, zones[0]) ?? start);
}

function meetingOf(
  start: Temporal.Instant,
  hours: SendingHours,
  zones: readonly string[],
): Temporal.Instant | undefined {
  let candidate = start;
  for (let round = 0; round < zones.length * daysToLookAhead; round++) {
    let latest = candidate;
    for (const zone of zones) {
      const next = nextIn(latest, hours, zone);
      if (!next) return undefined;
      latest = next;
    }
    if (latest.equals(candidate)) return candidate;
    candidate = latest;
  }
  return undefined;
}

/** The first instant, from `start` on, that is within the hours of one zone. */
function nextIn(start: Temporal.Instant, hours: SendingHours, zone: string): Temporal.Instant | undefined {
  const local = start.toZonedDateTimeISO(zone);
  if (isWithin(local, hours)) return start;
  for (let days = 0; days < daysToLookAhead; days++) {
    // Where the clock skips the opening, it opens when the clock goes on; where it shows it twice, at the first.
    const opening = local
      .toPlainDate()
      .add({ days })
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(hours.from) });
    const instant = opening.toInstant();
    if (Temporal.Instant.compare(instant, start) >= 0 && isWithin(opening, hours)) return instant;
  }
  return undefined;
}

function isWithin(local: Temporal.ZonedDateTime, { from, to }: SendingHours): boolean {
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return from < to ? from <= time && time < to : from <= time || time < to;
}

const exact = (instant: Temporal.Instant): Instant => new Date(instant.epochMilliseconds).toISOString();
