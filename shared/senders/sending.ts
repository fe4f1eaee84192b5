import * as z from 'zod/mini';

/**
 * Whom this account may write to. A fresh account writes to the recipients it has listed and to nobody else, so that
 * a deployment can't write to strangers by mistake.
 */
export const sending = z.discriminatedUnion('to', [
  z.object({ to: z.literal('everyone') }),
  z.object({ to: z.literal('verified'), recipients: z.array(z.string()) }),
]);
export type Sending = z.infer<typeof sending>;
