import * as z from 'zod/mini';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { eventHash } from '../../shared/orders/fold.ts';
import { orderKey } from '../../shared/orders/keys.ts';
import type { LoadFacts, Queue } from './checks.ts';

const keptEvent = z.object({ id: z.string(), source: z.string(), senderId: z.string(), orderId: z.string() });
const foldedOrder = z.object({ order: z.object({ orderId: z.string(), folded: z.array(z.string()) }) });
const message = z.object({
  ...{ id: z.string(), state: z.string(), channel: z.string(), staleAt: z.string() },
  sentAt: z.optional(z.string()),
  providerId: z.optional(z.string()),
});

/** What a run left in the table, in the outbox and in the functions' memory. */
export async function factsIn(stack: LocalStack, acknowledged: string[], queues: Queue[]): Promise<LoadFacts> {
  const events = z.array(keptEvent).parse(await stack.table.events());
  const items = await stack.table.all({
    FilterExpression: 'sk = :order',
    ExpressionAttributeValues: { ':order': { S: orderKey } },
  });
  const orders = z.array(foldedOrder).parse(items);
  const folded = new Map(orders.map(({ order }) => [order.orderId, new Set(order.folded)]));
  const messages = z.array(message).parse(await stack.table.messages());
  const byProviderId = new Map(messages.map(({ providerId, id }) => [providerId, id]));
  return {
    acknowledged,
    kept: events.map(({ id }) => id),
    folded: events.filter((event) => folded.get(event.orderId)?.has(eventHash(event))).map(({ id }) => id),
    messages,
    // An SMS carries no id of ours: it is known by the provider's, and stands for itself where no message has that.
    accepted: stack.outbox.messages.map(
      ({ messageId, providerId }) => messageId ?? byProviderId.get(providerId) ?? providerId,
    ),
    queues,
    memory: stack.fleet.memory(),
  };
}
