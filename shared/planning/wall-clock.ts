import type { Instant } from '../orders/instant.ts';
import { remembering } from '../remembering.ts';

/** What clocks show: `2026-11-24` and `10:05`. */
export interface WallTime {
  date: string;
  time: string;
}

/** What clocks in a zone (IANA) show at an instant. Asked for every message, so it takes the quick way: Temporal is ten times slower. */
export const wallTime = remembering((at: Instant, timeZone: string): WallTime => {
  const [day, month, year, hour, minute] = clockOf(timeZone).format(Date.parse(at)).split(/\D+/);
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
});

const clockOf = remembering((timeZone: string): Intl.DateTimeFormat => {
  const two = '2-digit';
  const options = {
    timeZone,
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    hourCycle: 'h23',
  } as const;
  return new Intl.DateTimeFormat('en-GB', options);
});
