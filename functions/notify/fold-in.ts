import type { Message } from '../../shared/messages/message.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import { type Event, retractionType } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { fold, retractedBy } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { concerns, retract } from '../../shared/orders/retract.ts';
import { saidKey } from '../../shared/planning/said.ts';

export interface FoldDependencies {
  events: Pick<EventStore, 'ofOrder'>;
  messages: Pick<MessageStore, 'ofEvent'>;
}

/** The order after an event and, where a mistake is taken back, what was said of the mistake. Only that reads the past. */
export async function foldIn(
  before: Order | undefined,
  event: Event,
  { events, messages }: FoldDependencies,
): Promise<{ order: Order; mistaken: Message[] }> {
  if (!before || event.type !== retractionType || !concerns(before, event)) {
    return { order: fold(before, event), mistaken: [] };
  }
  const { senderId, orderId } = event;
  const [{ events: past }, mistaken] = await Promise.all([
    events.ofOrder(senderId, orderId),
    messages.ofEvent(senderId, orderId, retractedBy(event)),
  ]);
  return { order: retract(before, event, past, mistaken.map(saidKey)), mistaken };
}
