import type { ErasureStore } from '../../shared/erasure/erasure-store.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import { formKey } from '../../shared/orders/answers.ts';
import { customerEvents } from '../../shared/orders/customer-event.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { eventHash } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { withoutSecrets, withoutSpentSecrets } from '../../shared/orders/secret-answers.ts';
import { payloadOf } from '../../shared/planning/payload.ts';
import type { Sender } from '../../shared/senders/sender.ts';

export interface SecretDependencies {
  events: Pick<EventStore, 'ofOrder'>;
  messages: Pick<MessageStore, 'ofEvent'>;
  erasure: Pick<ErasureStore, 'rewriteEvent' | 'rewritePayload'>;
}

/**
 * The order without what was secret of its visits, once they are over, and the very same while it has none: only then is
 * anything read. Events and what systems were told come first, so that a crash in between is made good when the event comes again.
 */
export async function forgetSecrets(order: Order, sender: Sender, dependencies: SecretDependencies): Promise<Order> {
  const after = withoutSpentSecrets(order, sender);
  if (after === order) return order;
  const { events } = await dependencies.events.ofOrder(order.senderId, order.orderId);
  for (const event of events) await forgetIn(event, order, after, sender, dependencies);
  return after;
}

async function forgetIn(
  event: Event,
  order: Order,
  after: Order,
  sender: Sender,
  { messages, erasure }: SecretDependencies,
): Promise<void> {
  if (event.type !== 'customer.form_answered') return;
  const { success, data } = customerEvents.form_answered.safeParse(event.data);
  // What was given since for another visit stays.
  if (!success || isKept(data.form, order, after)) return;
  const answers = withoutSecrets(data.form, data.answers, sender);
  if (answers === data.answers) return;
  const rewritten = { ...event, data: { ...event.data, answers } };
  await erasure.rewriteEvent(rewritten);
  const { senderId, orderId } = event;
  const told = await messages.ofEvent(senderId, orderId, eventHash(event));
  for (const { id: messageId, payload } of told) {
    if (payload !== undefined) {
      await erasure.rewritePayload({ senderId, orderId, messageId }, payloadOf(rewritten, order));
    }
  }
}

const isKept = (form: string, { answers: before }: Order, { answers: after }: Order): boolean =>
  before.values[formKey(form)] === after.values[formKey(form)];
