import type { Order } from '../orders/order.ts';
import { isComplete } from '../orders/parcels.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { ofWholeOrder } from './occasion.ts';
import { isTakenBack, saidOf, takenBack, withSaid } from './said.ts';

/**
 * The order after a mistake was taken back. Where not all of it has been delivered, though that was said, it may be said
 * once more: whichever parcel's delivery the mistake was. Pure.
 */
export function withCompletionTakenBack(order: Order, sender: Sender): Order {
  if (isComplete(order)) return order;
  const rules = rulesOf(sender).filter(({ on, message }) => on.startsWith('shipment.') && ofWholeOrder.has(message));
  return rules.reduce((after, { id: rule }) => {
    const claim = { rule, about: { subject: 'order' } as const };
    const before = saidOf(claim, after);
    return before === undefined || isTakenBack(before) ? after : withSaid(after, { ...claim, said: takenBack(before) });
  }, order);
}
