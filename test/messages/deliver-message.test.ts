import { beforeEach, describe, expect, it } from 'vitest';
import { unheard } from '../fakes/unheard.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { Outcome, Outgoing } from '../../shared/channels/channel.ts';
import { noteConsent } from '../../shared/consent/note-consent.ts';
import { type DeliveryDependencies, deliverMessage } from '../../shared/messages/deliver-message.ts';
import type { Message } from '../../shared/messages/message.ts';
import { after } from '../../shared/orders/instant.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T10:00:00.000Z';

let stores: ReturnType<typeof memoryStores>;
let sent: Outgoing[];
let holds: { attempt: number; at: string }[];
let outcome: () => Promise<Outcome>;
let dependencies: DeliveryDependencies;
let id: { senderId: string; orderId: string; messageId: string };

beforeEach(async () => {
  stores = memoryStores();
  sent = [];
  holds = [];
  outcome = () => Promise.resolve({ kind: 'accepted', providerId: 'p-1' });
  const send = (outgoing: Outgoing) => {
    sent.push(outgoing);
    return outcome();
  };
  dependencies = {
    ...stores,
    schedules: {
      hold: ({ attempt }, at) => {
        holds.push({ attempt, at });
        return Promise.resolve();
      },
    },
    channels: {
      email: { send },
      sms: { send },
      call: callList(stores.calls),
      push: unheard,
      whatsapp: unheard,
      webhook: unheard,
    },
    linkOf: () => Promise.resolve('https://status.example.com/t/abc'),
    findSender: (senderId) => Promise.resolve(senderId === 'default' ? aSender() : undefined),
    sending: { to: 'everyone' },
  };
  const event = anEvent({ occurredAt: now, order: { customer: { ...anAnn(), phone: null } } });
  const planned = plan(event, { order: fold(undefined, event), sender: aSender(), sending: { to: 'everyone' }, now });
  await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, now });
  id = { senderId: 'default', orderId: event.orderId, messageId: planned.messages[0]?.id ?? '' };
});

const theMessage = (): Message => {
  const [message, ...others] = stores.allMessages();
  if (!message || others.length > 0) throw new Error('not one message');
  return message;
};
const deliver = (at = now, claimant = `call at ${at}`) => deliverMessage(id, dependencies, { id: claimant, now: at });

