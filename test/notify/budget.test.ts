import { beforeEach, describe, expect, it } from 'vitest';
import { type NotifyDependencies, takeIn } from '../../functions/notify/take-in.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { Outgoing } from '../../shared/channels/channel.ts';
import type { Commit } from '../../shared/orders/order-store.ts';
import { delayPolicy } from '../../shared/senders/delay-policy.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { unheard } from '../fakes/unheard.ts';

const now = '2026-11-23T10:00:00.000Z';
const policy = delayPolicy.parse({
  currency: 'EUR',
  budget: '35.00',
  steps: [{ from: 'P2D', offer: { kind: 'discount', amount: '10.00', code: 'SORRY10' } }],
});
const sender = aSender({ delayPolicy: policy, dispatcher: 'desk@example.com' });
let stores: ReturnType<typeof memoryStores>;
let sent: Outgoing[];
let dependencies: NotifyDependencies;

beforeEach(() => {
  stores = memoryStores();
  sent = [];
  const send = (outgoing: Outgoing) => {
    sent.push(outgoing);
    return Promise.resolve({ kind: 'accepted' as const, providerId: `p-${sent.length}` });
  };
  dependencies = {
    ...stores,
    schedules: { hold: () => Promise.resolve() },
    channels: {
      email: { send },
      sms: { send },
      call: callList(stores.calls),
      push: unheard,
      whatsapp: unheard,
      webhook: unheard,
    },
    tokenOf: () => Promise.resolve('token'),
    linkOf: () => Promise.resolve('https://status.example.com/t/token'),
    findSender: () => Promise.resolve(sender),
    sending: { to: 'everyone' },
  };
});

const window = (day: number) => ({ from: `2026-11-${day}T09:00:00.000Z`, to: `2026-11-${day}T11:00:00.000Z` });
const customer = { ...anAnn(), phone: null };
const planned = (orderId: string) =>
  anEvent({
    ...{ id: `planned ${orderId}`, orderId, type: 'visit.planned', order: { number: orderId, customer } },
    data: { kind: 'delivery', window: window(25) },
  });
const late = (orderId: string, id = 'late', day = 27) =>
  anEvent({
    ...{ id: `${id} ${orderId}`, orderId, type: 'order.delayed', occurredAt: now },
    ...{ order: {}, data: { newEta: window(day) } },
  });
const later = '2026-11-23T10:00:30.000Z';
const mistaken = (orderId: string, id = 'late') =>
  anEvent({
    ...{ id: `not ${id} ${orderId}`, orderId, type: 'event.retracted', occurredAt: later, order: {} },
    data: { eventId: `${id} ${orderId}` },
  });
async function hear(event: ReturnType<typeof anEvent>, id = 'a call', more: Partial<NotifyDependencies> = {}) {
  await stores.events.append(event);
  await takeIn(event, { ...dependencies, ...more }, { id, now });
}
const mailsTo = (to: string) => sent.flatMap((mail) => (mail.channel === 'email' && mail.to === to ? [mail.text] : []));
const offersMade = () => mailsTo(customer.email).filter((text) => text.includes('SORRY10')).length;

