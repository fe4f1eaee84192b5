import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withNote } from '../../shared/consent/contact.ts';
import { dynamoContactStore } from '../../shared/consent/dynamo-contact-store.ts';
import { dynamoLinkStore } from '../../shared/links/dynamo-link-store.ts';
import { dynamoMessageStore } from '../../shared/messages/dynamo-message-store.ts';
import { dynamoActStore } from '../../shared/acts/dynamo-act-store.ts';
import { dynamoErasureStore } from '../../shared/erasure/dynamo-erasure-store.ts';
import { dynamoPointerStore } from '../../shared/orders/dynamo-pointer-store.ts';
import { dynamoPhotoStore } from '../../shared/photos/dynamo-photo-store.ts';
import type { Pointer } from '../../shared/orders/pointer.ts';
import { dynamoTallyStore } from '../../shared/tallies/dynamo-tally-store.ts';
import { dynamoSmsSpendStore } from '../../shared/sms-spend/dynamo-sms-spend-store.ts';
import { dynamoBudgetStore } from '../../shared/budgets/dynamo-budget-store.ts';
import { dynamoDayStore } from '../../shared/cap/dynamo-day-store.ts';
import { dynamoFeedbackStore } from '../../shared/feedback/dynamo-feedback-store.ts';
import { dynamoCallStore } from '../../shared/calls/dynamo-call-store.ts';
import { dynamoDueStore } from '../../shared/orders/dynamo-due-store.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoSweepStore } from '../../shared/orders/dynamo-sweep-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { dynamoOrderStore } from '../../shared/orders/dynamo-order-store.ts';
import { dynamoStopStore } from '../../shared/orders/dynamo-stop-store.ts';
import type { Due } from '../../shared/orders/due-store.ts';
import { fold } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import { dueShards } from '../../shared/orders/keys.ts';
import { placeHash } from '../../shared/orders/place.ts';
import { plan } from '../../shared/planning/plan.ts';
import { aCall } from '../builders/call.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { engineNames, startTestTable, type TestTable } from './test-table.ts';

const now = '2026-11-23T10:00:00.000Z';
const lease = '2026-11-23T10:01:30.000Z';
const afterLease = '2026-11-23T10:01:31.000Z';

