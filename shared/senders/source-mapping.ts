import * as z from 'zod/mini';
import { isEventType, retractionType } from '../orders/event.ts';
import { isFieldName } from '../orders/outside-id.ts';
import { timeZone } from './time-zone.ts';

/** A place in a payload (RFC 6901): `/parcel/number`, `/lines/0/name`. */
const place = z
  .string()
  .check(z.maxLength(300), z.regex(/^(\/([^~/]|~[01])*)+$/, 'must be a JSON pointer such as /parcel/number'));

/** A place in our event: its id, its order's, its time, a fact of `order` or a member of `data`. */
const target = z.string().check(
  z.maxLength(200),
  z.regex(
    /^\/(id|orderId|occurredAt|silent|(order|data)(\/[A-Za-z][A-Za-z0-9_-]{0,63})+(\/\d)?)$/,
    'must be /id, /orderId, /occurredAt, /silent, or a place below /order or /data such as /data/trackingNumber',
  ),
  z.refine((path) => path.split('/').every(isFieldName), 'must not hold a word such as constructor'),
);

const fixed = z.strictObject({ value: z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()]) });

/** A list of ours, made of a list of theirs: where that is, and where in each of its members ours are. */
const listed = z.strictObject({
  each: place,
  fields: z.record(z.string().check(z.regex(/^\/[A-Za-z]+$/, 'must be a member such as /name')), place),
});

const field = z.union([place, fixed, listed], 'must be a JSON pointer, {"value": …} or {"each", "fields"}');

/** A code on the record that is told to nobody. */
const meaning = z
  .string()
  .check(
    z.refine(
      (type) => type === 'recorded' || (isEventType(type) && type !== retractionType),
      'must be a type of event such as shipment.delivered, or recorded',
    ),
  );

const entries = (most: number) =>
  z.refine<Record<string, unknown>>(
    (record) => Object.keys(record).length <= most,
    `must have at most ${most} members`,
  );

/** How the payloads of a system of one's own are read: `POST /webhooks/<source>` of the kind `generic`. */
export const sourceMapping = z.strictObject({
  /** Where the list is in a payload that tells several things; all other places are then in each of its members. */
  events: z.optional(place),
  /** Where the caller's code of what has happened is. */
  status: place,
  /** What each code means; one that is not here is recorded and told to nobody. */
  statuses: z.record(z.string().check(z.minLength(1), z.maxLength(200)), meaning).check(entries(500)),
  /** Where in the payload what our event holds is, by its place in our event. */
  fields: z.record(target, field).check(
    entries(100),
    z.refine(
      (fields) => '/orderId' in fields || '/data/trackingNumber' in fields,
      'must say what the order is found by: /orderId, or /data/trackingNumber',
    ),
  ),
  /** The zone of times that come without an offset (IANA); left out, the sender's. */
  timeZone: z.optional(timeZone),
});
export type SourceMapping = z.output<typeof sourceMapping>;

/** By the name of the source in the account's file. */
export const sourceMappings = z
  .record(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,29}$/, 'must be the name of a source')), sourceMapping)
  .check(entries(20));
