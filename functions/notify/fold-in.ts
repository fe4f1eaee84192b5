import type { Message } from '../../shared/messages/message.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import { resentData, resentType } from '../../shared/orders/desk-event.ts';
import { dataOf, type Event, retractionType } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { fold, retractedBy } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { concerns, retract } from '../../shared/orders/retract.ts';
import { eventOfMessage } from '../../shared/planning/draft.ts';
import { saidKey } from '../../shared/planning/said.ts';

export interface FoldDependencies {
  events: Pick<EventStore, 'ofOrder'>;
  messages: Pick<MessageStore, 'ofEvent'>;
}

/**
 * The order after an event, and the messages that the event is about: what was said of a mistake that is taken back, or
 * what is to be said again. Only those read the past.
 */
export async function foldIn(
  before: Order | undefined,
  event: Event,
  { events, messages }: FoldDependencies,
): Promise<{ order: Order; concerned: Message[] }> {
  if (before && event.type === resentType) {
    return { order: fold(before, event), concerned: await toBeSaidAgain(event, messages) };
  }
  if (!before || event.type !== retractionType || !concerns(before, event)) {
    return { order: fold(before, event), concerned: [] };
  }
  const { senderId, orderId } = event;
  const [{ events: past }, mistaken] = await Promise.all([
    events.ofOrder(senderId, orderId),
    messages.ofEvent(senderId, orderId, retractedBy(event)),
  ]);
  return { order: retract(before, event, past, mistaken.map(saidKey)), concerned: mistaken };
}

/** A message's id begins with the hash of its event. */
async function toBeSaidAgain(event: Event, messages: FoldDependencies['messages']): Promise<Message[]> {
  const { senderId, orderId } = event;
  const { message } = dataOf(resentData, event);
  const ofEvent = await messages.ofEvent(senderId, orderId, eventOfMessage(message));
  return ofEvent.filter(({ id }) => id === message);
}
