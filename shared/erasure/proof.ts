import * as z from 'zod/mini';

/** That a person was erased at a sender, and when: of who it was it holds keyed hashes alone. */
export const proof = z.object({
  senderId: z.string(),
  channel: z.enum(['email', 'sms']),
  /** What the address is kept as that they were asked for by. */
  hash: z.string(),
  /** What devices are kept as that an app may have told of as theirs. */
  owners: z.array(z.string()),
  erasedAt: z.string(),
});
export type Proof = z.output<typeof proof>;