describe('delivering a message', () => {
  it('sends it once, however often it is called', async () => {
    expect(await Promise.all([deliver(now, 'a'), deliver(now, 'b')])).toEqual(['done', 'busy']);
    expect(await deliver(after(now, 1000))).toBe('done');
    expect(sent).toHaveLength(1);
    expect(theMessage()).toMatchObject({
      state: 'sent',
      providerId: 'p-1',
      verdict: `sent at ${now}, rule order-received: accepted by SES`,
    });
  });

  it('after a crash between claim and record it is sent once more when the lease is over, and then never again', async () => {
    outcome = () => Promise.reject(new Error('crashed'));
    await expect(deliver()).rejects.toThrow('crashed');
    expect(await deliver(after(now, 60_000))).toBe('busy');
    await expect(deliver(after(now, 91_000))).rejects.toThrow('crashed');
    expect(await deliver(after(now, 182_000))).toBe('done');
    expect(sent).toHaveLength(2);
    expect(theMessage()).toMatchObject({ state: 'unknown', unanswered: 2 });
    expect(await deliver(after(now, 300_000))).toBe('done');
    expect(sent).toHaveLength(2);
  });

  it('after a crash the same call made again does not take the claim of the try before for its own', async () => {
    outcome = () => Promise.reject(new Error('crashed'));
    await expect(deliver(now, 'request')).rejects.toThrow('crashed');
    expect(await deliver(after(now, 60_000), 'request')).toBe('busy');
    expect(sent).toHaveLength(1);
  });

  it('after a crash it is counted, so that one silence more ends it', async () => {
    outcome = () => Promise.reject(new Error('crashed'));
    await expect(deliver()).rejects.toThrow('crashed');
    outcome = () => Promise.resolve({ kind: 'unanswered', code: 'TimeoutError' });
    await deliver(after(now, 91_000));
    expect(theMessage()).toMatchObject({ state: 'unknown', unanswered: 2, codes: ['unanswered', 'TimeoutError'] });
    expect(theMessage()).not.toHaveProperty('until');
    expect(holds).toEqual([]);
  });

  it('holds it on where it is night by now', async () => {
    dependencies.findSender = () => Promise.resolve(aSender({ holdConfirmations: true }));
    await deliver('2026-11-23T22:00:00.000Z');
    expect(theMessage()).toMatchObject({ state: 'held', until: '2026-11-24T08:00:00.000Z', codes: ['outside_hours'] });
    expect(holds).toEqual([{ attempt: 1, at: '2026-11-24T08:00:00.000Z' }]);
  });

  it('takes the next place in line where its provider takes no more in this second', async () => {
    const place = after(now, 4200);
    dependencies.line = { isStanding: () => false, place: () => Promise.resolve(place) };
    outcome = () => Promise.resolve({ kind: 'busy', code: 'Throttling', isRate: true });
    await deliver();
    expect(theMessage()).toMatchObject({
      state: 'held',
      until: place,
      codes: ['provider_busy', 'Throttling', 'in_line'],
    });
    expect(holds).toEqual([{ attempt: 1, at: place }]);
    outcome = () => Promise.resolve({ kind: 'accepted', providerId: 'p-1' });
    // Others stand in line by now, and it has waited for its turn.
    dependencies.line.isStanding = () => true;
    await deliver(place);
    expect(theMessage()).toMatchObject({ state: 'sent', attempt: 2, timesBusy: 1 });
  });

  it('lines up behind others and asks nobody, but where there is no place for it', async () => {
    const place = after(now, 4200);
    dependencies.line = { isStanding: () => true, place: () => Promise.resolve(place) };
    await deliver();
    expect(theMessage()).toMatchObject({ state: 'held', until: place, codes: ['in_line'], timesBusy: 0 });
    expect(sent).toEqual([]);
    dependencies.line = { isStanding: () => true, place: () => Promise.resolve(undefined) };
    await deliver(place);
    expect(theMessage()).toMatchObject({ state: 'sent' });
  });

  it.each([
    ['breaks down', { kind: 'busy', code: 'ServiceUnavailable' } as const, 0],
    ['takes no more in this second, and has not in ten others', { kind: 'busy', code: 'T', isRate: true } as const, 10],
  ])('waits longer, and spread by chance, where its provider %s', async (_, busy, times) => {
    dependencies.line = { isStanding: () => false, place: (__, at) => Promise.resolve(after(at, 1000)) };
    outcome = () => Promise.resolve({ ...busy, isRate: true });
    for (let tried = 0; tried < times; tried++) await deliver(after(now, tried * 1000));
    outcome = () => Promise.resolve(busy);
    const last = after(now, times * 1000);
    await deliver(last);
    const message = theMessage();
    if (message.state !== 'held') throw new Error(`It is ${message.state}.`);
    expect(message.codes).toEqual(['provider_busy', busy.code]);
    expect(Date.parse(message.until) - Date.parse(last)).toBeGreaterThanOrEqual(30_000);
    expect(Date.parse(message.until) - Date.parse(last)).toBeLessThanOrEqual(60_000);
  });

  it('has its schedule made where the first try to make it failed', async () => {
    const { hold } = dependencies.schedules;
    dependencies.schedules.hold = () => Promise.reject(new Error('throttled'));
    outcome = () => Promise.resolve({ kind: 'busy', code: 'Throttling' });
    await expect(deliver()).rejects.toThrow('throttled');
    dependencies.schedules.hold = hold;
    await deliver(after(now, 60_000));
    expect(holds.map(({ attempt }) => attempt)).toEqual([2]);
  });

  it.each([
    ['skips it after its time', { at: after(now, 73 * 3_600_000) }, 'stale'],
    ['skips it where the sender is gone', { findSender: () => Promise.resolve(undefined) }, 'sender_gone'],
    [
      'skips it where the account writes to others only',
      { sending: { to: 'verified' as const, recipients: ['bo@example.com'] } },
      'recipient_not_verified',
    ],
  ])('%s', async (_, { at, ...differences }: { at?: string } & Partial<DeliveryDependencies>, code) => {
    Object.assign(dependencies, differences);
    await deliver(at);
    expect(theMessage()).toMatchObject({ state: 'skipped', codes: [code] });
    expect(sent).toEqual([]);
  });

  it('says what it says to those it may', async () => {
    dependencies.sending = { to: 'verified', recipients: ['ann@example.com'] };
    await deliver();
    expect(sent).toMatchObject([{ channel: 'email', to: 'ann@example.com', subject: 'Thank you for your order' }]);
  });

  it('a message once unanswered is not called skipped: it may have arrived', async () => {
    outcome = () => Promise.resolve({ kind: 'unanswered', code: 'TimeoutError' });
    await deliver();
    expect(theMessage()).toMatchObject({ state: 'unknown', until: after(now, 600_000) });
    await deliver(after(now, 73 * 3_600_000));
    expect(theMessage()).toMatchObject({ state: 'unknown', codes: ['unanswered', 'stale'] });
  });

  it('one that can not be put into words fails, and nobody is asked', async () => {
    dependencies.linkOf = () => Promise.resolve('not a link');
    Object.defineProperty(dependencies, 'findSender', {
      value: () => Promise.resolve({ ...aSender(), support: undefined }),
    });
    await deliver();
    expect(theMessage()).toMatchObject({ state: 'failed', codes: ['not_rendered'] });
    expect(sent).toEqual([]);
  });
});

