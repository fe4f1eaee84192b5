import * as z from 'zod/mini';

const messageId = z.object({ senderId: z.string(), orderId: z.string(), messageId: z.string() });

/** What one address hears of one sender over a day, where the sender has a cap. */
export const day = z.object({
  /** The ids of the messages that count. */
  sent: z.array(z.string()),
  /** What the days before had no room for. */
  waiting: z.array(messageId),
  /** The message that speaks for those that wait, and whose ids it speaks for. */
  lead: z.optional(z.object({ ...messageId.shape, speaksFor: z.array(z.string()) })),
  /** Counts its changes. */
  version: z.number(),
});
export type Day = z.output<typeof day>;

export const emptyDay: Day = { sent: [], waiting: [], version: 0 };
