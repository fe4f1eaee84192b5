import { unheard } from '../fakes/unheard.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, Outgoing } from '../../shared/channels/channel.ts';
import { type DeliveryDependencies, deliverMessage } from '../../shared/messages/deliver-message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import type { Order } from '../../shared/orders/order.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T10:00:00.000Z';
const seconds = (count: number) => after(now, count * 1000);

let stores: ReturnType<typeof memoryStores>;
let dependencies: DeliveryDependencies;
let sent: Outgoing[];
let holds: { orderId: string; at: string }[];
let outcome: () => Promise<Outcome>;
let calls: string[];

beforeEach(() => {
  stores = memoryStores();
  [sent, holds, calls] = [[], [], []];
  outcome = () => Promise.resolve({ kind: 'accepted', providerId: `p-${sent.length}` });
  const send = (outgoing: Outgoing) => {
    sent.push(outgoing);
    return outcome();
  };
  const counted = <Port extends object>(name: string, port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([method, act]: [string, (...values: unknown[]) => unknown]) => [
        method,
        (...values: unknown[]) => {
          calls.push(`${name}.${method}`);
          return act(...values);
        },
      ]),
    ) as Port;
  dependencies = {
    ...stores,
    orders: counted('orders', stores.orders),
    stops: counted('stops', stores.stops),
    schedules: {
      hold: ({ orderId }, at) => {
        holds.push({ orderId, at });
        return Promise.resolve();
      },
    },
    channels: { email: { send }, sms: { send }, call: unheard, push: unheard, whatsapp: unheard, webhook: unheard },
    linkOf: () => Promise.resolve('https://status.example.com/t/abc'),
    findSender: () => Promise.resolve(aSender()),
    sending: { to: 'everyone' },
  };
});

/** An order of Ann's whose route has started, with its message planned and nothing sent. */
async function started(orderId: string, { stop = 1, routeId = 'R' }: { stop?: number; routeId?: string | null } = {}) {
  const of = (differences: Partial<Event>) => anEvent({ orderId, order: {}, ...differences });
  const data = { visitId: 'v1', ...(routeId ? { routeId, stop } : {}) };
  const customer = { ...anAnn(), email: null };
  const planned = of({ id: 'p', type: 'visit.planned', data, order: { number: orderId, customer }, silent: true });
  const start = of({ id: 's', type: 'visit.started', data: { visitId: 'v1' }, occurredAt: now });
  const order = [planned, start].reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('no order');
  const committed = plan({ ...start, routeEvent: 'route.started' }, { order, ...circumstances, now });
  await stores.orders.commit({ ...committed, version: 0, linkHash: undefined, now });
  if (routeId) {
    await stores.stops.join(
      'default',
      { orderId, visitId: 'v1' },
      { routeId, place: { stop: `${stop}` } },
      undefined,
      now,
    );
  }
}
const circumstances = { sender: aSender(), sending: { to: 'everyone' as const } };
const messageOf = (orderId: string) => {
  const message = stores.allMessages().find((one) => one.orderId === orderId);
  if (!message) throw new Error(`nothing was planned of ${orderId}`);
  return message;
};
const deliver = (orderId: string, at = now) =>
  deliverMessage({ senderId: 'default', orderId, messageId: messageOf(orderId).id }, dependencies, {
    id: `${orderId} at ${at}`,
    now: at,
  });
const standing = () =>
  stores.allMessages().map(({ orderId, state, codes }) => `${orderId} ${state} ${codes.join(' ')}`);
const texts = () => sent.map((outgoing) => (outgoing.channel === 'sms' ? outgoing.text.split(' http')[0] : ''));
const ofBoth = 'Harbour Lane: Orders A-1 and A-2 are on their way. Please be there to receive them.';
const ofOne = (orderId: string) => `Harbour Lane: Order ${orderId} is on its way. Please be there to receive it.`;

