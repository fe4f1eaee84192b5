import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler, type NoticeDependencies } from '../../functions/receive-reports/handler.ts';
import { suppressionOf } from '../../shared/consent/contact.ts';
import type { Message } from '../../shared/messages/message.ts';
import { fold } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { bounce, byLog, byTopic, ofSes, ofSms, ofWhatsApp, timestamp } from './aws-notices.ts';

const now = '2026-11-23T10:00:00.000Z';
const lease = after(now, 90_000);
const sender = aSender({ rules: [{ id: 'order-received', use: 'first', channels: ['email', 'sms'] }] });
const ann = { channel: 'email', hash: 'hash of email ann@example.com' } as const;
const phone = { channel: 'sms', hash: 'hash of sms +46701234567' } as const;
const delivered = { delivery: { timestamp } };

let stores: ReturnType<typeof memoryStores>;
let holds: { messageId: string; at: string }[];
let optIns: string[];
let message: Message;
let tags: { tags: Record<string, string[]> };
let dependencies: NoticeDependencies;

beforeEach(async () => {
  [stores, holds, optIns] = [memoryStores(), [], []];
  dependencies = {
    ...stores,
    findSender: () => Promise.resolve(sender),
    schedules: { hold: ({ messageId }, at) => Promise.resolve(void holds.push({ messageId, at })) },
    optIn: (number) => Promise.resolve(optIns.push(number) > 1 ? ('refused' as const) : ('opted in' as const)),
  };
  const event = anEvent({ occurredAt: now });
  const planned = plan(event, { order: fold(undefined, event), sender, sending: { to: 'everyone' }, now });
  await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, now });
  const [first, ...others] = planned.messages;
  if (!first || others.length > 0) throw new Error('not one message');
  message = first;
  tags = {
    tags: {
      'waypost-sender': ['default'],
      'waypost-order': [Buffer.from(first.orderId).toString('base64url')],
      'waypost-message': [first.id],
    },
  };
});

const hear = (call: object) => createHandler(dependencies, () => Date.parse(now))(call);
const id = () => ({ senderId: 'default', orderId: message.orderId, messageId: message.id });
const standing = () => stores.messages.find(id());
async function claimed() {
  await stores.messages.claim(id(), 'one', now, lease);
  return { ...message, attempt: 1 };
}
const record = async () =>
  stores.messages.record(
    { ...message, attempt: 1, state: 'sent', sentAt: now, providerId: 'ses-1', codes: ['accepted'] },
    'one',
    now,
  );
async function sent() {
  await claimed();
  await record();
}
const others = () => stores.allMessages().filter((one) => one.id !== message.id);

describe('a bounce', () => {
  it('is noted on the message and the address, and the message is said over the next channel, once', async () => {
    await sent();
    await hear(byTopic(bounce('Permanent', 'General', tags), bounce('Permanent', 'General', tags)));
    await hear(byTopic(bounce('Permanent', 'NoEmail', tags)));
    expect(await standing()).toMatchObject({
      state: 'sent',
      report: { kind: 'bounced' },
      codes: ['accepted', 'fell_back'],
    });
    expect(others()).toMatchObject([{ channel: 'sms', state: 'held', codes: ['instead'] }]);
    expect(holds).toEqual([{ messageId: others()[0]?.id, at: '2026-11-23T10:05:00.000Z' }]);
    expect(await stores.contacts.find(ann)).toMatchObject({ history: [{ kind: 'unreachable', at: timestamp }] });
  });

  it('that comes before we recorded the message comes again', async () => {
    await claimed();
    await expect(hear(byTopic(bounce('Permanent', 'General', tags)))).rejects.toThrow('comes again');
    await record();
    await hear(byTopic(bounce('Permanent', 'General', tags)));
    expect(others()).toHaveLength(1);
  });

  it('is not undone by a delivery that is heard of later', async () => {
    await sent();
    await hear(byTopic(bounce('Permanent', 'General', tags), ofSes('Delivery', delivered, tags)));
    expect(await standing()).toMatchObject({ report: { kind: 'bounced' } });
  });

  it('for now leads to nothing', async () => {
    await sent();
    await hear(byTopic(bounce('Transient', 'General', tags)));
    expect(others()).toEqual([]);
    expect(await stores.contacts.find(ann)).toBeUndefined();
  });
});

