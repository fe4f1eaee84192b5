import * as z from 'zod/mini';

/**
 * A point in time as outsiders write it (ISO 8601 with an offset), kept in UTC to the millisecond: `2026-11-22T09:00:00.000Z`.
 * In this one form, instants compare as strings do.
 */
export const instant = z.pipe(
  z.iso.datetime({ offset: true, error: 'must be a time with its offset, such as 2026-11-22T10:00:00+01:00' }),
  z.transform((text) => new Date(text).toISOString()),
);
export type Instant = string;

export const instantOf = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();
export const after = (time: Instant, milliseconds: number): Instant => instantOf(Date.parse(time) + milliseconds);
