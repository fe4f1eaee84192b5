import * as z from 'zod/mini';
import { instant } from '../../shared/orders/instant.ts';

/**
 * What a schedule or the queue hands over: which message. A schedule says for when it was scheduled; where seconds
 * matter, it is told when the message is due.
 */
export const dueCall = z.object({
  senderId: z.string(),
  orderId: z.string(),
  messageId: z.string(),
  attempt: z._default(z.number(), 0),
  scheduledAt: z.optional(z.string()),
  dueAt: z.optional(instant),
});
export type DueCall = z.output<typeof dueCall>;

/** Calls out of the queue, as Lambda hands them over: docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export const queuedCalls = z.object({
  Records: z.array(
    z.object({
      messageId: z.string(),
      body: z.string(),
      attributes: z.object({
        /** Epoch milliseconds. */
        ApproximateFirstReceiveTimestamp: z.coerce.number(),
      }),
    }),
  ),
});
export type QueuedCall = z.output<typeof queuedCalls>['Records'][number];
