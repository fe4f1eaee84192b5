import { isDeepStrictEqual } from 'node:util';
import { endNeedless } from '../calls/end-needless.ts';
import type { CallStore } from '../calls/call-store.ts';
import type { ContactId } from '../consent/contact.ts';
import { NotNow } from '../infrastructure-fault.ts';
import type { MessageStore } from '../messages/message-store.ts';
import type { ChannelName } from '../orders/channel-names.ts';
import type { EventStore } from '../orders/event-store.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { addressesOf } from '../orders/pointer.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { type DeviceDependencies, devicesOfOrder } from '../push/devices-of-order.ts';
import { erasedEvent, type IsTheirs, withoutAddress } from './erased-event.ts';
import { erasedOrder, withoutContact } from './erased-order.ts';
import { eraseMessages } from './erase-messages.ts';
import { type Erased, nothingErased } from './erased.ts';
import type { ErasureStore, OrderId } from './erasure-store.ts';
import { erasePhotos, type PhotoDependencies } from './erase-photos.ts';
import { isOrderOf, isThis, type Person } from './person.ts';

export interface ErasureDependencies extends DeviceDependencies, PhotoDependencies {
  orders: Pick<OrderStore, 'find' | 'commit'>;
  events: Pick<EventStore, 'ofOrder'>;
  messages: Pick<MessageStore, 'ofOrder' | 'cancel' | 'report'>;
  calls: Pick<CallStore, 'find' | 'drop'>;
  erasure: ErasureStore;
}

/** Two writers of one order meet rarely; more often than this it is no coincidence, and whoever asked asks again. */
const mostConflicts = 5;
/** Writes at a time. */
const abreast = 20;

/**
 * Takes a person out of one order. The order itself comes last, and what leads to it after that: whatever breaks off
 * before is found again, and done again. Gives what was erased, and by what else the order was found that was theirs.
 */
export async function eraseOrder(
  person: Person,
  id: OrderId,
  now: Instant,
  dependencies: ErasureDependencies,
): Promise<{ erased: Erased; theirs: ContactId[] }> {
  const { orders } = dependencies;
  const erased = { ...nothingErased };
  for (let round = 0; round < mostConflicts; round++) {
    const stored = await orders.find(id.senderId, id.orderId);
    if (!stored) return { erased, theirs: [] };
    const { order, version } = stored;
    const isOwn = isOrderOf(person, order);
    const isTheirs: IsTheirs = (somebody) => isThis(person, somebody, order.facts.values.deliveryAddress);
    erased.events += await eraseEvents(id, isTheirs, isOwn, dependencies);
    const theirs = await contactsOf(order, isTheirs, dependencies);
    if (isOwn) await eraseBeside(order, now, dependencies, erased);
    const after = isOwn ? erasedOrder(order, isTheirs, now) : withoutContact(order, isTheirs, now);
    if (after === order) return { erased, theirs };
    const commit = { order: after, version, messages: [], linkHash: undefined, now };
    if ((await orders.commit(commit)) === 'committed') return { erased: { ...erased, orders: 1 }, theirs };
  }
  throw new NotNow(`An order changed ${mostConflicts} times meanwhile.`);
}

async function eraseEvents(
  id: OrderId,
  isTheirs: IsTheirs,
  isOwn: boolean,
  { events: all, erasure }: ErasureDependencies,
): Promise<number> {
  const { events, unreadable } = await all.ofOrder(id.senderId, id.orderId);
  const after = events.map((event) => (isOwn ? erasedEvent : withoutAddress)(event, isTheirs));
  const changed = after.filter((event, index) => !isDeepStrictEqual(event, events[index]));
  const writes = [
    ...changed.map((event) => () => erasure.rewriteEvent(event)),
    ...(isOwn ? unreadable.map((key) => () => erasure.emptyEvent(id, key)) : []),
  ];
  for (let at = 0; at < writes.length; at += abreast) {
    await Promise.all(writes.slice(at, at + abreast).map((write) => write()));
  }
  return writes.length;
}

/** What is kept beside the order: messages, calls, photos and devices. */
async function eraseBeside(
  order: Order,
  now: Instant,
  dependencies: ErasureDependencies,
  erased: Erased,
): Promise<void> {
  const { senderId, orderId } = order;
  const { devices, messages } = dependencies;
  const said = await messages.ofOrder(senderId, orderId);
  erased.messages += await eraseMessages(said, now, dependencies);
  for (const { id } of said.filter(({ channel }) => channel === 'call')) {
    await endNeedless({ senderId, orderId, id }, 'the customer was erased', dependencies, now);
  }
  erased.photos += await erasePhotos({ senderId, orderId }, dependencies);
  const theirs = await devicesOfOrder(order, now, dependencies);
  for (const { id } of theirs) await devices.forget(senderId, id);
  erased.devices += theirs.length;
}

/** What all addresses that the order has of a person are kept as. */
async function contactsOf(
  { facts: { values } }: Order,
  isTheirs: IsTheirs,
  { contactHash }: { contactHash(channel: ChannelName, address: string): Promise<string> },
): Promise<ContactId[]> {
  const theirs = [values.customer ?? {}, ...(values.contacts ?? [])].filter(isTheirs);
  const addresses = theirs.flatMap((person) => addressesOf(person, values));
  return Promise.all(
    addresses.map(async ({ channel, address }) => ({ channel, hash: await contactHash(channel, address) })),
  );
}
