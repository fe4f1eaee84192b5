import type { Instant } from '../../orders/instant.ts';
import { spelledFor } from '../sms-segments.ts';
import { timePhrases } from '../texts/times.ts';
import { dateFormat, plainSpaces } from './formatters.ts';
import type { Reader } from './reader.ts';

const minute = 60_000;

/** The wall time in the reader's zone: `10:30`, or `10:30 AM` for an American. In an hour that comes twice, with its zone's name. */
export function timeOf(at: Instant, { locale, zone }: Reader): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    minute: '2-digit',
    ...(locale === 'en-US' ? { hour: 'numeric', hour12: true } : { hour: '2-digit', hourCycle: 'h23' }),
    ...(comesTwice(at, zone) && { timeZoneName: 'short' }),
  };
  return plainSpaces(dateFormat(locale, options).format(Date.parse(at)));
}

/** The day in the reader's zone: `Tuesday 24 November`. */
export const dayOf = (at: Instant, reader: Reader): string =>
  told(at, reader, { weekday: 'long', day: 'numeric', month: 'long' });

/** The day with its year: `Sunday 24 January 2027`. */
export const dayOfYear = (at: Instant, reader: Reader): string =>
  told(at, reader, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** The day as short as it is still clear: `Tue 24 Nov`. */
export function shortDayOf(at: Instant, reader: Reader): string {
  const isGerman = reader.language === 'de';
  const day = told(at, reader, { weekday: 'short', day: 'numeric', month: isGerman ? 'numeric' : 'short' });
  const bare = day.replace(/[.,]+ /g, ' ');
  return isGerman ? bare : bare.replace(/\.$/, '');
}

function told(at: Instant, reader: Reader, parts: Intl.DateTimeFormatOptions): string {
  const { locale, language, zone } = reader;
  const day = plainSpaces(dateFormat(locale, { timeZone: zone, ...parts }).format(Date.parse(at)));
  return spelledFor(reader)(timePhrases[language].tidyDay?.(day) ?? day);
}

export const yearOf = (at: Instant, { locale, zone }: Reader): string =>
  dateFormat(locale, { timeZone: zone, year: 'numeric' }).format(Date.parse(at));

/** The date in a zone as `2026-11-24`. */
export function dateOf(at: Instant, zone: string): string {
  const options = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return dateFormat('sv-SE', options).format(Date.parse(at));
}

/** What the reader's zone is called at a time: `Central European Time`. */
export function zoneName(at: Instant, { locale, zone }: Reader): string {
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(Date.parse(at));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return name.startsWith('GMT') ? zone.replaceAll('_', ' ') : name;
}

/** Whether it is midnight there. */
export const isMidnight = (at: Instant, zone: string): boolean => clockOf(Date.parse(at), zone) === '00:00';

/** Whether it is the last minute of the day there. */
export const isLastMinute = (at: Instant, zone: string): boolean => clockOf(Date.parse(at), zone) === '23:59';

/** The clocks go back by an hour, on Lord Howe by half of one. */
function comesTwice(at: Instant, zone: string): boolean {
  const time = Date.parse(at);
  const wall = clockOf(time, zone);
  return [30, 60].some(
    (minutes) => clockOf(time + minutes * minute, zone) === wall || clockOf(time - minutes * minute, zone) === wall,
  );
}

const clockOf = (time: number, zone: string): string =>
  dateFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);
