import { Temporal } from 'temporal-polyfill';

/** The next time that a wall clock in a zone shows this time, at least half an hour after `now`, as an instant. */
export function nextWallTime(now: string, time: string, zone: string): string {
  const earliest = Temporal.Instant.from(now).add({ minutes: 30 });
  const today = earliest.toZonedDateTimeISO(zone).toPlainDate();
  const candidates = [0, 1, 2].map((days) =>
    today.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant(),
  );
  const next = candidates.find((candidate) => Temporal.Instant.compare(candidate, earliest) >= 0);
  if (!next) throw new Error(`No ${time} in ${zone} after ${now}`);
  return next.toString();
}
