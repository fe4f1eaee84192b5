import type { MessageStore } from '../../shared/messages/message-store.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { eventKey, orderPartition } from '../../shared/orders/keys.ts';
import type { RouteEvent, Stop } from '../../shared/orders/route-event.ts';
import type { RouteStore } from '../../shared/orders/route-store.ts';
import type { OrderStore, StoredOrder } from '../../shared/orders/order-store.ts';

/** The stores in memory, behaving as the contract in `test/orders/stores.test.ts` says the table's do. */
export function memoryStores() {
  const events = new Map<string, Event>();
  const orders = new Map<string, StoredOrder>();
  const messages = new Map<string, { message: Message; claimedBy?: string }>();
  const links = new Map<string, { senderId: string; orderId: string }>();
  const routeEvents: RouteEvent[] = [];
  const stops = new Map<string, { senderId: string; routeId: string; stop: Stop }>();
  const sameRoute = (one: RouteEvent, other: RouteEvent) =>
    one.senderId === other.senderId && one.data.routeId === other.data.routeId;
  const setAside: { order: string; event: string; reason: string }[] = [];
  const messageKey = (senderId: string, orderId: string, id: string) => `${orderPartition(senderId, orderId)}/${id}`;

  const eventStore: EventStore = {
    append(event) {
      const key = `${orderPartition(event.senderId, event.orderId)}/${eventKey(event.source, event.id)}`;
      if (events.has(key)) return Promise.resolve('duplicate');
      events.set(key, structuredClone(event));
      return Promise.resolve('appended');
    },
    ofOrder: (senderId, orderId) =>
      Promise.resolve([...events.values()].filter((event) => event.senderId === senderId && event.orderId === orderId)),
  };

  const routeStore: RouteStore = {
    append(event) {
      const known = routeEvents.some(
        (one) => sameRoute(one, event) && one.source === event.source && one.id === event.id,
      );
      if (!known) routeEvents.push(structuredClone(event));
      return Promise.resolve(known ? 'duplicate' : 'appended');
    },
    join(senderId, routeId, stop, formerRouteId) {
      const key = (id: string) => JSON.stringify([senderId, id, stop.orderId, stop.visitId]);
      stops.set(key(routeId), { senderId, routeId, stop });
      if (formerRouteId !== undefined && formerRouteId !== routeId) stops.delete(key(formerRouteId));
      return Promise.resolve();
    },
    events: (senderId, routeId) =>
      Promise.resolve(routeEvents.filter((event) => event.senderId === senderId && event.data.routeId === routeId)),
    stops: (senderId, routeId) =>
      Promise.resolve(
        [...stops.values()]
          .filter((one) => one.senderId === senderId && one.routeId === routeId)
          .map(({ stop }) => stop),
      ),
  };

  const orderStore: OrderStore = {
    find: (senderId, orderId) => Promise.resolve(structuredClone(orders.get(orderPartition(senderId, orderId)))),
    commit({ order, version, messages: planned, linkHash }) {
      const key = orderPartition(order.senderId, order.orderId);
      const keyOf = ({ id }: Message) => messageKey(order.senderId, order.orderId, id);
      if ((orders.get(key)?.version ?? 0) !== version) return Promise.resolve('conflict');
      if (planned.some((message) => messages.has(keyOf(message)))) return Promise.resolve('conflict');
      orders.set(key, structuredClone({ order, version: version + 1, keptUntil: '9999' }));
      for (const message of planned) messages.set(keyOf(message), { message: structuredClone(message) });
      if (linkHash) links.set(linkHash, { senderId: order.senderId, orderId: order.orderId });
      return Promise.resolve('committed');
    },
    setAside({ senderId, orderId }, event, reason) {
      setAside.push({ order: orderPartition(senderId, orderId), event, reason });
      return Promise.resolve();
    },
  };

  const messageStore: MessageStore = {
    ofEvent: (senderId, orderId, eventHash) =>
      Promise.resolve(
        [...messages.values()]
          .map(({ message }) => structuredClone(message))
          .filter((one) => one.senderId === senderId && one.orderId === orderId && one.event.hash === eventHash),
      ),
    claim({ senderId, orderId, messageId }, claimant, now, leaseUntil) {
      const kept = messages.get(messageKey(senderId, orderId, messageId));
      if (!kept) return Promise.resolve({ claimed: undefined, standing: undefined });
      const { message } = kept;
      const lapsed = message.state === 'sending' && message.leaseUntil <= now;
      const waits =
        ['planned', 'held'].includes(message.state) || (message.state === 'unknown' && message.until !== undefined);
      if (!waits && !lapsed) return Promise.resolve({ claimed: undefined, standing: structuredClone(message) });
      const { until: _, ...rest } = message as Message & { until?: string };
      const unanswered = message.unanswered + (lapsed ? 1 : 0);
      const claimed = { ...rest, state: 'sending' as const, leaseUntil, attempt: message.attempt + 1, unanswered };
      messages.set(messageKey(senderId, orderId, messageId), { message: claimed, claimedBy: claimant });
      return Promise.resolve({ claimed: structuredClone(claimed) });
    },
    record(message, claimant) {
      const key = messageKey(message.senderId, message.orderId, message.id);
      const kept = messages.get(key);
      if (kept?.message.state !== 'sending' || kept.claimedBy !== claimant) return Promise.resolve('claim lost');
      messages.set(key, { message: structuredClone(message) });
      return Promise.resolve('recorded');
    },
  };

  return {
    events: eventStore,
    routes: routeStore,
    orders: orderStore,
    messages: messageStore,
    links: { find: (hash: string) => Promise.resolve(links.get(hash)) },
    setAside,
    /** Every message as it stands, for assertions. */
    allMessages: () => [...messages.values()].map(({ message }) => message),
  };
}
