import * as z from 'zod/mini';

/** A system of the sender's own that hears of events, by webhooks that Waypost signs (Standard Webhooks). */
const system = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens')),
  url: z.url({ protocol: /^https$/, error: 'must be an https address' }).check(z.maxLength(500)),
  /** Hands on what customers are told who prefer a messenger: Telegram, Viber, or whichever they have there. */
  isBridge: z.optional(z.boolean()),
  /** Counts the secrets: with the next number there is a new one, and for as long as that stands the one before signs too. */
  secretVersion: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1),
});
export type System = z.output<typeof system>;

export const systems = z.array(system).check(
  z.maxLength(10),
  z.refine(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
    'names two alike: give each an id of its own',
  ),
  z.refine(
    (all) => all.filter(({ isBridge }) => isBridge).length <= 1,
    'names two bridges: a customer has one messenger',
  ),
);