describe('somebody who said no', () => {
  const ann = { channel: 'email', hash: 'hash of email ann@example.com' } as const;
  const annsPhone = { channel: 'sms', hash: 'hash of sms +46701234567' } as const;
  const no = { kind: 'complaint', at: now, source: 'SES', wording: 'abuse' } as const;
  const both = async (customer = anAnn(), sender = aSender()) => {
    const event = anEvent({ id: 'evt-2', orderId: 'A-2', occurredAt: now, order: { customer } });
    const facts = { order: fold(undefined, event), sender, sending: dependencies.sending, now };
    const planned = plan(event, facts);
    await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, now });
    dependencies.findSender = () => Promise.resolve(sender);
    for (const { id: messageId } of planned.messages) {
      await deliverMessage({ senderId: 'default', orderId: 'A-2', messageId }, dependencies, { id: 'a', now });
    }
    return stores.allMessages().filter(({ orderId }) => orderId === 'A-2');
  };
  const smsFirst = aSender({ rules: [{ id: 'order-received', channels: ['sms', 'email'], use: 'first' }] });

  it('is not written to', async () => {
    await noteConsent(stores.contacts, ann, no);
    await deliver();
    expect(sent).toEqual([]);
    expect(theMessage()).toMatchObject({
      state: 'skipped',
      codes: ['suppressed'],
      verdict: 'skipped: the recipient reported a message as unwanted on 2026-11-23',
    });
  });

  it('hears over the next channel, once, and the verdicts say so', async () => {
    await noteConsent(stores.contacts, annsPhone, { ...no, kind: 'stop' });
    const [sms, email, ...others] = await both(anAnn(), smsFirst);
    expect(others).toEqual([]);
    expect(sms).toMatchObject({ channel: 'sms', state: 'skipped', codes: ['suppressed', 'fell_back'] });
    expect(sms?.verdict).toBe('skipped: the recipient said STOP on 2026-11-23; fell back to e-mail');
    expect(email).toMatchObject({ channel: 'email', state: 'sent', contact: ann.hash });
    expect(sent.map(({ channel }) => channel)).toEqual(['email']);
  });

  it('hears nothing over a channel on which it is told anyway a second time', async () => {
    await noteConsent(stores.contacts, annsPhone, { ...no, kind: 'stop' });
    const told = await both();
    expect(told.map(({ channel, codes }) => `${channel} ${codes.join(' ')}`).sort()).toEqual([
      'email accepted',
      'sms suppressed',
    ]);
  });

  it('is heard over no channel where no is said on both', async () => {
    await noteConsent(stores.contacts, annsPhone, { ...no, kind: 'stop' });
    await noteConsent(stores.contacts, ann, no);
    expect((await both(anAnn(), smsFirst)).map(({ codes }) => codes)).toEqual([
      ['suppressed', 'fell_back'],
      ['suppressed'],
    ]);
    expect(sent).toEqual([]);
  });

  it('is known from then on where the provider knew it first', async () => {
    outcome = () => Promise.resolve({ kind: 'refused', code: 'opted_out' });
    await both(anAnn(), smsFirst);
    expect(await stores.contacts.find(annsPhone)).toMatchObject({ history: [{ kind: 'opted_out', at: now }] });
  });

  it('is asked about before the message is claimed', async () => {
    dependencies.contacts = { ...stores.contacts, find: () => Promise.reject(new Error('table is down')) };
    await expect(deliver()).rejects.toThrow('table is down');
    expect(theMessage()).toMatchObject({ state: 'planned', attempt: 0 });
  });
});

