import { orderId as orderIdSchema } from '../../shared/orders/outside-id.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';
import type { DeskDependencies } from './routes.ts';

/** `GET /orders/{orderId}?sender=`: the order, what happened to it, and every message with why it stands where it stands. */
export function readOrder({
  orders,
  events,
  messages,
}: Pick<DeskDependencies, 'orders' | 'events' | 'messages'>): Answerer {
  return async ({ colleague, parameters, query, now }) => {
    const senderId = query.sender ?? 'default';
    const { success, data: orderId } = orderIdSchema.safeParse(parameters.orderId);
    if (!success || !colleague.sees(senderId)) throw notFound('order');
    const [stored, { events: timeline }, said] = await Promise.all([
      orders.find(senderId, orderId),
      events.ofOrder(senderId, orderId),
      messages.ofOrder(senderId, orderId),
    ]);
    if (!stored || stored.keptUntil <= now) throw notFound('order');
    return {
      body: {
        order: stored.order,
        timeline: timeline.sort((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1)),
        messages: said
          .sort((one, other) => (one.plannedAt < other.plannedAt ? -1 : 1))
          .map((message) => ({ ...message, report: message.report ?? null })),
      },
    };
  };
}
