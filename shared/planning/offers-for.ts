import type { Order } from '../orders/order.ts';
import type { MessageName } from '../messages/message-names.ts';
import type { Offer } from '../senders/offer.ts';
import { reachedAt, stageOf } from '../senders/order-types-of.ts';
import type { Sender } from '../senders/sender.ts';
import { marketingConsentOf } from './marketing-consent.ts';

const most = 3;

/**
 * What may be offered with an order: nothing unless its customer's consent to offers is recorded, nor once it is
 * cancelled. `name` is the e-mail that it would stand in; without one it is the page.
 */
export function offersFor(order: Order, sender: Sender, name?: MessageName): Offer[] {
  if (order.marks.cancelled || marketingConsentOf(order)?.isYes !== true) return [];
  return sender.offers
    .filter((offer) => (!name || offer.with.includes(name)) && fits(offer, order, sender))
    .slice(0, most);
}

function fits({ when: { orderType, sku, stage } }: Offer, order: Order, sender: Sender): boolean {
  const { values } = order.facts;
  if (orderType && !orderType.includes(values.orderType ?? '')) return false;
  if (sku && !(values.items ?? []).some((item) => item.sku !== undefined && sku.includes(item.sku))) return false;
  if (stage === undefined) return true;
  const known = stageOf(order, sender, stage);
  return known !== undefined && reachedAt(order, known) !== undefined;
}