describe('two orders at one stop, delivered at once', () => {
  beforeEach(async () => {
    await started('A-1');
    await started('A-2');
  });

  it('send one message, and the other ends as soon as that is known', async () => {
    await Promise.all([deliver('A-1'), deliver('A-2')]);
    expect(texts()).toEqual([ofBoth]);
    expect(standing()).toEqual(['A-1 sent accepted', 'A-2 held sharing']);
    expect(holds).toEqual([{ orderId: 'A-2', at: seconds(60) }]);
    await deliver('A-2', seconds(60));
    expect(standing()).toEqual(['A-1 sent accepted', 'A-2 skipped shared']);
    expect(messageOf('A-2').verdict).toBe('skipped: said together with order A-1');
    expect(sent).toHaveLength(1);
  });

  it('one after the other send one message', async () => {
    await deliver('A-1');
    await deliver('A-2', seconds(20));
    expect(standing()).toEqual(['A-1 sent accepted', 'A-2 skipped shared']);
    expect(holds).toEqual([]);
  });

  it('wait for the one that crashed, which goes on', async () => {
    outcome = () => Promise.reject(new Error('crashed'));
    await expect(deliver('A-1')).rejects.toThrow('crashed');
    await deliver('A-2');
    expect(standing()).toEqual(['A-1 sending planned', 'A-2 held sharing']);
    outcome = () => Promise.resolve({ kind: 'accepted', providerId: 'p' });
    await deliver('A-1', seconds(120));
    await deliver('A-2', seconds(180));
    expect(texts()).toEqual([ofBoth, ofBoth]);
    expect(standing()).toEqual(['A-1 sent accepted', 'A-2 skipped shared']);
  });

  it('wait as long as the provider is busy, and go where the first is called off then', async () => {
    outcome = () => Promise.resolve({ kind: 'busy', code: 'Throttling' });
    await deliver('A-1');
    const { until } = messageOf('A-1') as { until?: string };
    await deliver('A-2');
    expect(messageOf('A-2')).toMatchObject({ state: 'held', until: after(until ?? '', 60_000), codes: ['sharing'] });
    const cancelled = { ...messageOf('A-1'), state: 'skipped' as const, skippedAt: now, codes: ['cancelled'] };
    expect(await stores.messages.cancel(cancelled, now)).toBe('cancelled');
    outcome = () => Promise.resolve({ kind: 'accepted', providerId: 'p' });
    await deliver('A-2', seconds(180));
    expect(texts()).toEqual([ofBoth, ofOne('A-2')]);
  });

  it('are both told where the first is told elsewhere in the end, and without the second', async () => {
    outcome = () => Promise.resolve({ kind: 'busy', code: 'Throttling' });
    await deliver('A-1');
    await deliver('A-2');
    expect(messageOf('A-1').tellsOf).toMatchObject([{ orderId: 'A-2', visitId: 'v1' }]);
    const stored = await stores.orders.find('default', 'A-1');
    if (!stored) throw new Error('no order');
    const customer = { ...anAnn(), email: null, phone: '+46701234599' };
    const moved = anEvent({ id: 'm', type: 'order.updated', orderId: 'A-1', occurredAt: now, order: { customer } });
    const order = fold(stored.order, moved);
    await stores.orders.commit({ order, messages: [], version: stored.version, linkHash: undefined, now });
    outcome = () => Promise.resolve({ kind: 'accepted', providerId: 'p' });
    await deliver('A-1', seconds(120));
    await deliver('A-2', seconds(240));
    expect(texts().slice(1)).toEqual([ofOne('A-1'), ofOne('A-2')]);
    expect(messageOf('A-1').tellsOf).toEqual([]);
    expect(standing()).toEqual(['A-1 sent accepted', 'A-2 sent accepted']);
  });

  it('are each asked for where it never is known whether the first arrived', async () => {
    outcome = () => Promise.resolve({ kind: 'unanswered', code: 'TimeoutError' });
    await deliver('A-1');
    await deliver('A-2', seconds(1));
    await deliver('A-1', seconds(600));
    outcome = () => Promise.resolve({ kind: 'accepted', providerId: 'p' });
    await deliver('A-2', seconds(661));
    expect(texts()).toEqual([ofBoth, ofBoth, ofOne('A-2')]);
    expect(standing()).toEqual(['A-1 unknown unanswered TimeoutError', 'A-2 sent accepted']);
  });

  it('of which one was told anew before the other could note it wait a moment', async () => {
    const { tell } = dependencies.stops;
    dependencies.stops.tell = (...noted) => {
      dependencies.stops.tell = tell;
      return deliver('A-2').then(() => tell(...noted));
    };
    await deliver('A-1');
    expect(texts()).toEqual([ofBoth]);
    expect(standing()).toEqual(['A-1 held sharing', 'A-2 sent accepted']);
    await deliver('A-1', seconds(60));
    expect(standing()).toEqual(['A-1 skipped shared', 'A-2 sent accepted']);
  });

  it('of which one was told already note nothing again when they are called again', async () => {
    await deliver('A-1');
    const telling = { routeId: 'R', place: { stop: '1' }, rule: 'on-its-way' };
    const contact = { channel: 'sms', hash: messageOf('A-1').contact ?? '' } as const;
    const told = await stores.stops.told('default', { ...telling, contact });
    await deliver('A-1', seconds(5));
    expect(await stores.stops.told('default', { ...telling, contact })).toEqual(told);
    expect(told?.visits.map(({ orderId, by }) => [orderId, by.orderId])).toEqual([
      ['A-1', 'A-1'],
      ['A-2', 'A-1'],
    ]);
  });

  it('say it of one where the other can not be put into words', async () => {
    const stored = await stores.orders.find('default', 'A-2');
    const broken = {
      ...stored?.order,
      facts: { values: { customer: anAnn(), number: 7 }, since: {} },
    } as unknown as Order;
    dependencies.orders = {
      find: (sender, id) =>
        id === 'A-2' ? Promise.resolve(stored && { ...stored, order: broken }) : stores.orders.find(sender, id),
    };
    await deliver('A-1');
    expect(texts()).toEqual([ofOne('A-1')]);
  });
});

describe('what it costs', () => {
  it.each([
    ['nothing on no route', { routeId: null }, ['orders.find']],
    ['one query on a route', { stop: 2 }, ['orders.find', 'stops.at']],
    [
      'three reads and a write beside another order',
      { stop: 1 },
      ['orders.find', 'stops.at', 'stops.told', 'orders.find', 'stops.tell'],
    ],
  ])('%s', async (_, where, asked) => {
    await started('A-1', where);
    await started('A-2');
    calls = [];
    await deliver('A-1');
    expect(calls).toEqual(asked);
    expect(sent).toHaveLength(1);
  });
});
