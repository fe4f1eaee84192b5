import { beforeEach, describe, expect, it } from 'vitest';
import { takeIn } from '../../functions/notify/take-in.ts';
import { createHandler, type SweepDependencies } from '../../functions/sweep/handler.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { Outgoing } from '../../shared/channels/channel.ts';
import type { Event } from '../../shared/orders/event.ts';
import { after } from '../../shared/orders/instant.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { unheard } from '../fakes/unheard.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T10:00:00.000Z';
const later = (minutes: number) => after(now, minutes * 60_000);
const hours = (count: number) => later(count * 60);
const packed = { id: 'packed', on: 'order.packed', message: 'packed', channels: ['call'], timeToLive: 'PT8H' };

let stores: ReturnType<typeof memoryStores>;
let sent: Outgoing[];
let links: (object | undefined)[];
let dependencies: SweepDependencies;
const speakingBy = (call: object) => {
  const sender = aSender({ dispatcher: 'dispatch@example.com', rules: [{ ...packed, call }] });
  dependencies.findSender = () => Promise.resolve(sender);
};

beforeEach(() => {
  stores = memoryStores();
  [sent, links] = [[], []];
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
    linkOf: (_, __, call) => {
      links.push(call);
      return Promise.resolve(`https://status.example.com/${call ? 'c' : 't'}/token`);
    },
    findSender: () => Promise.resolve(undefined),
    sending: { to: 'everyone' },
  };
});

const sweep = (at: string) =>
  createHandler(dependencies, () => Date.parse(at))(
    {},
    { awsRequestId: `sweep ${at}`, getRemainingTimeInMillis: () => 60_000 },
  );
const hear = (event: Partial<Event>, at = now) =>
  takeIn(anEvent({ occurredAt: at, ...event }), dependencies, { id: `at ${at}`, now: at });
const onList = () => stores.calls.ofSender('default');
const theCall = async () => {
  const [call] = await onList();
  if (!call) throw new Error('not on the list');
  return call;
};
const mails = () => sent.flatMap((one) => (one.channel === 'email' ? [`${one.to}: ${one.subject}`] : []));
const callReport = () => stores.allMessages().find(({ channel }) => channel === 'call')?.report;

describe('a call that is one colleague’s', () => {
  it('reaches them by e-mail, with a link to it that ends with it', async () => {
    speakingBy({ assignee: 'ann@example.com' });
    await hear({ type: 'order.packed' });
    expect(mails()).toEqual(['ann@example.com: Please phone Ann Lind (order 1001)']);
    const { id } = await theCall();
    expect(links.at(-1)).toEqual({
      ...{ senderId: 'default', orderId: 'A-1001', callId: id, by: 'ann@example.com' },
      until: hours(8),
    });
    expect(sent[0]).toMatchObject({ html: expect.stringContaining('https://status.example.com/c/token') as string });
  });

  it('is the supervisor’s when nobody has made it, who hears of it once', async () => {
    speakingBy({ assignee: 'ann@example.com', supervisor: 'boss@example.com', escalateAfter: 'PT2H' });
    await hear({ type: 'order.packed' });
    await sweep(later(5));
    await sweep(later(119));
    expect(mails()).toHaveLength(1);
    await sweep(hours(2));
    await sweep(later(125));
    expect(mails().slice(1)).toEqual(['boss@example.com: Nobody has reached Ann Lind yet (order 1001): please phone']);
    expect(await theCall()).toMatchObject({ assignee: 'boss@example.com', escalatedAt: hours(2) });
  });

  it('is told of although the sweep broke off before that', async () => {
    speakingBy({ escalateAfter: 'PT2H' });
    await hear({ type: 'order.packed' });
    const { claim } = stores.messages;
    dependencies.messages = { ...stores.messages, claim: () => Promise.reject(new Error('broken off')) };
    await sweep(hours(2));
    expect(mails()).toEqual([]);
    dependencies.messages = { ...stores.messages, claim };
    await sweep(later(125));
    expect(mails()).toEqual(['dispatch@example.com: Nobody has reached Ann Lind yet (order 1001): please phone']);
  });
});

describe('a call that nobody made', () => {
  it('leaves the list when its time is over; its message and the dispatcher are told', async () => {
    speakingBy({ escalateAfter: 'P1D' });
    await hear({ type: 'order.packed' });
    await sweep(later(8 * 60 - 1));
    expect(await onList()).toHaveLength(1);
    await sweep(hours(8));
    expect(await onList()).toEqual([]);
    expect(callReport()).toMatchObject({
      kind: 'undelivered',
      code: 'not_made',
      words: `nobody phoned by ${hours(8)}`,
    });
    expect(mails()).toEqual(['dispatch@example.com: Nobody reached Ann Lind by telephone (order 1001)']);
  });

  it('stays as long as a colleague is on it', async () => {
    speakingBy({});
    await hear({ type: 'order.packed' });
    const call = await theCall();
    const claim = { by: 'ann', until: later(8 * 60 + 10) };
    await stores.calls.save({ ...call, claim, lookAt: hours(8), version: call.version + 1 });
    await sweep(hours(8));
    expect(await onList()).toHaveLength(1);
    await sweep(later(8 * 60 + 10));
    expect(await onList()).toEqual([]);
  });
});

describe('a call that came on the list beside the order’s knowledge', () => {
  it('because it was needless by then leaves it at the first look', async () => {
    speakingBy({});
    await hear({ type: 'order.packed' });
    const call = await theCall();
    await hear({ id: 'e2', type: 'order.cancelled' }, later(1));
    expect(await onList()).toEqual([]);
    await stores.calls.add(call);
    await sweep(later(5));
    expect(await onList()).toEqual([]);
    expect(callReport()).toMatchObject({ kind: 'needless', words: 'needless: the order is cancelled' });
  });

  it('because it was said instead of something else ends with its order from then on', async () => {
    speakingBy({});
    await hear({ type: 'order.packed' });
    const stored = await stores.orders.find('default', 'A-1001');
    if (!stored) throw new Error('no order');
    const unknown = { ...stored.order, calls: {} };
    await stores.orders.commit({ ...stored, order: unknown, messages: [], linkHash: undefined, now });
    await sweep(later(5));
    expect(await onList()).toHaveLength(1);
    await hear({ id: 'e2', type: 'order.cancelled' }, later(10));
    expect(await onList()).toEqual([]);
  });

  it('with an order that is gone leaves it', async () => {
    speakingBy({});
    await hear({ type: 'order.packed' });
    dependencies.orders = { ...stores.orders, find: () => Promise.resolve(undefined) };
    await sweep(later(5));
    expect(await onList()).toEqual([]);
  });
});
