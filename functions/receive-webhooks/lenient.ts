import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';
import type { Window } from '../../shared/orders/event-data.ts';
import { type Instant, instantOf } from '../../shared/orders/instant.ts';

/**
 * Fields of payloads that others make up as they like: what is not as expected is as good as not there, so that a
 * parcel is not lost over a field that would have been nice to have.
 */
const orNothing = <Schema extends z.ZodMiniType>(schema: Schema) => otherwise(z.optional(schema), undefined);

export const text = orNothing(z.string());
export const flag = orNothing(z.boolean());
export const number = orNothing(z.number());
/** A text or a number, as a text: ids, prices. */
export const written = orNothing(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value) => String(value)),
  ),
);
export const list = <Schema extends z.ZodMiniType>(item: Schema) => otherwise(z.array(item), []);
export const inner = <Shape extends z.core.$ZodShape>(shape: Shape) => orNothing(z.object(shape));

/** A text as far as it fits; nothing where it is empty. */
export function upTo(most: number, value: string | undefined): string | undefined {
  return value?.trim().slice(0, most).toWellFormed() || undefined;
}

/** The first text that says anything, as far as it fits. */
export const firstOf = (most: number, ...values: (string | undefined)[]): string | undefined =>
  values.map((value) => upTo(most, value)).find((value) => value !== undefined);

/** An address that a link may lead to. */
export const httpsIn = (value: string | undefined): string | undefined =>
  value && value.startsWith('https://') && URL.canParse(value) ? value : undefined;

/** An amount as ours are written: `"890.00"`. */
export const amountIn = (value: string | undefined): string | undefined =>
  value && /^-?\d{1,12}(\.\d{1,4})?$/.test(value) ? value : undefined;

const latest = Date.parse('9999-12-31T00:00:00Z');
const asInstant = (milliseconds: number): Instant | undefined =>
  milliseconds > 0 && milliseconds < latest ? instantOf(milliseconds) : undefined;

/** Of a time in numbers above which it must be milliseconds: as seconds it would be the year 5138. */
const mostSeconds = 1e11;

const withOffset = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)$/;
const withoutOffset = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/;

/**
 * A time as ours are written, from ISO 8601 with its offset or from epoch seconds or milliseconds; with a zone (IANA)
 * also from what a clock there shows. Nothing where it is none of these.
 */
export function timeIn(value: unknown, zone?: string): Instant | undefined {
  if (typeof value === 'number') return asInstant(value < mostSeconds ? value * 1000 : value);
  if (typeof value !== 'string') return undefined;
  if (withOffset.test(value))
    return asInstant(Date.parse(value.replace(/ (?=Z|[+-]\d\d:?\d\d$)/, '').replace(' ', 'T')));
  if (zone === undefined || !withoutOffset.test(value)) return undefined;
  try {
    return asInstant(Temporal.PlainDateTime.from(value.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return undefined;
  }
}

/**
 * When a parcel was scanned. What a clock on the spot showed is often told as if it were UTC: a time after the one at which
 * the vendor heard of it gives way to that.
 */
export const scannedAt = (scan: Instant | undefined, heard: Instant | undefined): Instant | undefined =>
  scan === undefined || (heard !== undefined && heard < scan) ? heard : scan;

/** When something is expected: at a time, or on a whole day (`2026-11-25`) of the zone. */
export function expectedIn(value: unknown, zone: string): Instant | Window | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return timeIn(value, zone);
  try {
    const day = Temporal.PlainDate.from(value);
    const [from, to] = [day, day.add({ days: 1 })].map((one) => asInstant(one.toZonedDateTime(zone).epochMilliseconds));
    return from && to ? { from, to } : undefined;
  } catch {
    return undefined;
  }
}

/** A language as a tag (BCP 47) that the runtime knows to read. */
export function localeIn(value: string | undefined): string | undefined {
  try {
    return value ? Intl.getCanonicalLocales(value)[0] : undefined;
  } catch {
    return undefined;
  }
}
