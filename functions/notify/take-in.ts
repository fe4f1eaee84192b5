import { hashOf } from '../../shared/links/link.ts';
import { type DeliveryDependencies, deliverMessage, type Invocation } from '../../shared/messages/deliver-message.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { eventHash, hasFolded, UnfoldableEvent } from '../../shared/orders/fold.ts';
import type { OrderStore } from '../../shared/orders/order-store.ts';
import { plan } from '../../shared/planning/plan.ts';
import { foldIn, type FoldDependencies } from './fold-in.ts';
import { joinRoute, type RouteDependencies } from './routes.ts';

export interface NotifyDependencies extends DeliveryDependencies, RouteDependencies, FoldDependencies {
  messages: MessageStore;
  events: Pick<EventStore, 'append' | 'ofOrder'>;
  orders: OrderStore;
  /** The token of an order's link. */
  tokenOf(senderId: string, orderId: string): Promise<string>;
}

/** Two writers of one order meet rarely; more often than this it is no coincidence, and the stream tries again. */
const mostConflicts = 5;

/**
 * Takes one event in: folds its order, plans what it makes us say, commits both, then sends what is due and has the
 * rest held. An event that was taken in before changes nothing, and what it left unfinished is finished.
 */
export async function takeIn(event: Event, dependencies: NotifyDependencies, invocation: Invocation): Promise<void> {
  const messages = await commit(event, dependencies, invocation.now);
  const deliveries = await Promise.all(messages.map((message) => setOff(message, dependencies, invocation)));
  if (deliveries.includes('busy')) throw new Error(`A message of event ${eventHash(event)} is being sent elsewhere.`);
}

async function commit(event: Event, dependencies: NotifyDependencies, now: string): Promise<Message[]> {
  const { orders, messages, sending } = dependencies;
  const { senderId, orderId } = event;
  const sender = dependencies.findSender(senderId);
  if (!sender) throw new UnfoldableEvent(`there is no sender ${senderId}`);
  for (let round = 0; round < mostConflicts; round++) {
    const stored = await orders.find(senderId, orderId);
    // Before the commit, so that a crash in between is made good when the event comes again.
    await joinRoute(event, stored?.order, dependencies, now);
    if (stored && hasFolded(stored.order, event)) return messages.ofEvent(senderId, orderId, eventHash(event));
    const { order, mistaken } = await foldIn(stored?.order, event, dependencies);
    const planned = plan(event, { order, sender, sending, now }, mistaken);
    const outcome = await orders.commit({
      ...planned,
      version: stored?.version ?? 0,
      linkHash: stored ? undefined : hashOf(await dependencies.tokenOf(senderId, orderId)),
      now,
    });
    if (outcome === 'committed') return planned.messages;
  }
  throw new Error(`Order of event ${eventHash(event)} changed ${mostConflicts} times meanwhile.`);
}

/** Sends a message, or has it held: whichever it still needs. */
async function setOff(message: Message, dependencies: NotifyDependencies, invocation: Invocation) {
  const { id: messageId, senderId, orderId, attempt } = message;
  switch (message.state) {
    case 'planned':
    case 'sending':
      return deliverMessage({ senderId, orderId, messageId }, dependencies, invocation);
    case 'held':
    case 'unknown':
      if (message.until) {
        await dependencies.schedules.hold({ senderId, orderId, messageId, attempt }, message.until, invocation.now);
      }
      return 'done';
    default:
      return 'done';
  }
}
