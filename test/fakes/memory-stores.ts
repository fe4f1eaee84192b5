import { copyOf } from './copy-of.ts';
import { noLine } from './no-line.ts';
import { memoryDevices } from './memory-devices.ts';
import { memoryProofs } from './memory-proofs.ts';
import type { Act } from '../../shared/acts/act.ts';
import type { ActStore } from '../../shared/acts/act-store.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Contact } from '../../shared/consent/contact.ts';
import type { ContactStore } from '../../shared/consent/contact-store.ts';
import { countName, type TallyId, type Trouble } from '../../shared/tallies/ending.ts';
import type { Tally, TallyStore } from '../../shared/tallies/tally-store.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import { messageItem } from '../../shared/messages/message-item.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { BudgetStore, Reservation } from '../../shared/budgets/budget-store.ts';
import type { Day } from '../../shared/cap/day.ts';
import { memorySmsSpend } from './memory-sms-spend.ts';
import type { DayId, DayStore } from '../../shared/cap/day-store.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { FeedbackStore } from '../../shared/feedback/feedback-store.ts';
import type { RatingChange } from '../../shared/feedback/rating-change.ts';
import type { Call, CallId } from '../../shared/calls/call.ts';
import type { Along, CallStore } from '../../shared/calls/call-store.ts';
import { certaintyOf } from '../../shared/messages/report.ts';
import type { Due, DueStore } from '../../shared/orders/due-store.ts';
import { type Event, event as eventSchema } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { dueShard, eventKey, eventKeyPrefix, orderPartition } from '../../shared/orders/keys.ts';
import type { ErasureStore } from '../../shared/erasure/erasure-store.ts';
import { pointerPartition } from '../../shared/orders/pointer-item.ts';
import type { PointerStore } from '../../shared/orders/pointer-store.ts';
import { isSamePlace, type Whereabouts } from '../../shared/orders/place.ts';
import type { RouteEvent, Stop } from '../../shared/orders/route-event.ts';
import type { RouteStore } from '../../shared/orders/route-store.ts';
import type { StopStore } from '../../shared/orders/stop-store.ts';
import type { Telling, ToldAtStop } from '../../shared/orders/told.ts';
import type { Sweep, SweepStore } from '../../shared/orders/sweep-store.ts';
import type { Photo } from '../../shared/photos/photo.ts';
import type { PhotoStore } from '../../shared/photos/photo-store.ts';
import type { OrderStore, StoredOrder } from '../../shared/orders/order-store.ts';

interface KeptMessage {
  message: Message;
  claimedBy?: string;
  /** As the item's: written with the message, and left as it is by a claim. */
  dueAt: string | undefined;
}
interface SetAside {
  event: string;
  reason: string;
  dueAt: string;
}

