import { Temporal } from 'temporal-polyfill';

const timeZone = 'Europe/Stockholm';

/** The day whose 08:00 in Stockholm comes next after `now`. */
export function nextDay(now: string): Temporal.PlainDate {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  return local.hour < 8 ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
}

/** The instant of a wall time of the day, `HH:MM`, or `+<days> HH:MM` of a later one. */
export function instantOn(day: Temporal.PlainDate, wallTime: string): string {
  const [, days = '0', plainTime] = /^(?:\+(\d+) )?(\d\d:\d\d)$/.exec(wallTime) ?? [];
  if (plainTime === undefined) throw new Error(`not a wall time: ${wallTime}`);
  return day
    .add({ days: Number(days) })
    .toZonedDateTime({ timeZone, plainTime })
    .toInstant()
    .toString();
}