describe.each(['memory', ...engineNames] as const)('the stores on %s', (name) => {
  let running: TestTable | undefined;
  type Stores = ReturnType<typeof memoryStores>;
  let stores: Pick<
    Stores,
    | 'events'
    | 'orders'
    | 'messages'
    | 'contacts'
    | 'links'
    | 'routes'
    | 'stops'
    | 'due'
    | 'sweeps'
    | 'calls'
    | 'feedback'
    | 'acts'
    | 'tallies'
    | 'pointers'
    | 'erasure'
    | 'photos'
    | 'days'
    | 'budgets'
    | 'spend'
  >;
  beforeAll(async () => {
    if (name === 'memory') {
      stores = memoryStores();
      return;
    }
    running = await startTestTable(name);
    const { table } = running;
    stores = {
      events: dynamoEventStore(table),
      routes: dynamoRouteStore(table),
      stops: dynamoStopStore(table, (place) => Promise.resolve(placeHash('secret', place))),
      orders: dynamoOrderStore(table),
      messages: dynamoMessageStore(table),
      contacts: dynamoContactStore(table),
      links: dynamoLinkStore(table),
      due: dynamoDueStore(table),
      sweeps: dynamoSweepStore(table),
      calls: dynamoCallStore(table),
      acts: dynamoActStore(table),
      tallies: dynamoTallyStore(table),
      pointers: dynamoPointerStore(table),
      erasure: dynamoErasureStore(table),
      photos: dynamoPhotoStore(table),
      feedback: dynamoFeedbackStore(table),
      days: dynamoDayStore(table),
      budgets: dynamoBudgetStore(table),
      spend: dynamoSmsSpendStore(table),
    };
  }, 30_000);
  afterAll(() => running?.stop());

  const planned = (orderId: string, differences = {}) => {
    const event = anEvent({ orderId, occurredAt: now, ...differences });
    return {
      event,
      ...plan(event, { order: fold(undefined, event), sender: aSender(), sending: { to: 'everyone' }, now }),
    };
  };
  const committed = async (orderId: string) => {
    const { order, messages, event } = planned(orderId);
    expect(await stores.orders.commit({ order, messages, version: 0, linkHash: `hash-${orderId}`, now })).toBe(
      'committed',
    );
    const [message] = messages;
    if (!message) throw new Error('nothing planned');
    return { order, messages, event, id: { senderId: order.senderId, orderId, messageId: message.id } };
  };

  it('know when the last sweep ended', async () => {
    expect(await stores.sweeps.last()).toBeUndefined();
    await stores.sweeps.ended({ endedAt: now });
    await stores.sweeps.ended({ endedAt: lease, deadLetters: 2 });
    expect(await stores.sweeps.last()).toEqual({ endedAt: lease, deadLetters: 2 });
  });

  it('keep events of many orders in one go, each once', async () => {
    const events = ['T-1', 'T-2', 'T-3'].map((orderId) => anEvent({ orderId, id: 'a' }));
    expect(await stores.events.appendEach(events.slice(1, 2))).toEqual(['appended']);
    expect(await stores.events.appendEach(events)).toEqual(['appended', 'duplicate', 'appended']);
    const others = events.map((event) => ({ ...event, id: 'b' }));
    expect(await stores.events.appendEach(others)).toEqual(['appended', 'appended', 'appended']);
    for (const { orderId } of events) {
      expect((await stores.events.ofOrder('default', orderId)).events).toHaveLength(2);
    }
  });

  it('keep an event once, whatever its time', async () => {
    const event = anEvent({ orderId: 'E#1/ü', id: 'a#b' });
    expect(await stores.events.append(event)).toBe('appended');
    expect(await stores.events.append({ ...event, occurredAt: now })).toBe('duplicate');
    expect(await stores.events.append({ ...event, source: 'other' })).toBe('appended');
    const kept = await stores.events.ofOrder('default', 'E#1/ü');
    expect(kept.events).toHaveLength(2);
    expect(kept.events).toContainEqual(event);
    expect(await stores.events.ofOrder('default', 'E#1/ü', 1)).toMatchObject({ events: [{}], more: true });
    expect(await stores.events.ofOrder('default', 'E#1/ü', 2)).toEqual(
      await stores.events.ofOrder('default', 'E#1/ü', 9),
    );
    expect(await stores.events.ofOrder('default', 'E')).toEqual({ events: [], unreadable: [], more: false });
  });

  it('take out what is personal, and make nothing that is gone', async () => {
    const { order, event, id } = await committed('X#1/ü');
    const of = { senderId: 'default', orderId: 'X#1/ü' };
    await stores.events.append({ ...event, data: { reason: 'Ann is away' } });
    const { order: _, ...rest } = event;
    await stores.erasure.rewriteEvent({ ...rest, data: {} });
    await stores.erasure.rewriteEvent({ ...rest, id: 'gone', data: {} });
    await stores.erasure.dropPayload({ ...id, messageId: 'gone' });
    expect((await stores.events.ofOrder('default', 'X#1/ü')).events).toEqual([{ ...rest, data: {} }]);
    await stores.erasure.rewriteEvent({ ...event, order: { number: '1' }, data: {} });
    expect((await stores.events.ofOrder('default', 'X#1/ü')).events).toMatchObject([{ order: { number: '1' } }]);
    await stores.erasure.emptyEvent(of, `${event.source}#${event.id}`);
    expect((await stores.events.ofOrder('default', 'X#1/ü')).events[0]?.order).toBeUndefined();

    const photo = { id: 'photo_A', type: 'image/png', width: 1, height: 1, keptAt: now } as const;
    await stores.photos.keep('default', 'X#1/ü', photo, now);
    await stores.erasure.dropPhoto(of, 'photo_A');
    expect(await stores.photos.ofOrder('default', 'X#1/ü')).toEqual([]);

    const by = { contact: { channel: 'email', hash: 'erased' } } as const;
    const ids = ['X#1/ü', 'X#2', 'X#3'];
    for (const [index, orderId] of ids.entries()) {
      const commit = { order: { ...order, orderId }, messages: [], version: index === 0 ? 1 : 0, now };
      await stores.orders.commit({ ...commit, linkHash: undefined, pointers: [by] });
    }
    const all = await stores.pointers.orders('default', by, 9);
    expect(all.toSorted()).toEqual(ids.toSorted());
    expect(await stores.pointers.orders('default', by, 9, all[0])).toEqual(all.slice(1));
    await stores.erasure.dropPointer(of, by);
    expect((await stores.pointers.orders('default', by, 9)).toSorted()).toEqual(ids.slice(1).toSorted());
  });

  it('keep the call list, where each call changes on top of what was read, together with its event', async () => {
    const called = (id: string) =>
      anEvent({ orderId: 'K#1/ü', id, type: 'customer.called', source: '/desk', data: { callId: 'call-1' } });
    const first = aCall({ orderId: 'K#1/ü', requestedAt: now });
    const earlier = aCall({ orderId: 'K-2', requestedAt: '2026-11-23T09:00:00.000Z' });
    await stores.calls.add(first);
    await stores.calls.add({ ...first, phone: '+46700000000' });
    await stores.calls.add(earlier);
    expect(await stores.calls.ofSender('default')).toEqual([earlier, first]);
    expect(await stores.calls.ofSender('other')).toEqual([]);
    const claimed = { ...first, claim: { by: 'ann', until: now }, version: 2 };
    expect(await stores.calls.save(claimed)).toBe('saved');
    expect(await stores.calls.save({ ...claimed, claim: { by: 'bo', until: now } })).toBe('conflict');
    expect(await stores.calls.find(first)).toEqual(claimed);
    const event = (id: string) => ({ event: called(id) });
    expect(await stores.calls.end(first, event('c-1'))).toBe('conflict');
    expect(await stores.calls.save({ ...claimed, version: 3 }, event('c-1'))).toBe('saved');
    expect(await stores.calls.end({ ...claimed, version: 3 }, event('c-1'))).toBe('conflict');
    const [message] = planned('K#1/ü').messages;
    expect(await stores.calls.end({ ...claimed, version: 3 }, { ...event('c-2'), message })).toBe('ended');
    expect(await stores.messages.ofOrder('default', 'K#1/ü')).toEqual([message]);
    expect((await stores.events.ofOrder('default', 'K#1/ü')).events.map(({ id }) => id).sort()).toEqual(['c-1', 'c-2']);
    expect(await stores.calls.save({ ...earlier, version: 2 }, { message })).toBe('conflict');
    await stores.calls.drop(earlier);
    await stores.calls.drop(earlier);
    expect(await stores.calls.ofSender('default')).toEqual([]);
  });

  it('find an order by whatever it was committed with, for its own sender alone', async () => {
    const hash = { contact: { channel: 'email', hash: 'h#1' } } as const;
    const commit = (orderId: string, senderId = 'default') => {
      const event = anEvent({ orderId, senderId });
      const pointers = [hash, { number: 'N#1/ü' }, { trackingNumber: '1Z#9' }];
      return stores.orders.commit({
        order: fold(undefined, event),
        messages: [],
        version: 0,
        linkHash: undefined,
        pointers,
        now,
      });
    };
    await commit('FIND#1/ü');
    await commit('FIND-2');
    await commit('FIND-3', 'default-2');
    const found = async (senderId: string, by: Pointer, most = 9) =>
      (await stores.pointers.orders(senderId, by, most)).sort();
    expect(await found('default', hash)).toEqual(['FIND#1/ü', 'FIND-2']);
    expect(await found('default', hash, 1)).toHaveLength(1);
    expect(await found('default', { number: 'N#1/ü' })).toEqual(['FIND#1/ü', 'FIND-2']);
    expect(await found('default-2', hash)).toEqual(['FIND-3']);
    expect(await found('default', { trackingNumber: '1Z#9' })).toEqual(['FIND#1/ü', 'FIND-2']);
    expect(await found('default', { number: '1Z#9' })).toEqual([]);
    expect(await found('default', { number: 'N' })).toEqual([]);
    expect(await found('other', hash)).toEqual([]);
  });

  it('count a day, and list what did not arrive once, however often it is heard', async () => {
    const id = { senderId: 'day#1', date: '2026-11-24' };
    const trouble = (messageId: string, at: string) =>
      ({
        at,
        messageId,
        orderId: 'A/1',
        name: 'delivered',
        channel: 'sms',
        ending: 'undelivered',
        code: 'Bounce',
      }) as const;
    const [one, other] = [trouble('m-1', now), trouble('m-2', lease)];
    expect(await stores.tallies.find(id, 9)).toEqual({ counts: {}, troubles: [] });
    await stores.tallies.add(id, { counts: { email_sent: 2, sms_sent: 1 }, troubles: [] }, now);
    await stores.tallies.add(id, { counts: { sms_sent: 1, sms_undelivered: 1 }, troubles: [one] }, now);
    await stores.tallies.add(id, { counts: { sms_undelivered: 2 }, troubles: [one, other] }, lease);
    await stores.tallies.add(id, { counts: { sms_undelivered: 1 }, troubles: [one] }, lease);
    expect(await stores.tallies.find(id, 9)).toEqual({
      counts: { email_sent: 2, sms_sent: 2, sms_undelivered: 2 },
      troubles: [other, one],
    });
    expect((await stores.tallies.find(id, 1)).troubles).toEqual([other]);
    expect((await stores.tallies.find({ ...id, date: '2026-11-25' }, 9)).counts).toEqual({});
  });

  it('keep who did what, the latest first, each sender’s apart from the account’s', async () => {
    const act = { id: 'a', by: 'ann', what: 'paused' as const, to: { channel: 'sms' } };
    const [first, second] = [
      { ...act, senderId: 'acts#1', at: now },
      { ...act, id: 'b', senderId: 'acts#1', at: lease },
    ];
    const ofAccount = { ...act, at: now };
    for (const one of [first, second, ofAccount]) await stores.acts.add(one);
    expect(await stores.acts.latest('acts#1', 9)).toEqual([second, first]);
    expect(await stores.acts.latest('acts#1', 1)).toEqual([second]);
    expect(await stores.acts.latest('acts#1', 9, lease)).toEqual([first]);
    expect(await stores.acts.latest(undefined, 9)).toEqual([ofAccount]);
    expect(await stores.acts.latest('acts', 9)).toEqual([]);
  });

  it('count what an address hears in a day, each change on top of what was read', async () => {
    const id = { channel: 'sms' as const, hash: 'h1', senderId: 'default', date: '2026-11-24' };
    const waiting = [{ senderId: 'default', orderId: 'D/1 ü', messageId: 'm-2' }];
    const day = { sent: ['m-1'], waiting, version: 1 };
    expect(await stores.days.find(id)).toBeUndefined();
    expect(await stores.days.save(id, day, now)).toBe('saved');
    expect(await stores.days.save(id, day, now)).toBe('conflict');
    expect(await stores.days.find(id)).toEqual(day);
    expect(await stores.days.find({ ...id, date: '2026-11-25' })).toBeUndefined();
    const lead = { senderId: 'default', orderId: 'D/1 ü', messageId: 'm-2', speaksFor: ['m-3'] };
    expect(await stores.days.save(id, { ...day, lead, version: 2 }, now)).toBe('saved');
    expect(await stores.days.find(id)).toMatchObject({ lead });
  });

  it('count what SMS cost up to a ceiling, whoever comes at once, and say once that it is near and that it is reached', async () => {
    const month = { senderId: 's/ü', month: '2026-11', currency: 'USD' };
    const of = (by: string, cost: number, ceiling = 100) => ({ ...month, by, cost, ceiling });
    const { spend } = stores;
    expect(await spend.find(month)).toBe(0);
    expect(await spend.spend(of('big', 101), now)).toBe('over first');
    expect(await spend.spend(of('one', 79), now)).toBe('spent');
    expect(await spend.spend(of('two', 1), now)).toBe('spent, near first');
    const many = await Promise.all(Array.from({ length: 9 }, (_, index) => spend.spend(of(`m-${index}`, 6), now)));
    expect(many.filter((one) => one === 'spent')).toHaveLength(3);
    expect(many.filter((one) => one === 'over')).toHaveLength(6);
    expect(await spend.spend(of('big', 101), now)).toBe('over first');
    await spend.giveBack(of('m-1', 6));
    expect(await spend.find(month)).toBe(92);
    expect(await spend.spend(of('more', 30, 200), now)).toBe('spent');
    expect(await spend.spend(of('most', 50, 200), now)).toBe('spent, near first');
    expect(await spend.spend(of('last', 50, 200), now)).toBe('over first');
    expect(await spend.find({ ...month, month: '2026-12' })).toBe(0);
  });

  it('set sums of a month’s budget aside, each once, and never more than there is', async () => {
    const of = (key: string, cost: number, token = 'a') => ({
      ...{ senderId: 'b/ü', month: '2026-11', key, cost, budget: 100, token },
    });
    const { budgets } = stores;
    const reserved = { token: 'a' };
    expect(await budgets.reserve(of('big', 101), now)).toBe('spent first');
    expect(await budgets.reserve(of('one', 60), now)).toEqual(reserved);
    expect(await budgets.reserve(of('one', 60, 'b'), now)).toEqual(reserved);
    expect(await budgets.reserve(of('two', 41), now)).toBe('spent');
    expect(await budgets.reserve(of('big', 101), now)).toBe('spent first');
    expect(await budgets.reserve(of('three', 40), now)).toEqual(reserved);
    await budgets.settle(of('three', 40, 'b'));
    await budgets.release(of('three', 40, 'b'));
    expect(await budgets.reserve(of('two', 40), now)).toBe('spent');
    for (let again = 0; again < 2; again++) await budgets.release(of('three', 40));
    await budgets.settle(of('one', 60));
    await budgets.release(of('one', 60));
    expect(await budgets.reserve(of('two', 41), now)).toBe('spent');
    expect(await budgets.reserve(of('four', 40), now)).toEqual(reserved);
    expect(await budgets.reserve({ ...of('two', 41), month: '2026-12' }, now)).toEqual(reserved);
    await budgets.giveBack(of('one', 60));
    expect(await budgets.reserve(of('five', 60), now)).toEqual(reserved);
    await budgets.giveBack({ ...of('one', 60), month: '2027-01' });
    expect(await budgets.reserve({ ...of('one', 101), month: '2027-01' }, now)).toBe('spent first');
  });

  it('set sums aside at the same moment without ever exceeding the budget', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => ({
      ...{ senderId: 'crowd', month: '2026-11', key: `k${index % 30}`, cost: 7, budget: 100, token: `t${index}` },
    }));
    const answers = await Promise.all(asked.map((one) => stores.budgets.reserve(one, now)));
    const reserved = new Set(asked.flatMap(({ key }, index) => (typeof answers[index] === 'object' ? [key] : [])));
    expect(reserved.size).toBe(14);
    const first = asked.filter((_, index) => answers[index] === 'spent first').map(({ key }) => key);
    expect(new Set(first).size).toBe(1);
  });

  it('sum up what customers give with the commit of their orders, each once', async () => {
    const { order } = await committed('F-1');
    const commit = (version: number, points: number, instead: number | undefined) => {
      const rating = { senderId: 'default', orderType: 'custom door/ü', points, instead };
      return stores.orders.commit({ order, messages: [], rating, version, linkHash: undefined, now });
    };
    expect(await commit(1, 2, undefined)).toBe('committed');
    expect(await commit(1, 2, undefined)).toBe('conflict');
    expect(await commit(2, 5, 2)).toBe('committed');
    expect(await stores.feedback.ofSender('default')).toEqual([
      { orderType: 'custom door/ü', points: [0, 0, 0, 0, 1] },
    ]);
    expect(await stores.feedback.ofSender('other')).toEqual([]);
  });

  it('name an event that can not be read, and give the others all the same', async () => {
    const event = anEvent({ orderId: 'E-2' });
    await stores.events.append(event);
    await stores.events.append({ ...event, id: 'a b', type: 7 as unknown as string });
    expect(await stores.events.ofOrder('default', 'E-2')).toEqual({
      events: [event],
      unreadable: ['orders#a%20b'],
      more: false,
    });
  });

  it('keep order, messages and link together, and give them back as they were', async () => {
    const { order, messages, event } = await committed('O-1');
    expect(await stores.orders.find('default', 'O-1')).toMatchObject({ order, version: 1 });
    const { hash } = messages[0]?.event ?? { hash: '' };
    const found = await stores.messages.ofEvent('default', 'O-1', hash);
    expect(found).toHaveLength(messages.length);
    expect(found).toEqual(expect.arrayContaining(messages));
    expect(await stores.messages.ofOrder('default', 'O-1')).toEqual(found);
    expect(await stores.links.find('hash-O-1')).toEqual({ senderId: 'default', orderId: 'O-1' });
    expect(await stores.links.find('hash-none')).toBeUndefined();
    expect(event.orderId).toBe('O-1');
  });

  it('refuse a commit on an older version, whole', async () => {
    const { order } = await committed('O-2');
    const { messages } = planned('O-2', { id: 'evt-2' });
    expect(await stores.orders.commit({ order, messages, version: 0, linkHash: undefined, now })).toBe('conflict');
    expect(await stores.messages.ofEvent('default', 'O-2', messages[0]?.event.hash ?? '')).toEqual([]);
    expect(await stores.orders.commit({ order, messages, version: 1, linkHash: undefined, now })).toBe('committed');
    expect(await stores.orders.commit({ order, messages: [], version: 1, linkHash: undefined, now })).toBe('conflict');
    expect(await stores.orders.commit({ order, messages: [], version: 2, linkHash: undefined, now })).toBe('committed');
  });

  it('let an order begin that was only set aside before', async () => {
    await stores.orders.setAside({ senderId: 'default', orderId: 'O-3' }, 'orders#x', 'broken', now);
    expect(await stores.orders.find('default', 'O-3')).toBeUndefined();
    await committed('O-3');
  });

  it('give a message to one claimant, until the lease ends', async () => {
    const { id } = await committed('O-4');
    expect(await stores.messages.claim(id, 'one', now, lease)).toMatchObject({
      claimed: { state: 'sending', attempt: 1, unanswered: 0, leaseUntil: lease },
    });
    expect(await stores.messages.claim(id, 'two', now, lease)).toMatchObject({ standing: { state: 'sending' } });
    expect(await stores.messages.claim(id, 'two', afterLease, '2026-11-23T10:03:00.000Z')).toMatchObject({
      claimed: { attempt: 2, unanswered: 1 },
    });
  });

  it('take a record from the claimant only, and once', async () => {
    const { id, messages } = await committed('O-5');
    const [message] = messages;
    if (!message) throw new Error('nothing planned');
    await stores.messages.claim(id, 'one', now, lease);
    const sent = {
      ...message,
      attempt: 1,
      state: 'sent' as const,
      sentAt: now,
      providerId: 'p',
      verdict: 'sent',
      codes: ['accepted'],
    };
    expect(await stores.messages.record(sent, 'two', now)).toBe('claim lost');
    expect(await stores.messages.record(sent, 'one', now)).toBe('recorded');
    // The same again is a try whose answer was lost.
    expect(await stores.messages.record(sent, 'one', now)).toBe('recorded');
    expect(await stores.messages.record({ ...sent, state: 'failed', failedAt: now }, 'one', now)).toBe('claim lost');
    expect(await stores.messages.claim(id, 'one', afterLease, lease)).toMatchObject({
      claimed: undefined,
      standing: sent,
    });
  });

  it('give an unknown one out again only where another try is due', async () => {
    const { id, messages } = await committed('O-6');
    const [message] = messages;
    if (!message) throw new Error('nothing planned');
    const unknown = { ...message, attempt: 1, unanswered: 1, state: 'unknown' as const };
    await stores.messages.claim(id, 'one', now, lease);
    await stores.messages.record({ ...unknown, until: afterLease }, 'one', now);
    const second = await stores.messages.claim(id, 'two', afterLease, lease);
    expect(second.claimed).toMatchObject({ state: 'sending', unanswered: 1 });
    expect(second.claimed).not.toHaveProperty('until');
    await stores.messages.record({ ...unknown, unanswered: 2 }, 'two', now);
    expect(await stores.messages.claim(id, 'three', afterLease, lease)).toMatchObject({ claimed: undefined });
  });

  it('let a held message be cancelled, and no other', async () => {
    const { id, messages } = await committed('C-1');
    const [message] = messages;
    if (!message) throw new Error('nothing planned');
    const cancelled = { ...message, attempt: 1, state: 'skipped' as const, skippedAt: now, verdict: 'v', codes: [] };
    expect(await stores.messages.cancel({ ...cancelled, attempt: 0 }, now)).toBe('not held');
    await stores.messages.claim(id, 'one', now, lease);
    await stores.messages.record({ ...message, attempt: 1, state: 'held', until: lease }, 'one', now);
    expect(await stores.messages.cancel({ ...cancelled, attempt: 2 }, now)).toBe('not held');
    expect(await stores.messages.cancel(cancelled, now)).toBe('cancelled');
    expect(await stores.messages.cancel(cancelled, now)).toBe('not held');
    expect(await stores.messages.claim(id, 'two', '9999', '9999')).toMatchObject({ standing: { state: 'skipped' } });
  });

  const sms = async (orderId: string) => {
    const { id, messages } = await committed(orderId);
    const message = messages.find(({ channel }) => channel === 'sms');
    if (!message) throw new Error('no SMS planned');
    const sent = {
      ...message,
      ...{ attempt: 1, state: 'sent' as const, sentAt: now, providerId: `p#${orderId}`, verdict: 'sent', codes: [] },
    };
    return { sent, id: { ...id, messageId: message.id } };
  };
  const said = (kind: 'delivered' | 'bounced' | 'delayed', at = now) => ({ kind, at, code: kind, providerId: 'p' });

  it('find a sent SMS by the id that its provider gave it', async () => {
    const { sent, id } = await sms('P-1');
    expect(await stores.messages.ofProvider('p#P-1')).toBeUndefined();
    await stores.messages.claim(id, 'one', now, lease);
    await stores.messages.record(sent, 'one', now);
    expect(await stores.messages.ofProvider('p#P-1')).toEqual(id);
    expect(await stores.messages.find(id)).toEqual(sent);
  });

  it('keep the most certain report, whenever it comes and whatever is written of the message meanwhile', async () => {
    const { sent, id } = await sms('P-2');
    await stores.messages.claim(id, 'one', now, lease);
    expect(await stores.messages.report(id, said('delivered'))).toMatchObject({ state: 'sending' });
    await stores.messages.record(sent, 'one', now);
    expect(await stores.messages.report(id, said('delayed'))).toEqual({ ...sent, report: said('delivered') });
    expect(await stores.messages.report(id, said('bounced'))).toEqual({ ...sent, report: said('bounced') });
    expect(await stores.messages.report(id, said('bounced', lease))).toMatchObject({ report: said('bounced') });
    expect(await stores.messages.report(id, said('delivered'))).toMatchObject({ report: said('bounced') });
    expect(await stores.messages.report({ ...id, messageId: 'none' }, said('bounced'))).toBeUndefined();
  });

  it('write what ended together with what is said instead, once', async () => {
    const { sent, id } = await sms('P-3');
    const { sentAt: _, providerId: __, ...unsent } = sent;
    const instead = { ...unsent, id: `${sent.id}x`, state: 'held', until: now, attempt: 0 } as const;
    const failed = { ...unsent, state: 'failed', failedAt: now } as const;
    await stores.messages.claim(id, 'one', now, lease);
    expect(await stores.messages.record(failed, 'two', now, [instead])).toBe('claim lost');
    expect(await stores.messages.record(failed, 'one', now, [instead])).toBe('recorded');
    expect(await stores.messages.record(failed, 'one', now, [instead])).toBe('recorded');
    expect(await stores.messages.find(id)).toEqual(failed);
    const heldId = { ...id, messageId: instead.id };
    expect(await stores.messages.find(heldId)).toEqual(instead);
    expect(await stores.messages.claim(heldId, 'one', now, lease)).toMatchObject({ claimed: { attempt: 1 } });
    const changed = { ...failed, verdict: 'otherwise' };
    expect(await stores.messages.change(changed, 'failed', now, instead)).toBe('said already');
    expect(await stores.messages.change({ ...changed, attempt: 2 }, 'failed', now)).toBe('changed meanwhile');
    expect(await stores.messages.change(changed, 'sent', now)).toBe('changed meanwhile');
    expect(await stores.messages.change(changed, 'failed', now)).toBe('changed');
    expect(await stores.messages.find(id)).toEqual(changed);
  });

  it('do not say instead what is said already', async () => {
    const { sent, id } = await sms('P-4');
    const other = await committed('P-4x');
    const said = { ...sent, id: other.id.messageId, orderId: 'P-4x' };
    await stores.messages.claim(id, 'one', now, lease);
    expect(await stores.messages.record(sent, 'one', now, [said])).toBe('said already');
    expect(await stores.messages.find(id)).toMatchObject({ state: 'sending' });
    expect(await stores.messages.record(sent, 'one', now)).toBe('recorded');
  });

  it('keep what an address has said, each version once', async () => {
    const contact = { channel: 'sms', hash: 'h' } as const;
    const note = { kind: 'stop', at: now, source: 'SMS', wording: 'STOP' } as const;
    const first = withNote(contact, undefined, note);
    expect(await stores.contacts.find(contact)).toBeUndefined();
    expect(await stores.contacts.save(first)).toBe('saved');
    expect(await stores.contacts.save(first)).toBe('conflict');
    const second = withNote(contact, first, { ...note, at: lease });
    expect(await stores.contacts.save(second)).toBe('saved');
    expect(await stores.contacts.find(contact)).toEqual(second);
    expect(await stores.contacts.find({ ...contact, channel: 'email' })).toBeUndefined();
  });

  it('keep the events of a route once, and its stops until they join another', async () => {
    const event = {
      id: 'r1',
      type: 'route.started',
      source: 'a',
      senderId: 'default',
      occurredAt: now,
      receivedAt: now,
      data: { routeId: 'R/1' },
    };
    expect(await stores.routes.append(event)).toBe('appended');
    expect(await stores.routes.append(event)).toBe('duplicate');
    expect(await stores.routes.events('default', 'R/1')).toEqual([event]);
    expect(await stores.routes.events('default', 'R/2')).toEqual([]);
    const stop = { orderId: 'O', visitId: 'v' };
    const at = (routeId: string) => ({ routeId, place: undefined });
    await stores.stops.join('default', stop, at('R/1'), undefined, now);
    await stores.stops.join('default', stop, at('R/1'), at('R/1'), now);
    expect(await stores.routes.stops('default', 'R/1')).toEqual([stop]);
    await stores.stops.join('default', stop, at('R/2'), at('R/1'), now);
    expect(await stores.routes.stops('default', 'R/1')).toEqual([]);
    expect(await stores.routes.stops('default', 'R/2')).toEqual([stop]);
  });

  it('find the stops of a route at one place, wherever they were before', async () => {
    const one = { orderId: 'P#1/ü', visitId: 'v#1' };
    const two = { orderId: 'P-2', visitId: 'v' };
    const at = (stop: string) => ({ routeId: 'R/3', place: { stop } });
    const street = { routeId: 'R/3', place: { address: '1' } };
    await stores.stops.join('default', one, at('1'), undefined, now);
    await stores.stops.join('default', two, at('1'), undefined, now);
    await stores.stops.join('default', { ...two, visitId: 'w' }, at('11'), undefined, now);
    await stores.stops.join('default', { ...one, visitId: 'w' }, street, undefined, now);
    expect(await stores.stops.at('default', at('1'), 9)).toEqual([one, two]);
    expect(await stores.stops.at('default', at('1'), 1)).toEqual([one]);
    expect(await stores.stops.at('default', at('11'), 9)).toEqual([{ ...two, visitId: 'w' }]);
    expect(await stores.stops.at('default', street, 9)).toEqual([{ ...one, visitId: 'w' }]);
    expect(await stores.stops.at('other', at('1'), 9)).toEqual([]);
    await stores.stops.join('default', one, { routeId: 'R/3', place: undefined }, at('1'), now);
    await stores.stops.join('default', two, at('2'), at('1'), now);
    expect(await stores.stops.at('default', at('1'), 9)).toEqual([]);
    expect(await stores.stops.at('default', at('2'), 9)).toEqual([two]);
    expect(await stores.routes.stops('default', 'R/3')).toHaveLength(4);
  });

  it('keep what is told at a stop, each version once, by rule and address', async () => {
    const contact = { channel: 'sms', hash: 'h' } as const;
    const telling = { routeId: 'R/4', place: { stop: '1' }, rule: 'on-its-way', contact };
    const by = { orderId: 'A-1', messageId: 'm-1' };
    const first = { version: 1, visits: [{ orderId: 'A-1', visitId: 'v', said: 's', by }] };
    expect(await stores.stops.told('default', telling)).toBeUndefined();
    expect(await stores.stops.tell('default', telling, first, now)).toBe('written');
    // The same again is a try whose answer was lost.
    expect(await stores.stops.tell('default', telling, first, now)).toBe('written');
    expect(await stores.stops.tell('default', telling, { ...first, visits: [] }, now)).toBe('conflict');
    const second = { version: 2, visits: [...first.visits, { orderId: 'A-2', visitId: 'v', said: 't', by }] };
    expect(await stores.stops.tell('default', telling, second, now)).toBe('written');
    expect(await stores.stops.tell('default', telling, first, now)).toBe('conflict');
    expect(await stores.stops.told('default', telling)).toEqual(second);
    for (const other of [
      { ...telling, rule: 'arrived' },
      { ...telling, place: { stop: '2' } },
      { ...telling, contact: { ...contact, channel: 'email' as const } },
    ]) {
      expect(await stores.stops.told('default', other)).toBeUndefined();
    }
    expect(await stores.routes.stops('default', 'R/4')).toEqual([]);
  });

  it('give a claim again to the one who made it and never heard', async () => {
    const { id } = await committed('O-7');
    const claim = await stores.messages.claim(id, 'one', now, lease);
    expect(await stores.messages.claim(id, 'one', now, lease)).toEqual(claim);
  });

  const dueOf = async (orderId: string, by: string) => {
    const found: Due[] = [];
    for (const shard of dueShards) {
      let page = await stores.due.next(shard, by);
      for (; page.length > 0; page = await stores.due.next(shard, by, page.at(-1))) found.push(...page);
    }
    return found.filter((due) => due.orderId === orderId);
  };

  it('say what is due: a message until it ends, from two minutes after its time', async () => {
    const { id, messages } = await committed('D-1');
    const dueAt = after(now, 120_000);
    const [message] = messages;
    if (!message) throw new Error('nothing planned');
    const due = { ...id, dueAt };
    expect(await dueOf('D-1', after(dueAt, -1))).toEqual([]);
    expect(await dueOf('D-1', dueAt)).toContainEqual(due);
    await stores.messages.claim(id, 'one', now, lease);
    expect(await dueOf('D-1', dueAt)).toContainEqual(due);
    await stores.messages.record({ ...message, attempt: 1, state: 'held', until: lease }, 'one', now);
    expect(await dueOf('D-1', after(lease, 120_000))).toContainEqual({ ...due, dueAt: after(lease, 120_000) });
    await stores.messages.claim(id, 'one', lease, afterLease);
    const held = { ...message, attempt: 2, state: 'held' as const, until: after(message.staleAt, 3_600_000) };
    await stores.messages.record(held, 'one', now);
    expect(await dueOf('D-1', '9999')).toContainEqual({ ...due, dueAt: after(message.staleAt, 120_000) });
    await stores.messages.claim(id, 'one', message.staleAt, after(message.staleAt, 90_000));
    await stores.messages.record({ ...message, attempt: 3, state: 'failed', failedAt: now }, 'one', now);
    expect((await dueOf('D-1', '9999')).map(({ messageId }) => messageId)).not.toContain(id.messageId);
  });

  it('say what is due in its sequence, each once, over all pages', async () => {
    for (let number = 0; number < 60; number++) {
      await stores.orders.setAside({ senderId: 'default', orderId: 'D-2' }, 'e', 'why', now);
      await committed(`D-2-${number}`);
    }
    for (const shard of dueShards) {
      const found: string[] = [];
      let page = await stores.due.next(shard, '9999');
      for (; page.length > 0; page = await stores.due.next(shard, '9999', page.at(-1))) {
        found.push(...page.map(({ dueAt, orderId, messageId }) => `${dueAt} ${orderId} ${messageId}`));
      }
      expect(found.map((one) => one.slice(0, 24))).toEqual(found.map((one) => one.slice(0, 24)).sort());
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeGreaterThan(25);
    }
  });

  it('keep an order set aside until it is taken out as it was read, whatever else is folded into it', async () => {
    const order = { senderId: 'default', orderId: 'D-3' };
    await stores.orders.setAside(order, 'orders#x', 'broken', now);
    await committed('D-3');
    const aside = { ...order, messageId: undefined, dueAt: now };
    expect(await dueOf('D-3', now)).toEqual([aside]);
    const postponed = await stores.due.postpone(aside, lease);
    expect(postponed).toEqual({ ...aside, dueAt: lease });
    expect(await stores.due.postpone(aside, lease)).toBeUndefined();
    expect(await dueOf('D-3', now)).toEqual([]);
    await stores.due.remove(aside);
    expect(await dueOf('D-3', lease)).toContainEqual({ ...aside, dueAt: lease });
    await stores.due.remove({ ...aside, dueAt: lease });
    expect((await dueOf('D-3', '9999')).filter(({ messageId }) => !messageId)).toEqual([]);
    expect(await stores.orders.find('default', 'D-3')).toMatchObject({ version: 1 });
  });

  it('have a call looked at when it is time, and no sooner', async () => {
    const call = aCall({ orderId: 'D#4/ü', id: 'c#4', lookAt: lease });
    await stores.calls.add(call);
    expect(await dueOf('D#4/ü', now)).toEqual([]);
    const due = { senderId: 'default', orderId: 'D#4/ü', messageId: undefined, callId: 'c#4', dueAt: lease };
    expect(await dueOf('D#4/ü', lease)).toEqual([due]);
    await stores.calls.save({ ...call, lookAt: afterLease, version: 2 });
    expect(await dueOf('D#4/ü', lease)).toEqual([]);
    await stores.calls.drop(call);
    expect(await dueOf('D#4/ü', '9999')).toEqual([]);
  });

  it('know no message that there is not', async () => {
    const none = { senderId: 'default', orderId: 'none', messageId: 'none' };
    expect(await stores.messages.claim(none, 'one', now, lease)).toEqual({ claimed: undefined, standing: undefined });
  });
});