/** The stores in memory, behaving as the contract in `test/orders/stores.test.ts` says the table's do. */
export function memoryStores() {
  const events = new Map<string, Event>();
  const orders = new Map<string, StoredOrder>();
  const messages = new Map<string, KeptMessage>();
  const calls = new Map<string, Call>();
  const contacts = new Map<string, Contact>();
  const links = new Map<string, { senderId: string; orderId: string }>();
  const pointers = new Map<string, Set<string>>();
  const routeEvents: RouteEvent[] = [];
  const stops = new Map<string, { senderId: string; at: Whereabouts; stop: Stop }>();
  const sameRoute = (one: RouteEvent, other: RouteEvent) =>
    one.senderId === other.senderId && one.data.routeId === other.data.routeId;
  const setAside = new Map<string, SetAside & { senderId: string; orderId: string }>();
  const messageKey = (senderId: string, orderId: string, id: string) => `${orderPartition(senderId, orderId)}/${id}`;
  const kept = (message: Message): KeptMessage => ({
    message: copyOf(message),
    dueAt: messageItem(message, 0).dueAt,
  });

  const eventStore: EventStore = {
    append(event) {
      const key = `${orderPartition(event.senderId, event.orderId)}/${eventKey(event.source, event.id)}`;
      if (events.has(key)) return Promise.resolve('duplicate');
      events.set(key, copyOf(event));
      return Promise.resolve('appended');
    },
    appendEach: (all) => Promise.all(all.map(eventStore.append)),
    ofOrder(senderId, orderId, most = Infinity) {
      const every = [...events.values()].filter((event) => event.senderId === senderId && event.orderId === orderId);
      const all = every.slice(0, most);
      const isReadable = (event: Event) => eventSchema.safeParse(event).success;
      return Promise.resolve({
        events: copyOf(all.filter(isReadable)),
        unreadable: all
          .filter((event) => !isReadable(event))
          .map(({ source, id }) => eventKey(source, id).slice(eventKeyPrefix.length)),
        more: every.length > most,
      });
    },
  };

  const callKeyOf = ({ senderId, orderId, id }: CallId) => `${orderPartition(senderId, orderId)}/${id}`;
  /** Whether a call stands as it was read; what goes along is kept too, or neither. */
  const changes = async (call: Call, version: number, along: Along, change: (key: string) => void) => {
    const key = callKeyOf(call);
    const { event, message } = along;
    if (calls.get(key)?.version !== version || (message && messages.has(keyOf(message)))) return false;
    if (event && (await eventStore.append(event)) === 'duplicate') return false;
    if (message) messages.set(keyOf(message), kept(message));
    change(key);
    return true;
  };
  const callStore: CallStore = {
    add(call) {
      const key = callKeyOf(call);
      if (!calls.has(key)) calls.set(key, copyOf(call));
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(copyOf(calls.get(callKeyOf(id)))),
    ofSender: (senderId) =>
      Promise.resolve(
        [...calls.values()]
          .filter((call) => call.senderId === senderId)
          .sort((one, other) => (one.requestedAt < other.requestedAt ? -1 : 1)),
      ),
    save: async (call, along = {}) =>
      (await changes(call, call.version - 1, along, (key) => calls.set(key, copyOf(call)))) ? 'saved' : 'conflict',
    end: async (call, along) =>
      (await changes(call, call.version, along, (key) => calls.delete(key))) ? 'ended' : 'conflict',
    drop(id) {
      calls.delete(callKeyOf(id));
      return Promise.resolve();
    },
  };

  const keptPhotos = new Map<string, Map<string, Photo>>();
  const photoStore: PhotoStore = {
    ofOrder: (senderId, orderId) =>
      Promise.resolve([...(keptPhotos.get(orderPartition(senderId, orderId))?.values() ?? [])]),
    keep(senderId, orderId, photo) {
      const key = orderPartition(senderId, orderId);
      keptPhotos.set(key, new Map([...(keptPhotos.get(key) ?? []), [photo.id, photo]]));
      return Promise.resolve();
    },
  };

  const routeStore: RouteStore = {
    append(event) {
      const known = routeEvents.some(
        (one) => sameRoute(one, event) && one.source === event.source && one.id === event.id,
      );
      if (!known) routeEvents.push(copyOf(event));
      return Promise.resolve(known ? 'duplicate' : 'appended');
    },
    events: (senderId, routeId) =>
      Promise.resolve(routeEvents.filter((event) => event.senderId === senderId && event.data.routeId === routeId)),
    stops: (senderId, routeId) =>
      Promise.resolve(
        [...stops.values()]
          .filter((one) => one.senderId === senderId && one.at.routeId === routeId)
          .map(({ stop }) => stop),
      ),
  };

  const toldAtStops = new Map<string, ToldAtStop>();
  const stopStore: StopStore = {
    join(senderId, stop, at, former) {
      const key = (one: Whereabouts) => JSON.stringify([senderId, one, stop]);
      if (former) stops.delete(key(former));
      stops.set(key(at), { senderId, at, stop });
      return Promise.resolve();
    },
    at: (senderId, { routeId, place }, most) =>
      Promise.resolve(
        [...stops.values()]
          .filter((one) => one.senderId === senderId && one.at.routeId === routeId && isSamePlace(one.at.place, place))
          .map(({ stop }) => stop)
          .slice(0, most),
      ),
    told: (senderId, telling) => Promise.resolve(copyOf(toldAtStops.get(tellingKey(senderId, telling)))),
    tell(senderId, telling, told) {
      const key = tellingKey(senderId, telling);
      const standing = toldAtStops.get(key);
      if (isDeepStrictEqual(standing, told)) return Promise.resolve('written');
      if ((standing?.version ?? 0) !== told.version - 1) return Promise.resolve('conflict');
      toldAtStops.set(key, copyOf(told));
      return Promise.resolve('written');
    },
  };
  const tellingKey = (senderId: string, { routeId, place, rule, contact }: Telling) =>
    JSON.stringify([senderId, routeId, place, rule, contact.channel, contact.hash]);

  const orderStore: OrderStore = {
    find: (senderId, orderId) => Promise.resolve(copyOf(orders.get(orderPartition(senderId, orderId)))),
    commit({ order, version, messages: planned, rating, linkHash, pointers: leading = [] }) {
      const key = orderPartition(order.senderId, order.orderId);
      const keyOf = ({ id }: Message) => messageKey(order.senderId, order.orderId, id);
      if ((orders.get(key)?.version ?? 0) !== version) return Promise.resolve('conflict');
      if (planned.some((message) => messages.has(keyOf(message)))) return Promise.resolve('conflict');
      orders.set(key, copyOf({ order, version: version + 1, keptUntil: '9999' }));
      for (const message of planned) messages.set(keyOf(message), kept(message));
      for (const by of leading) {
        const at = pointerPartition(order.senderId, by);
        pointers.set(at, new Set([...(pointers.get(at) ?? []), JSON.stringify([order.senderId, order.orderId])]));
      }
      if (rating) count(rating);
      if (linkHash) links.set(linkHash, { senderId: order.senderId, orderId: order.orderId });
      return Promise.resolve('committed');
    },
    setAside(order, event, reason, now) {
      setAside.set(orderPartition(order.senderId, order.orderId), { ...order, event, reason, dueAt: now });
      return Promise.resolve();
    },
  };

  const feedback = new Map<string, Feedback & { senderId: string }>();
  function count({ senderId, orderType, points, instead }: RatingChange) {
    const key = `${senderId}/${orderType}`;
    const one = feedback.get(key) ?? { senderId, orderType, points: [0, 0, 0, 0, 0] };
    one.points[points - 1] = (one.points[points - 1] ?? 0) + 1;
    if (instead !== undefined) one.points[instead - 1] = (one.points[instead - 1] ?? 0) - 1;
    feedback.set(key, one);
  }
  const feedbackStore: FeedbackStore = {
    ofSender: (senderId) =>
      Promise.resolve(
        [...feedback.values()]
          .filter((one) => one.senderId === senderId)
          .map(({ orderType, points }) => ({ orderType, points: [...points] as Feedback['points'] })),
      ),
  };

  const days = new Map<string, Day>();
  const dayKeyOf = ({ channel, hash, senderId, date }: DayId) => `${channel}/${hash}/${senderId}/${date}`;
  const dayStore: DayStore = {
    find: (id) => Promise.resolve(copyOf(days.get(dayKeyOf(id)))),
    save(id, day) {
      if ((days.get(dayKeyOf(id))?.version ?? 0) !== day.version - 1) return Promise.resolve('conflict');
      days.set(dayKeyOf(id), copyOf(day));
      return Promise.resolve('saved');
    },
  };

  const messageStore: MessageStore = {
    ofOrder: (senderId, orderId) =>
      Promise.resolve(
        [...messages.values()]
          .map(({ message }) => copyOf(message))
          .filter((one) => one.senderId === senderId && one.orderId === orderId),
      ),
    ofEvent: (senderId, orderId, eventHash) =>
      Promise.resolve(
        [...messages.values()]
          .map(({ message }) => message)
          .filter((one) => one.senderId === senderId && one.orderId === orderId && one.id.startsWith(eventHash))
          .map((one) => copyOf(one)),
      ),
    claim({ senderId, orderId, messageId }, claimant, now, leaseUntil) {
      const found = messages.get(messageKey(senderId, orderId, messageId));
      if (!found) return Promise.resolve({ claimed: undefined, standing: undefined });
      const { message, claimedBy, dueAt } = found;
      if (message.state === 'sending' && claimedBy === claimant) {
        return Promise.resolve({ claimed: copyOf(message) });
      }
      const lapsed = message.state === 'sending' && message.leaseUntil <= now;
      const isDue =
        'until' in message && message.until !== undefined && (message.until <= now || message.staleAt <= now);
      const waits = message.state === 'planned' || (isDue && ['held', 'unknown'].includes(message.state));
      if (!waits && !lapsed) return Promise.resolve({ claimed: undefined, standing: copyOf(message) });
      const { until: _, ...rest } = message as Message & { until?: string };
      const unanswered = message.unanswered + (lapsed ? 1 : 0);
      const claimed = { ...rest, state: 'sending' as const, leaseUntil, attempt: message.attempt + 1, unanswered };
      messages.set(messageKey(senderId, orderId, messageId), { message: claimed, claimedBy: claimant, dueAt });
      return Promise.resolve({ claimed: copyOf(claimed) });
    },
    cancel(message) {
      const key = messageKey(message.senderId, message.orderId, message.id);
      const standing = messages.get(key)?.message;
      if (standing?.state !== 'held' || standing.attempt !== message.attempt) return Promise.resolve('not held');
      messages.set(key, kept(message));
      return Promise.resolve('cancelled');
    },
    record(message, claimant, _, beside = []) {
      const found = messages.get(keyOf(message));
      if (found?.claimedBy === claimant && found.message.state === message.state) return Promise.resolve('recorded');
      if (found?.message.state !== 'sending' || found.claimedBy !== claimant) return Promise.resolve('claim lost');
      if (beside.some((one) => messages.has(keyOf(one)))) return Promise.resolve('said already');
      messages.set(keyOf(message), { ...keptBeside(message, found.message), claimedBy: claimant });
      for (const one of beside) messages.set(keyOf(one), kept(one));
      return Promise.resolve('recorded');
    },
    find: ({ senderId, orderId, messageId }) =>
      Promise.resolve(copyOf(messages.get(messageKey(senderId, orderId, messageId))?.message)),
    ofProvider(providerId) {
      const isIt = ({ message }: KeptMessage) =>
        message.state === 'sent' && ['sms', 'whatsapp'].includes(message.channel) && message.providerId === providerId;
      const found = [...messages.values()].find(isIt)?.message;
      return Promise.resolve(found && { senderId: found.senderId, orderId: found.orderId, messageId: found.id });
    },
    report({ senderId, orderId, messageId }, report) {
      const found = messages.get(messageKey(senderId, orderId, messageId));
      if (!found) return Promise.resolve(undefined);
      const known = found.message.report;
      if (!known || certaintyOf(known) < certaintyOf(report)) found.message = { ...found.message, report };
      return Promise.resolve(copyOf(found.message));
    },
    change(message, from, _, instead) {
      const standing = messages.get(keyOf(message))?.message;
      if (standing?.state !== from || standing.attempt !== message.attempt) return Promise.resolve('changed meanwhile');
      if (instead && messages.has(keyOf(instead))) return Promise.resolve('said already');
      messages.set(keyOf(message), keptBeside(message, standing));
      if (instead) messages.set(keyOf(instead), kept(instead));
      return Promise.resolve('changed');
    },
  };
  const keyOf = ({ senderId, orderId, id }: Message) => messageKey(senderId, orderId, id);
  /** What was reported of a message stays whatever is written of it. */
  const keptBeside = ({ report: _, ...message }: Message, { report }: Message): KeptMessage =>
    kept({ ...message, ...(report ? { report } : {}) });

  const contactStore: ContactStore = {
    find: ({ channel, hash }) => Promise.resolve(copyOf(contacts.get(`${channel} ${hash}`))),
    save(contact) {
      const key = `${contact.channel} ${contact.hash}`;
      if ((contacts.get(key)?.version ?? 0) !== contact.version - 1) return Promise.resolve('conflict');
      contacts.set(key, copyOf(contact));
      return Promise.resolve('saved');
    },
  };

  /** What of the index is due by then, by its shard, as DynamoDB sorts it. */
  function indexed(shard: string, by: string): Due[] {
    const isIn = (id: string, dueAt: string | undefined): dueAt is string =>
      dueAt !== undefined && dueAt <= by && dueShard(id) === shard;
    const ofMessages = [...messages.values()].flatMap(({ message: { senderId, orderId, id }, dueAt }) =>
      isIn(id, dueAt) ? [{ senderId, orderId, messageId: id, dueAt }] : [],
    );
    const ofOrders = [...setAside.values()].flatMap(({ senderId, orderId, dueAt }) =>
      isIn(orderId, dueAt) ? [{ senderId, orderId, messageId: undefined, dueAt }] : [],
    );
    const ofCalls = [...calls.values()].flatMap(({ senderId, orderId, id: callId, lookAt: dueAt }) =>
      isIn(callId, dueAt) ? [{ senderId, orderId, messageId: undefined, callId, dueAt }] : [],
    );
    return [...ofMessages, ...ofOrders, ...ofCalls].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  }
  const place = ({ dueAt, senderId, orderId, messageId = '', callId = '' }: Due) =>
    `${dueAt} ${messageKey(senderId, orderId, messageId)} ${callId}`;
  const asideOf = ({ senderId, orderId, dueAt, callId }: Due) => {
    if (callId !== undefined) return undefined;
    const key = orderPartition(senderId, orderId);
    const found = setAside.get(key);
    return found?.dueAt === dueAt ? { key, found } : undefined;
  };

  const dueStore: DueStore = {
    next: (shard, by, after) =>
      Promise.resolve(
        indexed(shard, by)
          .filter((due) => !after || place(due) > place(after))
          .slice(0, 25),
      ),
    postpone(due, until) {
      const aside = asideOf(due);
      if (!aside) return Promise.resolve(undefined);
      setAside.set(aside.key, { ...aside.found, dueAt: until });
      return Promise.resolve({ ...due, dueAt: until });
    },
    remove(due) {
      const aside = asideOf(due);
      if (aside) setAside.delete(aside.key);
      return Promise.resolve();
    },
  };

  const pointerStore: PointerStore = {
    orders: (senderId, by, most, after = '') =>
      Promise.resolve(
        [...(pointers.get(pointerPartition(senderId, by)) ?? [])]
          .map((text) => JSON.parse(text) as [string, string])
          .flatMap(([ofSender, orderId]) => (ofSender === senderId && orderId > after ? [orderId] : []))
          .sort()
          .slice(0, most),
      ),
  };

  const erasureStore: ErasureStore = {
    rewriteEvent({ senderId, orderId, source, id, order, data }) {
      const key = `${orderPartition(senderId, orderId)}/${eventKey(source, id)}`;
      const event = events.get(key);
      if (!event) return Promise.resolve();
      const { order: _, ...rest } = event;
      events.set(key, copyOf({ ...rest, ...(order ? { order } : {}), data }));
      return Promise.resolve();
    },
    emptyEvent({ senderId, orderId }, sourceAndId) {
      const key = `${orderPartition(senderId, orderId)}/${eventKeyPrefix}${sourceAndId}`;
      const event = events.get(key);
      if (event) events.set(key, { ...event, order: undefined, data: {} });
      return Promise.resolve();
    },
    dropPayload({ senderId, orderId, messageId }) {
      const standing = messages.get(messageKey(senderId, orderId, messageId));
      if (standing) delete standing.message.payload;
      return Promise.resolve();
    },
    rewritePayload({ senderId, orderId, messageId }, payload) {
      const standing = messages.get(messageKey(senderId, orderId, messageId));
      if (standing) standing.message.payload = payload;
      return Promise.resolve();
    },
    dropPhoto({ senderId, orderId }, photoId) {
      keptPhotos.get(orderPartition(senderId, orderId))?.delete(photoId);
      return Promise.resolve();
    },
    dropPointer({ senderId, orderId }, by) {
      pointers.get(pointerPartition(senderId, by))?.delete(JSON.stringify([senderId, orderId]));
      return Promise.resolve();
    },
  };

  const months = new Map<string, { promised: number; aside: Map<string, string>; spentBy?: string }>();
  const monthOf = ({ senderId, month }: Pick<Reservation, 'senderId' | 'month'>) => {
    const at = JSON.stringify([senderId, month]);
    const found = months.get(at) ?? { promised: 0, aside: new Map<string, string>() };
    months.set(at, found);
    return found;
  };
  const budgetStore: BudgetStore = {
    reserve(reservation) {
      const found = monthOf(reservation);
      const { key, cost, budget, token } = reservation;
      const other = found.aside.get(key);
      if (other !== undefined) return Promise.resolve({ token: other });
      if (found.promised + cost > budget) {
        found.spentBy ??= key;
        return Promise.resolve(found.spentBy === key ? 'spent first' : 'spent');
      }
      found.promised += cost;
      found.aside.set(key, token);
      return Promise.resolve({ token });
    },
    settle(reservation) {
      const { aside } = monthOf(reservation);
      if (aside.get(reservation.key) === reservation.token) aside.delete(reservation.key);
      return Promise.resolve();
    },
    release(reservation) {
      const found = monthOf(reservation);
      if (found.aside.get(reservation.key) !== reservation.token) return Promise.resolve();
      found.aside.delete(reservation.key);
      found.promised -= reservation.cost;
      return Promise.resolve();
    },
    giveBack({ cost, ...of }) {
      const found = monthOf(of);
      if (found.promised >= cost) found.promised -= cost;
      return Promise.resolve();
    },
  };

  const tallies = new Map<string, Tally>();
  const tallyKey = ({ senderId, date }: TallyId) => JSON.stringify([senderId, date]);
  const tallyStore: TallyStore = {
    add(id, { counts, troubles }) {
      const day = copyOf(tallies.get(tallyKey(id)) ?? { counts: {}, troubles: [] });
      const isKnown = (one: Trouble) =>
        day.troubles.some(({ messageId, at }) => messageId === one.messageId && at === one.at);
      const known = troubles.filter(isKnown);
      for (const [name, count = 0] of Object.entries(counts)) {
        const before = known.filter((one) => countName(one, one.ending) === name).length;
        if (count > before) day.counts[name] = (day.counts[name] ?? 0) + count - before;
      }
      day.troubles.push(...troubles.filter((one) => !known.includes(one)));
      tallies.set(tallyKey(id), day);
      return Promise.resolve();
    },
    counts: (id) => Promise.resolve({ ...tallies.get(tallyKey(id))?.counts }),
    find(id, mostTroubles) {
      const { counts, troubles } = copyOf(tallies.get(tallyKey(id)) ?? { counts: {}, troubles: [] });
      const latest = troubles.sort((one, other) => (one.at > other.at ? -1 : 1));
      return Promise.resolve({ counts, troubles: latest.slice(0, mostTroubles) });
    },
  };

  const acts: Act[] = [];
  const actStore: ActStore = {
    add(act) {
      acts.push(copyOf(act));
      return Promise.resolve();
    },
    latest: (senderId, most, before = '9') =>
      Promise.resolve(
        acts
          .filter((act) => act.senderId === senderId && act.at < before)
          .sort((one, other) => (one.at > other.at ? -1 : 1))
          .slice(0, most),
      ),
  };

  let lastSweep: Sweep | undefined;
  const sweepStore: SweepStore = {
    last: () => Promise.resolve(lastSweep),
    ended(sweep) {
      lastSweep = sweep;
      return Promise.resolve();
    },
  };

  return {
    devices: memoryDevices(),
    events: eventStore,
    calls: callStore,
    acts: actStore,
    tallies: tallyStore,
    pointers: pointerStore,
    erasure: erasureStore,
    proofs: memoryProofs(),
    feedback: feedbackStore,
    days: dayStore,
    budgets: budgetStore,
    spend: memorySmsSpend(),
    line: noLine,
    photos: photoStore,
    routes: routeStore,
    stops: stopStore,
    orders: orderStore,
    messages: messageStore,
    due: dueStore,
    sweeps: sweepStore,
    contacts: contactStore,
    contactHash: (channel: string, address: string) => Promise.resolve(`hash of ${channel} ${address}`),
    links: { find: (hash: string) => Promise.resolve(links.get(hash)) },
    /** Every message, event and order as they stand, for assertions. */
    allMessages: () => [...messages.values()].map(({ message }) => message),
    messageBy(messageId: string): Message | undefined {
      for (const { message } of messages.values()) if (message.id === messageId) return message;
      return undefined;
    },
    /** The first that is due of all that stands in the index. */
    firstDue(): string | undefined {
      let first: string | undefined;
      const note = (dueAt: string | undefined) => {
        if (dueAt !== undefined && (first === undefined || dueAt < first)) first = dueAt;
      };
      for (const { dueAt } of messages.values()) note(dueAt);
      for (const { dueAt } of setAside.values()) note(dueAt);
      for (const { lookAt } of calls.values()) note(lookAt);
      return first;
    },
    allEvents: () => [...events.values()],
    allOrders: () => [...orders.values()].map(({ order }) => order),
    allActs: () => acts,
    /** What has been promised of delays, all months together, in hundredths. */
    allPromised: () => [...months.values()].reduce((sum, { promised }) => sum + promised, 0),
    allSetAside: () => [...setAside.values()],
  };
}