describe('a message whose answer never came', () => {
  const unanswered = async () => {
    const unknown = { ...(await claimed()), state: 'unknown', until: lease, unanswered: 1 } as const;
    await stores.messages.record(unknown, 'one', now);
  };

  it.each([
    ['a sending', 'Send', {}],
    ['a delivery', 'Delivery', delivered],
  ])('is sent as soon as %s is reported', async (_, eventType, details) => {
    await unanswered();
    await hear(byTopic(ofSes(eventType, details, tags)));
    expect(await standing()).toMatchObject({ state: 'sent', providerId: 'ses-1', codes: ['reported'] });
    expect(await stores.messages.claim(id(), 'two', lease, lease)).toMatchObject({ claimed: undefined });
  });

  it('is said over the next channel where it bounced', async () => {
    await unanswered();
    await hear(byTopic(bounce('Permanent', 'General', tags)));
    expect(await standing()).toMatchObject({ state: 'sent', codes: ['reported', 'fell_back'] });
    expect(others()).toHaveLength(1);
  });
});

describe('a message held as its provider was busy', () => {
  it('keeps that a try before was taken', async () => {
    const held: Message = { ...(await claimed()), state: 'held', until: lease, codes: ['provider_busy'] };
    await stores.messages.record(held, 'one', now);
    await hear(byTopic(ofSes('Send', {}, tags)));
    expect(await standing()).toMatchObject({ state: 'held', report: { kind: 'accepted', providerId: 'ses-1' } });
  });
});

describe('what is heard of', () => {
  it('a sending whose answer came is no news', async () => {
    await sent();
    await hear(byTopic(ofSes('Send', {}, tags)));
    expect(await standing()).not.toHaveProperty('report');
  });

  it('no message of ours is still heeded for its address', async () => {
    await hear(byLog([ofSms('FAILURE', 'Phone number is opted out', 'nobody knows')]));
    expect(await stores.contacts.find(phone)).toMatchObject({ history: [{ kind: 'opted_out' }] });
  });

  it('one message is taken though another can not be', async () => {
    dependencies.messages = { ...stores.messages, ofProvider: () => Promise.reject(new Error('table is down')) };
    const lines = [ofSms('SUCCESS', '', 'a'), ofSms('FAILURE', 'Phone number is opted out', 'b')];
    await expect(hear(byLog(lines))).rejects.toThrow('table is down');
    expect(await stores.contacts.find(phone)).toMatchObject({ history: [{ kind: 'opted_out' }] });
  });
});

describe('a reply', () => {
  const reply = (messageBody: string) => byTopic({ originationNumber: '+46701234567', messageBody });
  const suppressed = async () => {
    const contact = await stores.contacts.find(phone);
    return contact && suppressionOf(contact, 'default')?.kind;
  };

  it('STOP is kept with its wording, and START lets AWS know', async () => {
    await hear(reply('Stop!!'));
    expect(await stores.contacts.find(phone)).toMatchObject({ history: [{ kind: 'stop', wording: 'Stop!!' }] });
    expect(await suppressed()).toBe('stop');
    const later = reply('start');
    for (const { Sns } of later.Records) Sns.Timestamp = after(Sns.Timestamp, 1000);
    await hear(later);
    await hear(later);
    expect(await suppressed()).toBeUndefined();
    expect(optIns).toEqual(['+46701234567', '+46701234567']);
  });

  it('STOP by WhatsApp stops WhatsApp and not SMS, asks nothing of AWS, and START lifts it', async () => {
    const whatsApp = { channel: 'whatsapp', hash: 'hash of whatsapp +46701234567' } as const;
    const standing = async () => {
      const contact = await stores.contacts.find(whatsApp);
      return contact && suppressionOf(contact, 'default')?.kind;
    };
    await hear(byTopic(ofWhatsApp([{ text: { body: 'Avsluta' } }])));
    expect(await stores.contacts.find(whatsApp)).toMatchObject({
      history: [{ kind: 'stop', source: 'WhatsApp', wording: 'Avsluta' }],
    });
    expect([await standing(), await suppressed()]).toEqual(['stop', undefined]);
    await hear(byTopic(ofWhatsApp([{ text: { body: 'Start' }, timestamp: '1795428300' }])));
    expect([await standing(), optIns]).toEqual([undefined, []]);
  });

  it.each([
    ['Mexico, whose ids keep a 1 that numbers have lost', '5215512345678', '+525512345678'],
    ['Brazil, whose ids have not the 9 that numbers were given', '553188887777', '+5531988887777'],
    ['Brazil, written without the 9', '5531988887777', '+553188887777'],
    ['Argentina, written as a landline', '5491123456789', '+541123456789'],
  ])('STOP by WhatsApp is heard from %s', async (_, from, number) => {
    await hear(byTopic(ofWhatsApp([{ from, text: { body: 'STOP' } }])));
    for (const one of [number, `+${from}`]) {
      const contact = await stores.contacts.find({ channel: 'whatsapp', hash: `hash of whatsapp ${one}` });
      expect(contact && suppressionOf(contact, 'default')?.kind).toBe('stop');
    }
  });

  it.each(['HELP', 'Thank you', 'Stop by at 5 please'])('%s is not a word on consent', async (text) => {
    await hear(reply(text));
    expect(await stores.contacts.find(phone)).toBeUndefined();
  });
});
