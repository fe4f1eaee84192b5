import type { Contact, ContactId } from '../consent/contact.ts';
import type { ContactStore } from '../consent/contact-store.ts';
import type { Order } from '../orders/order.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { addressOf } from '../planning/address.ts';
import { personOf } from '../planning/recipients.ts';
import type { FindSender } from '../senders/find-sender.ts';
import type { Message } from './message.ts';
import type { MessageId, MessageStore } from './message-store.ts';
import { type StopDependencies, type StopFacts, stopFacts } from './stop-facts.ts';

export interface FactsDependencies extends StopDependencies {
  orders: Pick<OrderStore, 'find'>;
  messages: Pick<MessageStore, 'find'>;
  contacts: ContactStore;
  /** What an address is kept as among contacts. */
  contactHash(channel: ChannelName, address: string): Promise<string>;
  /** The link to an order's status page. */
  linkOf(senderId: string, orderId: string): Promise<string>;
  findSender: FindSender;
}

/** What it takes to judge a message and to put it into words, as far as there is such a thing. */
export interface DeliveryFacts {
  order: Order | undefined;
  sender: Awaited<ReturnType<FindSender>>;
  link: string;
  /** Whose address it goes to, and what they have said to that. */
  to: { id: ContactId; contact: Contact | undefined } | undefined;
  /** Where its visit is met by a route, what there is beside it. */
  stop: StopFacts | undefined;
}

/** Reads the facts of a message; one that is known need not be read for its channel and recipient, which never change. */
export async function deliveryFacts(
  { senderId, orderId, messageId }: MessageId,
  known: Message | undefined,
  dependencies: FactsDependencies,
): Promise<DeliveryFacts> {
  const [stored, sender, link, message] = await Promise.all([
    dependencies.orders.find(senderId, orderId),
    dependencies.findSender(senderId),
    dependencies.linkOf(senderId, orderId),
    known ?? dependencies.messages.find({ senderId, orderId, messageId }),
  ]);
  const order = stored?.order;
  if (!order || !message) return { order, sender, link, to: undefined, stop: undefined };
  const to = await contactOf(message, order, dependencies);
  return { order, sender, link, to, stop: to && (await stopFacts(message, order, to.id, dependencies)) };
}

async function contactOf(
  { channel, recipient }: Message,
  order: Order,
  { contacts, contactHash }: FactsDependencies,
): Promise<DeliveryFacts['to']> {
  const person = personOf(recipient, order);
  const address = person && addressOf(person, channel, order.facts.values.deliveryAddress);
  if (!address || !('to' in address)) return undefined;
  const id = { channel, hash: await contactHash(channel, address.to) };
  return { id, contact: await contacts.find(id) };
}
