import * as z from 'zod/mini';
import type { Kind } from './kind.ts';
import { vendors } from './kinds.ts';

const kindNames = [...(Object.keys(vendors) as (keyof typeof vendors)[]), 'generic'] as const;

/** What is known of the vendor; nothing of a caller of one's own. */
export const vendorOf = (kind: (typeof kindNames)[number]): Kind | undefined =>
  kind === 'generic' ? undefined : vendors[kind];

/** A system that calls `POST /webhooks/<name>` with payloads of its own. */
export const webhookSource = z
  .strictObject({
    name: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,29}$/, 'must be lower-case letters, digits and hyphens')),
    kind: z.enum(kindNames),
    /** The sender whose orders it tells of. */
    sender: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be the id of a sender')),
    /** How it shows who it is: by its signature, or with a token where it can not sign. */
    proof: z._default(z.enum(['signature', 'token']), 'signature'),
    /** The header that carries the token, besides `authorization: Bearer …`. */
    tokenHeader: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/, 'must be in lower-case letters'))),
    /** How many requests a minute are taken of a caller that does not sign. */
    perMinute: z._default(z.int().check(z.minimum(1), z.maximum(10_000)), 300),
  })
  .check(
    z.refine(
      ({ kind, proof }) => proof === 'signature' || kind === 'generic' || vendorOf(kind)?.tokenOf !== undefined,
      {
        path: ['proof'],
        error: 'this vendor signs its webhooks: leave it out',
      },
    ),
  );
export type WebhookSource = z.output<typeof webhookSource>;
