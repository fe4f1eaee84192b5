import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { timeZone } from '../../shared/senders/time-zone.ts';
import { usage } from '../send/command.ts';
import type { ImportOptions } from './command.ts';
import { isPlace, shorthand } from './places.ts';

const place = z.string().check(z.refine(isPlace, 'must be a place in an event, such as order.number or data.reason'));

const mapping = z.strictObject({
  /** A place in the event by the column's name; `null` leaves a column out. */
  columns: z._default(z.record(z.string(), z.nullable(place)), {}),
  /** What every event says, by its place. */
  constants: z._default(z.record(place, z.unknown()), {}),
  /** In whose time a time without an offset is meant. */
  zone: z.optional(timeZone),
  delimiter: z.optional(z.enum([',', ';', '\t', '|'])),
});
export type Mapping = z.output<typeof mapping>;

/** The mapping that a command names, with what its options say. */
export function readMapping({ map, sender, zone }: ImportOptions): Mapping {
  const { constants, ...read } = check(map === undefined ? {} : parse(map), map ?? '--zone', zone);
  return { ...read, constants: sender === undefined ? constants : { ...constants, senderId: sender } };
}

function parse(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (error) {
    throw usage(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function check(given: object, file: string, zone: string | undefined): Mapping {
  const checked = mapping.safeParse(zone === undefined ? given : { ...given, zone });
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`);
  throw usage(`${file} is no mapping:\n${faults.join('\n')}`);
}

/** Where a column belongs in the event, in whatever case it is written; nothing where it means nothing to us. */
export function placeOf(column: string, { columns }: Mapping): string | undefined {
  if (Object.hasOwn(columns, column)) return columns[column] ?? undefined;
  return shorthand(column) ?? (isPlace(column) ? column : undefined);
}
