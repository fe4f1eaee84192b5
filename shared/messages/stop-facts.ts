import type { ContactId } from '../consent/contact.ts';
import type { Order } from '../orders/order.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { whereaboutsOf } from '../orders/place.ts';
import type { StopStore } from '../orders/stop-store.ts';
import type { Telling } from '../orders/told.ts';
import type { OfVisit } from '../planning/companions.ts';
import { type AtStop, leadOf } from '../planning/share.ts';
import type { Message } from './message.ts';
import type { MessageStore } from './message-store.ts';

export interface StopDependencies {
  orders: Pick<OrderStore, 'find'>;
  messages: Pick<MessageStore, 'find'>;
  stops: Pick<StopStore, 'at' | 'told' | 'tell'>;
}

/** What is known of a message's stop, and how what is told there is kept. */
export interface StopFacts extends AtStop {
  telling: Telling;
}

/** Orders that are looked at: more than these at one stop are a house of many, and each is told by itself. */
const mostOthers = 10;

/** Whether a message is about a visit, which may have others beside it. Colleagues are told of each order by itself. */
export const isOfVisit = (message: Message): message is OfVisit =>
  message.about.subject === 'visit' && !(typeof message.recipient === 'object' && 'colleague' in message.recipient);

/** Reads which other orders a message's route meets at the same place; nothing, at the cost of one query, where there are none. */
export async function stopFacts(
  message: Message,
  order: Order,
  contact: ContactId,
  { orders, messages, stops }: StopDependencies,
): Promise<StopFacts | undefined> {
  const whereabouts = isOfVisit(message) ? whereaboutsOf(order, message.about.id) : undefined;
  if (!isOfVisit(message) || !whereabouts?.place) return undefined;
  const { senderId, orderId, rule } = message;
  const telling = { routeId: whereabouts.routeId, place: whereabouts.place, rule, contact };
  const beside = (await stops.at(senderId, telling, mostOthers + 1)).filter((stop) => stop.orderId !== orderId);
  if (beside.length === 0) return undefined;
  const [told, ...others] = await Promise.all([
    stops.told(senderId, telling),
    ...beside.map(async ({ orderId: other, visitId }) => ({ stored: await orders.find(senderId, other), visitId })),
  ]);
  const by = leadOf(message, order, told);
  const isAnothers = by && by.orderId !== orderId;
  return {
    telling,
    others: others.flatMap(({ stored, visitId }) => (stored ? [{ order: stored.order, visitId }] : [])),
    told,
    lead: isAnothers ? await messages.find({ senderId, ...by }) : undefined,
  };
}