describe('a message that nobody recorded, but its provider reported', () => {
  it('is not sent again', async () => {
    outcome = () => Promise.reject(new Error('crashed'));
    await expect(deliver()).rejects.toThrow('crashed');
    await stores.messages.report(id, { kind: 'delivered', at: after(now, 1000), code: 'delivered', providerId: 'p-9' });
    await deliver(after(now, 91_000));
    expect(sent).toHaveLength(1);
    expect(theMessage()).toMatchObject({
      state: 'sent',
      providerId: 'p-9',
      verdict: 'sent, rule order-received: SES never answered, but reported it delivered',
    });
  });

  it('is not sent again where the provider was busy at the try after that', async () => {
    outcome = () => Promise.reject(new Error('crashed'));
    await expect(deliver()).rejects.toThrow('crashed');
    outcome = () => Promise.resolve({ kind: 'busy', code: 'Throttling' });
    await deliver(after(now, 91_000));
    expect(theMessage()).toMatchObject({ state: 'held', timesBusy: 1 });
    await stores.messages.report(id, { kind: 'accepted', at: after(now, 1000), code: 'Send', providerId: 'p-9' });
    await deliver(after(now, 3_600_000));
    expect(sent).toHaveLength(2);
    expect(theMessage()).toMatchObject({ state: 'sent', providerId: 'p-9', codes: ['reported'] });
  });

  it('tells the dispatcher of what turns out to be too late only then, and once', async () => {
    const evening = '2026-11-23T21:00:00.000Z';
    const window = { from: '2026-11-24T11:00:00.000Z', to: '2026-11-24T12:00:00.000Z' };
    const event = anEvent({ id: 'plan', type: 'visit.planned', occurredAt: evening, data: { window }, order: {} });
    const before = (await stores.orders.find('default', event.orderId))?.order;
    const facts = { sender: aSender(), sending: { to: 'everyone' as const }, now: evening };
    const planned = plan(event, { order: fold(before, event), ...facts });
    await stores.orders.commit({ ...planned, version: 1, linkHash: undefined, now: evening });
    const held = planned.messages[0];
    // By the time that it is released the shop opens later.
    const later = aSender({ sendingHours: { from: '12:00', to: '21:00' } });
    dependencies.findSender = () => Promise.resolve(later);
    const late = { ...id, messageId: held?.id ?? '' };
    for (const call of ['a', 'b']) {
      await deliverMessage(late, dependencies, { id: call, now: '2026-11-24T08:00:00.000Z' });
    }
    expect(stores.allMessages().find(({ id: one }) => one === held?.id)).toMatchObject({
      state: 'skipped',
      codes: ['too_late', 'dispatcher_told'],
    });
    expect(sent).toMatchObject([{ to: 'help@example.com', channel: 'email' }]);
    expect(stores.allMessages().filter(({ name }) => name === 'not-told')).toMatchObject([{ state: 'sent' }]);
  });
});
