import * as z from 'zod/mini';

/**
 * A point in time as outsiders write it (ISO 8601 with an offset), kept in UTC to the millisecond: `2026-11-22T09:00:00.000Z`.
 * In this one form, instants compare as strings do.
 */
export const instant = z.pipe(
  z.iso.datetime({ offset: true, error: 'must be a time with its offset, such as 2026-11-22T10:00:00+01:00' }),
  z.transform((text, context) => {
    const utc = new Date(text).toISOString();
    // At the ends of time an offset leads into years that have more digits, and compare no more.
    if (/^\d{4}-/.test(utc)) return utc;
    context.issues.push({ code: 'custom', message: 'must be in the years 0 to 9999', input: text });
    return z.NEVER;
  }),
);
export type Instant = string;

export const instantOf = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();
export const after = (time: Instant, milliseconds: number): Instant => instantOf(Date.parse(time) + milliseconds);
