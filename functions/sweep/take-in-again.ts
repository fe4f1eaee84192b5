import { isInfrastructureFault } from '../../shared/infrastructure-fault.ts';
import { log } from '../../shared/log.ts';
import type { Invocation } from '../../shared/messages/deliver-message.ts';
import type { Due, DueStore } from '../../shared/orders/due-store.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { hasFolded } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import { type NotifyDependencies, takeIn } from '../notify/take-in.ts';

export interface SetAsideDependencies extends NotifyDependencies {
  due: DueStore;
  events: Pick<EventStore, 'append' | 'ofOrder'>;
}

/** What could not be folded hardly ever can within minutes: somebody has to mend something first. */
const minutesUntilNextTry = 60;

/**
 * Takes in those events of an order set aside that can be folded by now. Where all of them could, the order is due no
 * more; else it stays with its reason. The next try is put off before this one begins, so that an order at which the
 * function breaks does not break every sweep.
 */
export async function takeInAgain(
  due: Due,
  dependencies: SetAsideDependencies,
  invocation: Invocation,
): Promise<'order_taken_in' | 'order_still_aside' | 'order_changed'> {
  const { senderId, orderId } = due;
  const postponed = await dependencies.due.postpone(due, after(invocation.now, minutesUntilNextTry * 60_000));
  if (!postponed) return 'order_changed';
  const { events, unreadable } = await dependencies.events.ofOrder(senderId, orderId);
  const order = (await dependencies.orders.find(senderId, orderId))?.order;
  let unfoldable = unreadable.length;
  let folded = 0;
  for (const event of events.sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))) {
    try {
      if (!order || !hasFolded(order, event)) await takeIn(event, dependencies, invocation);
      folded++;
    } catch (error) {
      if (isInfrastructureFault(error)) throw error;
      unfoldable++;
    }
  }
  // Set aside without an event of its own, it stays for somebody to look at.
  if (unfoldable === 0 && folded > 0) {
    await dependencies.due.remove(postponed);
    return 'order_taken_in';
  }
  log.warn('order_still_aside', { senderId, orderId, events: unfoldable });
  return 'order_still_aside';
}
