import { beforeEach, describe, expect, it } from 'vitest';
import { takeIn, type NotifyDependencies } from '../../functions/notify/take-in.ts';
import { afterCall, type Told } from '../../shared/calls/after-call.ts';
import { calledEvent } from '../../shared/calls/called-event.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { Outgoing } from '../../shared/channels/channel.ts';
import { after } from '../../shared/orders/instant.ts';
import type { Event } from '../../shared/orders/event.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { unheard } from '../fakes/unheard.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T10:00:00.000Z';
const later = (minutes: number) => after(now, minutes * 60_000);
let stores: ReturnType<typeof memoryStores>;
let sent: Outgoing[];
let dependencies: NotifyDependencies;
let sender = aSender();

beforeEach(() => {
  stores = memoryStores();
  sent = [];
  sender = aSender({
    rules: [{ id: 'packed', on: 'order.packed', message: 'packed', channels: ['call', 'email'], use: 'first' }],
  });
  const send = (outgoing: Outgoing) => {
    sent.push(outgoing);
    return Promise.resolve({ kind: 'accepted' as const, providerId: 'p-1' });
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

const hear = (event: Partial<Event>, at = now) =>
  takeIn(anEvent({ occurredAt: at, ...event }), dependencies, { id: `at ${at}`, now: at });
const asked = (id: string, at = now, phone = '+46701234567') =>
  hear({ id, type: 'customer.call_requested', source: '/status-page', data: { phone } }, at);
const onList = () => stores.calls.ofSender('default');
const ofCall = (rule: string) => stores.allMessages().filter((one) => one.rule === rule && one.channel === 'call');
const contactOf = (channel: 'call' | 'sms' | 'email', address: string) =>
  stores.contacts.find({ channel, hash: `hash of ${channel} ${address}` });

/** A colleague phones the first of the list, and what they say is taken in. */
async function phone(told: Told, at: string): Promise<void> {
  const [call] = await onList();
  if (!call) throw new Error('nobody to phone');
  const next = afterCall(call, told, 'ann', at);
  const event = calledEvent(next, told);
  await (next.ends ? stores.calls.end(call, { event }) : stores.calls.save(next.call, { event }));
  await hear(event, at);
}

describe('a call that was made', () => {
  it('says on its message how it ended, and nothing as long as it is tried again', async () => {
    await asked('r1');
    await phone({ outcome: 'no_answer' }, later(5));
    expect(ofCall('phone-back')).toMatchObject([{ state: 'sent' }]);
    expect(ofCall('phone-back')[0]?.report).toBeUndefined();
    expect(stores.allOrders()[0]?.calls).not.toEqual({});
    await phone({ outcome: 'reached' }, later(200));
    expect(ofCall('phone-back')).toMatchObject([{ report: { kind: 'delivered', words: 'reached by ann' } }]);
    expect(stores.allOrders()[0]?.calls).toEqual({});
    expect(await onList()).toEqual([]);
  });

  it('to a wrong number is said over the next channel, and the number is let be', async () => {
    await hear({ type: 'order.packed' });
    expect(sent).toEqual([]);
    await phone({ outcome: 'wrong_number' }, later(5));
    const [call, email] = stores.allMessages();
    expect(call).toMatchObject({ channel: 'call', codes: ['accepted', 'fell_back'], report: { code: 'wrong_number' } });
    expect(email).toMatchObject({ channel: 'email', state: 'held', rule: 'packed' });
    for (const channel of ['call', 'sms'] as const) {
      expect(await contactOf(channel, '+46701234567')).toMatchObject({ history: [{ kind: 'unreachable' }] });
    }
    expect(await contactOf('email', 'ann@example.com')).toBeUndefined();
  });

  it('and refused is the last one, but for who asks to be phoned afterwards', async () => {
    await hear({ type: 'order.packed' });
    await phone({ outcome: 'refused' }, later(5));
    await hear({ id: 'e2', orderId: 'A-2', type: 'order.packed' }, later(10));
    expect(ofCall('packed')).toMatchObject([
      { state: 'sent' },
      { state: 'skipped', codes: ['suppressed', 'fell_back'] },
    ]);
    expect(sent).toMatchObject([{ channel: 'email' }]);
    await asked('r1', later(20));
    expect(await onList()).toMatchObject([{ rule: 'phone-back' }]);
  });

  it('and refused whole is the last word over every channel', async () => {
    await hear({ type: 'order.packed' });
    await phone({ outcome: 'refused', refuses: 'everything' }, later(5));
    await hear({ id: 'e2', type: 'visit.planned', data: { visitId: 'v1' } }, later(10));
    expect(sent).toEqual([]);
    expect(await contactOf('email', 'ann@example.com')).toMatchObject({
      history: [{ kind: 'stop', senderId: 'default' }],
    });
  });
});

describe('a call', () => {
  it('is made to the number that its customer gave', async () => {
    await hear({ type: 'order.packed', order: { customer: { ...anAnn(), phone: null } } });
    await asked('r1', later(1), '+46709999999');
    expect(await onList()).toMatchObject([{ phone: '+46709999999' }]);
  });

  it('that its customer made needless is off the list, and its message says why', async () => {
    await hear({ type: 'order.packed' });
    await hear({ id: 'e2', type: 'order.cancelled' }, later(10));
    expect(await onList()).toEqual([]);
    expect(ofCall('packed')).toMatchObject([
      { state: 'sent', report: { kind: 'needless', at: later(10), words: 'needless: the order is cancelled' } },
    ]);
  });

  it('that was never on the list says nothing of it', async () => {
    sender = aSender({ ...sender, sendingHours: { from: '18:00', to: '20:00' } });
    await hear({ type: 'order.packed' });
    await hear({ id: 'e2', type: 'order.cancelled' }, later(10));
    expect(ofCall('packed')).toMatchObject([{ state: 'held' }]);
    expect(ofCall('packed')[0]?.report).toBeUndefined();
  });
});
