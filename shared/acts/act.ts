import * as z from 'zod/mini';

/** What colleagues do at the desk. */
const actNames = [
  ...(['message_cancelled', 'message_resent', 'order_noted', 'called'] as const),
  ...(['customer_exported', 'customer_erased'] as const),
  ...(['settings_saved', 'settings_restored', 'paused', 'resumed', 'test_sent'] as const),
] as const;

/** Who did what, to what, and when: for good as long as anything is kept, and without any address. */
export const act = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  what: z.enum(actNames),
  /** Whose; left out, the whole account's. */
  senderId: z.optional(z.string()),
  /** Names and ids of what it was done to: `{"order": "A-1", "message": "…"}`. */
  to: z.record(z.string(), z.string()),
});
export type Act = z.output<typeof act>;
export type ActName = Act['what'];
