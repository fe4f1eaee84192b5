import * as z from 'zod/mini';

/** Local wall time, `HH:MM`. */
export const wallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00'));

/** The same hours every day, `to` before `from` crossing midnight. */
export const dailyHours = z
  .strictObject({ from: wallTime, to: wallTime })
  .check(z.refine(({ from, to }) => from !== to, 'is empty: "from" and "to" are the same time'));
/** The hours of one day; `to` before `from` crosses midnight into the next. */
export type DailyHours = z.infer<typeof dailyHours>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const day = z.optional(z.nullable(dailyHours));

/** When a recipient may be written to, in the recipient's zone: the same every day, or by weekday (one left out is closed). */
export const sendingHours = z.union(
  [
    dailyHours,
    z
      .strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })
      .check(
        z.refine((hours) => Object.values(hours).some(Boolean), 'opens on no day: name the hours of one at least'),
      ),
  ],
  'must be {"from": "09:00", "to": "21:00"}, or such hours by weekday: {"mon": {…}, …}',
);
export type SendingHours = z.infer<typeof sendingHours>;

/** Days on which nobody is written to, as in the recipient's calendar. */
export const holidays = z.array(z.iso.date({ error: 'must be a day such as 2026-12-25' })).check(z.maxLength(100));

/** The hours that begin on a day such as `2026-12-24`. */
export function hoursOn(hours: SendingHours, closed: readonly string[], date: string): DailyHours | undefined {
  if (closed.includes(date)) return undefined;
  if (isDaily(hours)) return hours;
  const name = weekdays[(new Date(date).getUTCDay() + 6) % 7];
  return (name && hours[name]) ?? undefined;
}

/** Whether they are the same every day. */
export const isDaily = (hours: SendingHours): hours is DailyHours => 'from' in hours && typeof hours.from === 'string';
