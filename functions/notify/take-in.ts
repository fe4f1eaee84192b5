import type { BudgetStore } from '../../shared/budgets/budget-store.ts';
import type { CallStore } from '../../shared/calls/call-store.ts';
import { endNeedless } from '../../shared/calls/end-needless.ts';
import { ratingChange } from '../../shared/feedback/rating-change.ts';
import { NotNow } from '../../shared/infrastructure-fault.ts';
import { hashOf } from '../../shared/links/link.ts';
import { type DeliveryDependencies, deliverMessage, type Invocation } from '../../shared/messages/deliver-message.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import { heldCall } from '../../shared/messages/schedules.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { eventHash, hasFolded, UnfoldableEvent } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { OrderStore } from '../../shared/orders/order-store.ts';
import { newSigns, type Pointer } from '../../shared/orders/pointer.ts';
import type { StopStore } from '../../shared/orders/stop-store.ts';
import { withDevices } from '../../shared/push/devices-of-order.ts';
import { foldIn, type FoldDependencies } from './fold-in.ts';
import { forgetSecrets, type SecretDependencies } from './forget-secrets.ts';
import { keepPreferences, recallPreferences } from './preferences.ts';
import { joinRoute, type RouteDependencies } from './routes.ts';
import { takeCalled } from './take-called.ts';
import { withinBudget } from './within-budget.ts';

export interface NotifyDependencies
  extends DeliveryDependencies, RouteDependencies, FoldDependencies, Pick<SecretDependencies, 'erasure'> {
  messages: MessageStore;
  events: Pick<EventStore, 'append' | 'ofOrder'>;
  orders: OrderStore;
  calls: Pick<CallStore, 'find' | 'drop'>;
  stops: StopStore;
  budgets: BudgetStore;
  /** The token of an order's link. */
  tokenOf(senderId: string, orderId: string): Promise<string>;
}

/** Two writers of one order meet rarely; more often than this it is no coincidence, and the stream tries again. */
const mostConflicts = 5;

/** Messages that one event may make: what a transaction of DynamoDB holds, with the order and its link. */
const mostMessages = 90;
/** What is left of it for all else than the order, its link and its customer's rating. */
const mostAdded = 97;

/**
 * Takes one event in: folds its order, plans what it makes us say, commits both, then sends what is due and has the
 * rest held. An event that was taken in before changes nothing, and what it left unfinished is finished.
 */
export async function takeIn(event: Event, dependencies: NotifyDependencies, invocation: Invocation): Promise<void> {
  const messages = await commit(event, dependencies, invocation.now);
  // Settled, all of them: Lambda freezes what is still under way when one that failed ends the call.
  const deliveries = await Promise.allSettled(messages.map((message) => setOff(message, dependencies, invocation)));
  for (const delivery of deliveries) {
    if (delivery.status === 'rejected') throw delivery.reason;
    if (delivery.value === 'busy') throw new NotNow(`A message of event ${eventHash(event)} is being sent elsewhere.`);
  }
}

async function commit(event: Event, dependencies: NotifyDependencies, now: string): Promise<Message[]> {
  const { orders, messages, sending } = dependencies;
  const { senderId, orderId } = event;
  const sender = await dependencies.findSender(senderId);
  if (!sender) throw new UnfoldableEvent(`there is no sender ${senderId}`);
  const budget = withinBudget(dependencies.budgets);
  for (let round = 0; round < mostConflicts; round++) {
    const stored = await orders.find(senderId, orderId);
    if (stored && hasFolded(stored.order, event)) {
      await budget.committedElsewhere(stored.order);
      return messages.ofEvent(senderId, orderId, eventHash(event));
    }
    const { order: folded, concerned } = await foldIn(stored?.order, event, dependencies);
    const recalled = await recallPreferences(stored?.order, folded, dependencies);
    const order = await forgetSecrets(await withDevices(recalled, sender, now, dependencies), sender, dependencies);
    await keepPreferences(event, order, dependencies);
    // Before the commit, so that a crash in between is made good when the event comes again.
    await joinRoute(event, stored?.order, order, dependencies, now);
    await takeCalled(event, order, dependencies, now);
    const planned = await budget.plan(event, { order, sender, sending, now }, concerned);
    if (planned.messages.length > mostMessages) {
      throw new UnfoldableEvent(`it would make ${planned.messages.length} messages at once, over ${mostMessages}`);
    }
    // Before the commit too: what is needless by this event is so whenever it comes again.
    await Promise.all(
      planned.needlessCalls.map(({ id, why }) => endNeedless({ senderId, orderId, id }, why, dependencies, now)),
    );
    const outcome = await orders.commit({
      ...planned,
      rating: ratingChange(stored?.order, planned.order),
      version: stored?.version ?? 0,
      pointers: (await pointersTo(order, stored?.order, dependencies)).slice(0, mostAdded - planned.messages.length),
      linkHash: stored ? undefined : hashOf(await dependencies.tokenOf(senderId, orderId)),
      now,
    });
    if (outcome !== 'committed') continue;
    await budget.committed(stored?.order, planned.order);
    // What is skipped from the first is never delivered, and so never told of there.
    for (const one of planned.messages) if (one.state === 'skipped') dependencies.ended?.(one, sender, now);
    return planned.messages;
  }
  throw new NotNow(`Order of event ${eventHash(event)} changed ${mostConflicts} times meanwhile.`);
}

/** What leads to the order from now on; addresses as they are kept among contacts. */
function pointersTo(
  order: Order,
  before: Order | undefined,
  { contactHash }: Pick<NotifyDependencies, 'contactHash'>,
): Promise<Pointer[]> {
  const pointers = newSigns(before, order).map(async (sign): Promise<Pointer> => {
    if (!('channel' in sign)) return sign;
    const { channel, address } = sign;
    return { contact: { channel, hash: await contactHash(channel, address) } };
  });
  return Promise.all(pointers);
}

/** Sends a message, or has it held: whichever it still needs. */
async function setOff(message: Message, dependencies: NotifyDependencies, invocation: Invocation) {
  const { id: messageId, senderId, orderId } = message;
  switch (message.state) {
    case 'planned':
    case 'sending':
      return deliverMessage({ senderId, orderId, messageId }, dependencies, invocation, message);
    case 'held':
    case 'unknown':
      if (message.until) {
        await dependencies.schedules.hold(heldCall(message), message.until, invocation.now);
      }
      return 'done';
    default:
      return 'done';
  }
}