describe('the budget of a month', () => {
  it('is never exceeded by orders that are late together; who comes too late is told so, and one colleague hears of it once', async () => {
    const orders = Array.from({ length: 12 }, (_, index) => `B-${index}`);
    for (const one of orders) await hear(planned(one));
    await Promise.all(orders.map((one) => hear(late(one), one)));
    expect(offersMade()).toBe(3);
    expect(stores.allPromised()).toBe(3000);
    expect(mailsTo(customer.email).filter((text) => text.includes('will take longer'))).toHaveLength(12);
    const told = mailsTo('desk@example.com');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('budget for delays (€35.00) has no room');
  });

  it('is touched once by an event that comes again and again', async () => {
    await hear(planned('B-1'));
    for (let time = 0; time < 3; time++) await hear(late('B-1'), `call ${time}`);
    expect([offersMade(), stores.allPromised()]).toEqual([1, 1000]);
  });

  it.each([
    ['before', false],
    ['after', true],
  ])('is touched once where the call breaks off %s the commit', async (_, isCommitted) => {
    await hear(planned('B-1'));
    const commit = async (given: Commit) => {
      if (isCommitted) await stores.orders.commit(given);
      throw new Error('broken off');
    };
    await expect(hear(late('B-1'), 'first', { orders: { ...stores.orders, commit } })).rejects.toThrow('broken off');
    expect(stores.allPromised()).toBe(1000);
    await hear(late('B-1'), 'second');
    expect([offersMade(), stores.allPromised()]).toEqual([1, 1000]);
  });

  it('gets back what another writer of the order has made needless', async () => {
    await hear(planned('B-1'));
    let isFirst = true;
    const commit = async (given: Commit) => {
      if (isFirst) {
        isFirst = false;
        await hear(late('B-1', 'earlier'), 'another');
      }
      return stores.orders.commit(given);
    };
    await hear(late('B-1'), 'one', { orders: { ...stores.orders, commit } });
    expect([offersMade(), stores.allPromised()]).toEqual([1, 1000]);
  });

  /** Another call takes the event in whole, at this moment of the first one's. */
  const meanwhile = (
    moment: 'before it is set aside' | 'before it is committed',
    more: Partial<NotifyDependencies> = {},
  ) => {
    let isFirst = true;
    const once = async () => {
      if (isFirst) {
        isFirst = false;
        await hear(late('B-1'), 'another', more);
      }
    };
    const { orders, budgets } = stores;
    return moment === 'before it is committed'
      ? { orders: { ...orders, commit: (given: Commit) => once().then(() => orders.commit(given)) } }
      : {
          budgets: {
            ...budgets,
            reserve: (...given: Parameters<typeof budgets.reserve>) => once().then(() => budgets.reserve(...given)),
          },
        };
  };

  it.each(['before it is set aside', 'before it is committed'] as const)(
    'is touched once by an event that two calls take in at once: %s',
    async (moment) => {
      await hear(planned('B-1'));
      await hear(late('B-1'), 'one', meanwhile(moment));
      expect([offersMade(), stores.allPromised()]).toEqual([1, 1000]);
    },
  );

  it('is touched once where the other of two calls could not note that it has promised', async () => {
    await hear(planned('B-1'));
    const settle = () => Promise.reject(new Error('no answer'));
    const more = { budgets: { ...stores.budgets, settle } };
    await hear(late('B-1'), 'one', meanwhile('before it is committed', more));
    expect([offersMade(), stores.allPromised()]).toEqual([1, 1000]);
  });

  it('gets back what a mistake promised, once, and may promise it to others', async () => {
    for (const one of ['B-1', 'B-2', 'B-3', 'B-4']) await hear(planned(one));
    for (const one of ['B-1', 'B-2', 'B-3']) await hear(late(one), one);
    // One of them finds the other sending the correction, and is asked again later.
    await Promise.allSettled(['one', 'two'].map((call) => hear(mistaken('B-1'), call)));
    await hear(mistaken('B-1'), 'three');
    expect(stores.allPromised()).toBe(2000);
    await hear(late('B-4'), 'four');
    expect([offersMade(), stores.allPromised()]).toEqual([4, 3000]);
  });

  it('gets back what a mistake promised of which a newer event tells', async () => {
    const night = { from: '22:00', to: '23:00' };
    const holding = aSender({ delayPolicy: policy, sendingHours: night });
    const findSender = () => Promise.resolve(holding);
    await hear(planned('B-1'), 'one', { findSender });
    await hear(late('B-1'), 'two', { findSender });
    await hear(late('B-1', 'later', 28), 'three', { findSender });
    await hear(mistaken('B-1'), 'four', { findSender });
    expect(stores.allPromised()).toBe(1000);
    await hear(mistaken('B-1', 'later'), 'five', { findSender });
    expect(stores.allPromised()).toBe(0);
  });

  it('keeps counting what the customer has taken of a mistake', async () => {
    await hear(planned('B-1'));
    await hear(late('B-1'));
    const taken = { id: 'taken', orderId: 'B-1', type: 'customer.remedy_chosen', order: {}, occurredAt: later };
    await hear(anEvent({ ...taken, data: { choice: 'accept' } }), 'two');
    await hear(mistaken('B-1'), 'three');
    expect(stores.allPromised()).toBe(1000);
    expect((await stores.orders.find('default', 'B-1'))?.order.offered?.compensation?.code).toBe('SORRY10');
  });

  it('holds what was promised first where what was promised after it was a mistake', async () => {
    const steps = [
      { from: 'P2D', offer: { kind: 'discount', amount: '10.00', code: 'SORRY10' } },
      { from: 'P5D', offer: { kind: 'discount', amount: '20.00', code: 'SORRY20' } },
    ];
    const findSender = () => Promise.resolve(aSender({ delayPolicy: delayPolicy.parse({ ...policy, steps }) }));
    const standing = async () => (await stores.orders.find('default', 'B-1'))?.order.offered?.compensation?.code;
    await hear(planned('B-1'), 'one', { findSender });
    await hear(late('B-1'), 'two', { findSender });
    await hear(late('B-1', 'later', 30), 'three', { findSender });
    expect([await standing(), stores.allPromised()]).toEqual(['SORRY20', 3000]);
    await hear(mistaken('B-1', 'later'), 'four', { findSender });
    expect([await standing(), stores.allPromised()]).toEqual(['SORRY10', 1000]);
    await hear(mistaken('B-1'), 'five', { findSender });
    expect([await standing(), stores.allPromised()]).toEqual([undefined, 0]);
  });

  it.each(['-890.00', '0'])('is left as it is by a share of an order that costs %s', async (amount) => {
    const steps = [{ from: 'P2D', offer: { kind: 'refund', percent: 10 } }];
    const findSender = () => Promise.resolve(aSender({ delayPolicy: delayPolicy.parse({ ...policy, steps }) }));
    await hear(planned('B-1'), 'one', { findSender });
    const event = late('B-1');
    await hear({ ...event, order: { total: { amount, currency: 'EUR' } } }, 'two', { findSender });
    const { offered } = (await stores.orders.find('default', 'B-1'))?.order ?? {};
    expect([stores.allPromised(), offered?.compensation]).toEqual([0, undefined]);
  });

  it('is asked for nothing by a sender without a policy', async () => {
    const findSender = () => Promise.resolve(aSender());
    const budgets = { reserve: unasked, settle: unasked, release: unasked, giveBack: unasked };
    await hear(planned('B-1'), 'one', { findSender, budgets });
    await hear(late('B-1'), 'two', { findSender, budgets });
    expect(offersMade()).toBe(0);
  });
});

const unasked = () => Promise.reject(new Error('nobody asks for it'));
