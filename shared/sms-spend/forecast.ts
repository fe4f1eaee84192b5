import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../orders/instant.ts';

/** The month that it is in a zone: `2026-11`. */
export const monthOf = (now: Instant, timeZone: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();

/** What a month will have come to at its end, if it goes on as it went so far; whatever was spent counts as that of a day at least. */
export function forecastOf(spent: number, now: Instant, timeZone: string): number {
  const day = 24 * 60 * 60_000;
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const start = local.with({ day: 1 }).startOfDay();
  const length = start.add({ months: 1 }).epochMilliseconds - start.epochMilliseconds;
  const elapsed = Math.max(day, local.epochMilliseconds - start.epochMilliseconds);
  return Math.round((spent * length) / elapsed);
}
