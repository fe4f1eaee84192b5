import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import type { Order } from '../../shared/orders/order.ts';
import { orderId as orderIdSchema } from '../../shared/orders/outside-id.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { silenceOf } from '../../shared/planning/silence.ts';
import type { Colleague } from './colleague.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';
import type { DeskDependencies } from './routes.ts';
import { findSender } from './settings/read-settings.ts';

/** An order with what happened to it and every message of it, each in the sequence in which it came about. */
export interface OrderHistory {
  order: Order;
  timeline: Event[];
  messages: Message[];
}

export type OrderDependencies = Pick<DeskDependencies, 'orders' | 'events' | 'messages'>;
export type ReadOrderDependencies = OrderDependencies & Pick<DeskDependencies, 'senders' | 'ofAccount'>;

/** An event as the desk tells it: of what nobody was told, with why. */
export const toldEvent = (event: Event, order: Order, sender: Sender | undefined) => ({
  ...event,
  ...(sender ? silenceOf(event, order, sender) : {}),
});

/** A message as the desk tells it. */
export const told = (message: Message) => ({ ...message, report: message.report ?? null });

/** An order that a colleague may see; one of another sender's is not found, like one that is none. */
export async function findOrder(
  {
    colleague,
    senderId,
    orderId: asked,
    now,
  }: { colleague: Colleague; senderId: string; orderId: unknown; now: Instant },
  { orders, events, messages }: OrderDependencies,
): Promise<OrderHistory> {
  const { success, data: orderId } = orderIdSchema.safeParse(asked);
  if (!success || !colleague.sees(senderId)) throw notFound('order');
  const [stored, { events: timeline }, said] = await Promise.all([
    orders.find(senderId, orderId),
    events.ofOrder(senderId, orderId),
    messages.ofOrder(senderId, orderId),
  ]);
  if (!stored || stored.keptUntil <= now) throw notFound('order');
  return {
    order: stored.order,
    timeline: timeline.sort((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1)),
    messages: said.sort((one, other) => (one.plannedAt < other.plannedAt ? -1 : 1)),
  };
}

/**
 * `GET /orders/{orderId}?sender=`: the order, what happened to it with why nobody was told of what is silent, and every
 * message with why it stands where it stands.
 */
export function readOrder(dependencies: ReadOrderDependencies): Answerer {
  return async ({ colleague, parameters: { orderId }, query: { sender: senderId = 'default' }, now }) => {
    const [{ order, timeline, messages }, sender] = await Promise.all([
      findOrder({ colleague, senderId, orderId, now }, dependencies),
      findSender(senderId, dependencies),
    ]);
    return {
      body: {
        order,
        timeline: timeline.map((event) => toldEvent(event, order, sender)),
        messages: messages.map(told),
      },
    };
  };
}
