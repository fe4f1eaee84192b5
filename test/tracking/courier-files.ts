import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const folder = join(import.meta.dirname, '..', '..', 'shared', 'tracking', 'couriers');

const checksum = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('mod10'),
    modulo: z.optional(z.literal(10)),
    evens_multiplier: z.number(),
    odds_multiplier: z.number(),
    reverse: z._default(z.boolean(), false),
  }),
  z.strictObject({ name: z.literal('mod7'), modulo: z.optional(z.literal(7)) }),
  z.strictObject({ name: z.literal('luhn'), modulo: z.optional(z.literal(10)) }),
  z.strictObject({
    name: z.literal('mod_37_36'),
    modulo: z.optional(z.literal(36)),
    alphabet: z.optional(z.literal('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')),
  }),
  z.strictObject({ name: z.literal('s10'), weightings: z.array(z.number()), modulo: z.literal(11) }),
  z.strictObject({
    name: z.literal('sum_product_with_weightings_and_modulo'),
    weightings: z.array(z.number()),
    modulo1: z.number(),
    modulo2: z.number(),
  }),
]);

const lookup = z.array(z.object({ matches: z.optional(z.string()) }));

const trackingNumber = z.object({
  name: z.string(),
  regex: z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((parts: string | string[]) => [parts].flat().join('')),
  ),
  validation: z.strictObject({
    checksum: z.optional(checksum),
    serial_number_format: z.optional(
      z.strictObject({ prepend_if: z.strictObject({ matches_regex: z.string(), content: z.string() }) }),
    ),
    additional: z.optional(z.strictObject({ exists: z.array(z.string()).check(z.length(1)) })),
  }),
  additional: z._default(z.array(z.object({ name: z.string(), regex_group_name: z.string(), lookup })), []),
  tracking_url: z.optional(z.nullable(z.string())),
  test_numbers: z.object({ valid: z.array(z.string()), invalid: z.array(z.string()) }),
});
export type TrackingNumber = z.output<typeof trackingNumber>;

/** The files of `couriers/`, in all that we read of them; a way of checking that we do not know is an error. */
const courier = z.object({ courier_code: z.string(), tracking_numbers: z.array(trackingNumber) });

export const courierFiles = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => courier.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
