import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler, type SweepDependencies } from '../../functions/sweep/handler.ts';
import { unheard } from '../fakes/unheard.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { Outgoing } from '../../shared/channels/channel.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T10:00:00.000Z';
const due = after(now, 2 * 60_000);

let stores: ReturnType<typeof memoryStores>;
let sent: Outgoing[];
let dependencies: SweepDependencies;

beforeEach(() => {
  stores = memoryStores();
  sent = [];
  const send = (outgoing: Outgoing) => {
    sent.push(outgoing);
    return Promise.resolve({ kind: 'accepted' as const, providerId: 'p' });
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
    findSender: (id) => Promise.resolve(id === 'default' ? aSender() : undefined),
    sending: { to: 'everyone' },
  };
});

const sweep = (at = due, remaining = 60_000) =>
  createHandler(dependencies, () => Date.parse(at))(
    {},
    { awsRequestId: 'sweep', getRemainingTimeInMillis: () => remaining },
  );
const placed = (orderId: string, differences: Partial<Event> = {}) =>
  anEvent({ orderId, occurredAt: now, order: { customer: { ...anAnn(), phone: null } }, ...differences });
async function planned(orderId: string) {
  const event = placed(orderId);
  const facts = { order: fold(undefined, event), sender: aSender(), sending: dependencies.sending, now };
  await stores.orders.commit({ ...plan(event, facts), version: 0, linkHash: undefined, now });
}

describe('the sweep', () => {
  it('sends what was planned and never set off, and not a moment before it is forgotten', async () => {
    await planned('A-1');
    await sweep(after(due, -1));
    expect(sent).toEqual([]);
    await sweep();
    expect(sent).toHaveLength(1);
    await sweep(after(due, 300_000));
    expect(sent).toHaveLength(1);
  });

  it('is not stopped by one that fails, which stays due', async () => {
    for (const orderId of ['A-1', 'A-2', 'A-3', 'A-4', 'A-5']) await planned(orderId);
    const { find } = stores.orders;
    dependencies.orders = {
      ...stores.orders,
      find: (senderId, orderId) => (orderId === 'A-3' ? Promise.reject(new Error('broken')) : find(senderId, orderId)),
    };
    await sweep();
    expect(sent).toHaveLength(4);
    dependencies.orders = stores.orders;
    await sweep(after(due, 300_000));
    expect(sent).toHaveLength(5);
  });

  it('leaves over what it has no time for', async () => {
    await planned('A-1');
    await sweep(due, 5_000);
    expect(sent).toEqual([]);
    await sweep(after(due, 300_000));
    expect(sent).toHaveLength(1);
  });

  it('with nothing due asks each shard once, notes that it was there, and does nothing else', async () => {
    const asked: string[] = [];
    const noted = (name: string, port: object) =>
      Object.fromEntries(
        Object.entries(port as Record<string, (...values: unknown[]) => unknown>).map(([method, act]) => [
          method,
          (...values: unknown[]) => {
            asked.push(`${name}.${method}`);
            return act(...values);
          },
        ]),
      );
    for (const name of ['orders', 'events', 'messages', 'due', 'sweeps'] as const) {
      Object.assign(dependencies, { [name]: noted(name, stores[name]) });
    }
    await sweep();
    expect(asked).toEqual(['due.next', 'due.next', 'due.next', 'due.next', 'sweeps.ended']);
    expect(await stores.sweeps.last()).toEqual({ endedAt: due });
  });

  it('is none that counts where it could not look at every shard', async () => {
    const { next } = stores.due;
    const broken = (shard: string) => shard === 'DUE#2';
    dependencies.due = {
      ...stores.due,
      next: (shard, ...rest) => (broken(shard) ? Promise.reject(new Error('away')) : next(shard, ...rest)),
    };
    await sweep();
    expect(await stores.sweeps.last()).toBeUndefined();
  });
});

describe('an order set aside', () => {
  const order = { senderId: 'new-shop', orderId: 'N-1' };
  beforeEach(async () => {
    await stores.events.append(placed('N-1', { senderId: 'new-shop' }));
    await stores.orders.setAside(order, 'orders#evt-1', 'there is no sender new-shop', now);
  });

  it('is tried again, and then only every hour', async () => {
    let reads = 0;
    const { ofOrder } = stores.events;
    dependencies.events = { ...stores.events, ofOrder: (...id) => (reads++, ofOrder(...id)) };
    for (let minutes = 5; minutes <= 60; minutes += 5) await sweep(after(now, minutes * 60_000));
    expect(reads).toBe(1);
    await sweep(after(now, 65 * 60_000));
    expect(reads).toBe(2);
    expect(stores.allSetAside()).toMatchObject([{ ...order, reason: 'there is no sender new-shop' }]);
  });

  it('is taken in once that works, and its customer told', async () => {
    dependencies.findSender = (id) => Promise.resolve(aSender({ id }));
    await sweep();
    expect(stores.allSetAside()).toEqual([]);
    expect(stores.allOrders()).toMatchObject([order]);
    expect(sent).toHaveLength(1);
  });

  it('with an event that can not be read keeps its place, but the others are taken in', async () => {
    await stores.events.append(placed('N-1', { senderId: 'new-shop', id: 'bad', type: 7 as unknown as string }));
    dependencies.findSender = (id) => Promise.resolve(aSender({ id }));
    await sweep();
    expect(stores.allSetAside()).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });
});
