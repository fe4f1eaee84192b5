import type { Contact, ContactId } from '../consent/contact.ts';
import type { ContactStore } from '../consent/contact-store.ts';
import type { CallLink } from '../links/call-link.ts';
import type { Order } from '../orders/order.ts';
import type { Instant } from '../orders/instant.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { addressOf } from '../planning/address.ts';
import { reachedBy } from '../planning/recipients.ts';
import type { Device } from '../push/device.ts';
import { type DeviceDependencies, devicesOfOrder } from '../push/devices-of-order.ts';
import type { FindSender } from '../senders/find-sender.ts';
import type { Message } from './message.ts';
import type { MessageId, MessageStore } from './message-store.ts';
import { type StopDependencies, type StopFacts, stopFacts } from './stop-facts.ts';

export interface FactsDependencies extends StopDependencies, DeviceDependencies {
  orders: Pick<OrderStore, 'find'>;
  messages: Pick<MessageStore, 'find'>;
  contacts: ContactStore;
  /** The link to an order's status page or, for the colleague whose it is, to a call. */
  linkOf(senderId: string, orderId: string, call?: CallLink): Promise<string>;
  findSender: FindSender;
}

/** What it takes to judge a message and to put it into words, as far as there is such a thing. */
export interface DeliveryFacts {
  order: Order | undefined;
  sender: Awaited<ReturnType<FindSender>>;
  link: string;
  /** Whose address it goes to, and what they have said to that. */
  to: { id: ContactId; contact: Contact | undefined } | undefined;
  /** Where it goes as a notification: to what. */
  devices: readonly Device[];
  /** Where its visit is met by a route, what there is beside it. */
  stop: StopFacts | undefined;
}

/** Reads the facts of a message; one that is known need not be read for its channel and recipient, which never change. */
export async function deliveryFacts(
  { senderId, orderId, messageId }: MessageId,
  known: Message | undefined,
  dependencies: FactsDependencies,
  now: Instant,
): Promise<DeliveryFacts> {
  const [stored, sender, message] = await Promise.all([
    dependencies.orders.find(senderId, orderId),
    dependencies.findSender(senderId),
    known ?? dependencies.messages.find({ senderId, orderId, messageId }),
  ]);
  const link = await dependencies.linkOf(senderId, orderId, message && callLinkOf(message));
  if (!stored || !message) return { order: stored?.order, sender, link, to: undefined, devices: [], stop: undefined };
  const devices = message.channel === 'push' ? await devicesOfOrder(stored.order, now, dependencies) : [];
  // Apps come and go without a word to the order.
  const order = message.channel === 'push' ? { ...stored.order, hasDevices: devices.length > 0 } : stored.order;
  const to = await contactOf(message, order, dependencies);
  return { order, sender, link, to, devices, stop: to && (await stopFacts(message, order, to.id, dependencies)) };
}

function callLinkOf({ senderId, orderId, call, recipient }: Message): CallLink | undefined {
  if (!call || typeof recipient !== 'object' || !('colleague' in recipient)) return undefined;
  return { senderId, orderId, callId: call.id, by: recipient.colleague, until: call.until };
}

async function contactOf(
  message: Message,
  order: Order,
  { contacts, contactHash }: FactsDependencies,
): Promise<DeliveryFacts['to']> {
  const { channel } = message;
  const person = reachedBy(message, order);
  const address = person && addressOf(person, channel, order.facts.values.deliveryAddress);
  if (!address || !('to' in address)) return undefined;
  const id = { channel, hash: await contactHash(channel, address.to) };
  return { id, contact: await contacts.find(id) };
}
