import type { Context } from 'aws-lambda';
import * as z from 'zod/mini';
import { type DeliveryDependencies, deliverMessage } from '../../shared/messages/deliver-message.ts';
import { nowOf } from '../../shared/now.ts';

/** What a schedule hands over: which message, and for when it was scheduled. */
const scheduledCall = z.object({
  senderId: z.string(),
  orderId: z.string(),
  messageId: z.string(),
  scheduledAt: z.optional(z.string()),
});

/** Delivers a held message when its schedule calls. Called twice, it sends once. */
export function createHandler(dependencies: DeliveryDependencies, clock: () => number = Date.now) {
  return async (input: unknown, context: Pick<Context, 'awsRequestId'>): Promise<void> => {
    const { scheduledAt, ...message } = scheduledCall.parse(input);
    const stamp = Date.parse(scheduledAt ?? '');
    const now = nowOf(Number.isNaN(stamp) ? undefined : stamp, clock);
    const delivery = await deliverMessage(message, dependencies, { id: context.awsRequestId, now });
    // Lambda calls again a minute later, when the other's lease is over or its message at its end.
    if (delivery === 'busy') throw new Error(`Message ${message.messageId} is being sent by another call.`);
  };
}
