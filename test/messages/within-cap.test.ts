import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, Outgoing } from '../../shared/channels/channel.ts';
import { type DeliveryDependencies, deliverMessage } from '../../shared/messages/deliver-message.ts';
import { fold } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import { plan } from '../../shared/planning/plan.ts';
import type { Sending } from '../../shared/senders/sending.ts';
import { type Sender, sender as senderSchema } from '../../shared/senders/sender.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { unheard } from '../fakes/unheard.ts';

const morning = '2026-11-24T10:00:00.000Z';
/** When the hours open again in Stockholm. */
const opening = '2026-11-25T08:00:00.000Z';
const number = 'phone-number-id-0123456789abcdef0123456789abcdef';
const sending: Sending = { to: 'everyone', whatsAppFrom: [number] };
let stores: ReturnType<typeof memoryStores>;
let sent: Outgoing[];
let outcome: Outcome;
let sender: Sender;

beforeEach(() => {
  stores = memoryStores();
  sent = [];
  outcome = { kind: 'accepted', providerId: 'p' };
  sender = senderSchema.parse({ ...aSender(), dailyCap: 2 });
});

const dependencies = (): DeliveryDependencies => {
  const send = (outgoing: Outgoing) => {
    if (outcome.kind === 'accepted') sent.push(outgoing);
    return Promise.resolve(outcome);
  };
  return {
    ...stores,
    schedules: { hold: () => Promise.resolve() },
    channels: { email: { send }, sms: { send }, call: unheard, push: unheard, whatsapp: { send }, webhook: unheard },
    linkOf: (_, orderId) => Promise.resolve(`https://status.example.com/t/${orderId}`),
    findSender: () => Promise.resolve(sender),
    sending,
  };
};

/** Ann's order, with its one message planned: she is written to by e-mail alone, if nothing else is said of her. */
async function happens(
  type: string,
  orderId: string,
  { now = morning, person = {}, facts = {}, data = {} } = {},
): Promise<string> {
  const customer = { ...anAnn(), phone: null, ...person };
  const event = anEvent({ orderId, type, occurredAt: now, data, order: { number: orderId, customer, ...facts } });
  const planned = plan(event, { order: fold(undefined, event), sender, sending, now });
  await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, now });
  return planned.messages[0]?.id ?? '';
}
const delayed = (orderId: string, now = morning) => happens('order.delayed', orderId, { now });
let calls = 0;
const deliver = (orderId: string, messageId: string, now: string) =>
  deliverMessage({ senderId: 'default', orderId, messageId }, dependencies(), { id: `call-${(calls += 1)}`, now });
const states = () =>
  stores
    .allMessages()
    .map(({ orderId, state, codes }) => `${orderId} ${state} ${codes.join()}`)
    .sort();

async function four(): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const orderId of ['A', 'B', 'C', 'D']) {
    ids[orderId] = await delayed(orderId);
    await deliver(orderId, ids[orderId], morning);
  }
  return ids;
}

/** Has a message that waits end without being said. */
async function callOff(orderId: string, messageId = ''): Promise<void> {
  const held = await stores.messages.find({ senderId: 'default', orderId, messageId });
  if (held?.state !== 'held') throw new Error('nothing waits');
  const { until: _, ...rest } = held;
  await stores.messages.cancel(
    { ...rest, state: 'skipped', skippedAt: opening, verdict: '', codes: ['cancelled'] },
    opening,
  );
}

describe('a cap of two a day', () => {
  it('has what exceeds it wait for the next day, and then said by one message for all', async () => {
    const ids = await four();
    expect(states()).toEqual(['A sent accepted', 'B sent accepted', 'C held capped', 'D held capped']);
    expect(stores.allMessages().find(({ orderId }) => orderId === 'C')).toMatchObject({ until: opening });
    await deliver('C', ids.C ?? '', opening);
    await deliver('D', ids.D ?? '', opening);
    expect(states().slice(2)).toEqual(['C sent accepted', 'D skipped put_together']);
    expect(sent).toHaveLength(3);
    const together = sent[2] as { text: string; html: string };
    expect(together.text).toContain('Also new:\n- Your order is delayed (D).\n  https://status.example.com/t/D');
    expect(together.html).toContain('href="https://status.example.com/t/D"');
  });

  it('says nothing for those that are no news any more', async () => {
    const ids = await four();
    const cancelled = anEvent({ orderId: 'D', id: 'c', type: 'order.cancelled', occurredAt: after(morning, 60_000) });
    const stored = await stores.orders.find('default', 'D');
    const order = fold(stored?.order, cancelled);
    await stores.orders.commit({ order, messages: [], version: 1, linkHash: undefined, now: morning });
    await deliver('C', ids.C ?? '', opening);
    await deliver('D', ids.D ?? '', opening);
    expect(states().slice(2)).toEqual(['C sent accepted', 'D skipped superseded']);
    expect((sent[2] as { text: string }).text).not.toContain('Also new');
  });

  it('tries again for all where the provider was busy, and another speaks where it was refused', async () => {
    const ids = await four();
    outcome = { kind: 'busy', code: 'Throttling' };
    await deliver('C', ids.C ?? '', opening);
    await deliver('D', ids.D ?? '', opening);
    expect(states().slice(2)).toEqual(['C held provider_busy,Throttling', 'D held capped']);
    outcome = { kind: 'refused', code: 'MessageRejected' };
    await deliver('C', ids.C ?? '', after(opening, 120_000));
    outcome = { kind: 'accepted', providerId: 'p' };
    await deliver('D', ids.D ?? '', after(opening, 180_000));
    expect(states().slice(2)).toEqual(['C failed refused,MessageRejected', 'D sent accepted']);
  });

  it('does not hold up what would be pointless on the next day, nor what its rule does not count', async () => {
    sender = senderSchema.parse({ ...sender, rules: [{ id: 'delayed', timeToLive: 'PT6H' }] });
    await four();
    expect(states().map((line) => line.split(' ')[1])).toEqual(['sent', 'sent', 'sent', 'sent']);
    sender = senderSchema.parse({ ...sender, rules: [{ id: 'delayed', uncapped: true }] });
    const id = await delayed('E');
    await deliver('E', id, morning);
    expect(sent).toHaveLength(5);
  });

  it.each([
    ['what tells of a visit before the hours of the next day', '2026-11-25T07:30:00.000Z', 'sent'],
    ['and no later one', '2026-11-25T09:30:00.000Z', 'held'],
  ])('does not hold up %s', async (_, from, state) => {
    await four();
    const data = { visitId: 'v1', window: { from, to: after(from, 7_200_000) } };
    await deliver('E', await happens('visit.planned', 'E', { data }), morning);
    expect(states()[4]?.split(' ')[1]).toBe(state);
  });

  it('keeps a place of the day for what has waited, as long as any of that may still be said', async () => {
    sender = senderSchema.parse({ ...sender, dailyCap: 1 });
    const ids = await four();
    const early = await delayed('E', opening);
    await deliver('E', early, opening);
    expect(states().at(-1)).toBe('E held capped');
    for (const orderId of ['B', 'C', 'D']) await callOff(orderId, ids[orderId]);
    const late = await delayed('F', opening);
    await deliver('F', late, opening);
    expect(states().at(-1)).toBe('F sent accepted');
  });

  it('counts what could not wait: whatever waited is said on a day with a place', async () => {
    sender = senderSchema.parse({ ...sender, dailyCap: 1 });
    const ids = await four();
    const urgent = senderSchema.parse({ ...sender, rules: [{ id: 'delayed', timeToLive: 'PT6H' }] });
    const patient = sender;
    sender = urgent;
    const now = await delayed('E', opening);
    await deliver('E', now, opening);
    expect(states().at(-1)).toBe('E sent accepted');
    sender = patient;
    await deliver('B', ids.B ?? '', opening);
    expect(states().find((line) => line.startsWith('B'))).toBe('B held capped');
  });

  it('neither holds nor counts the confirmation that goes at once', async () => {
    for (const orderId of ['E', 'F', 'G']) await deliver(orderId, await happens('order.placed', orderId), morning);
    await four();
    expect(states().map((line) => line.split(' ')[1])).toEqual([
      ...['sent', 'sent', 'held', 'held'],
      ...['sent', 'sent', 'sent'],
    ]);
  });

  it('has an SMS in the sender’s own words tell the others too', async () => {
    const words = { delayed: { en: { sms: 'Late: {{order.number}}. {{link}}' } } };
    sender = senderSchema.parse({ ...sender, dailyCap: 1, templates: words });
    const person = { email: null, phone: '+46701234567' };
    const ids = [];
    for (const orderId of ['A', 'B', 'C']) {
      ids.push(await happens('order.delayed', orderId, { person }));
      await deliver(orderId, ids.at(-1) ?? '', morning);
    }
    await deliver('B', ids[1] ?? '', opening);
    expect((sent[1] as { text: string }).text).toMatch(/Late: B\..*Your order is delayed \(C\)\./s);
  });

  it('has WhatsApp say one after the other what waited, as its templates have no room for more', async () => {
    const template = { name: 'delayed', language: 'en', parameters: ['{{order.number}}'] };
    sender = senderSchema.parse({
      ...{ ...sender, dailyCap: 1, whatsApp: { phoneNumberId: number, templates: { delayed: { en: template } } } },
      rules: [{ id: 'delayed', channels: ['whatsapp'] }],
    });
    const person = { phone: '+46701234567', channels: ['whatsapp'] };
    const facts = { consent: { whatsapp: { optedIn: true, source: 'the shop', at: '2026-11-01T10:00:00.000Z' } } };
    const ids: Record<string, string> = {};
    for (const orderId of ['A', 'B', 'C']) {
      ids[orderId] = await happens('order.delayed', orderId, { person, facts });
      await deliver(orderId, ids[orderId], morning);
    }
    expect(states()).toEqual(['A sent accepted', 'B held capped', 'C held capped']);
    for (const orderId of ['B', 'C']) await deliver(orderId, ids[orderId] ?? '', opening);
    expect(states()).toEqual(['A sent accepted', 'B sent accepted', 'C held capped']);
    await deliver('C', ids.C ?? '', after(opening, 86_400_000));
    expect(sent.map((one) => 'parameters' in one && one.parameters)).toEqual([['A'], ['B'], ['C']]);
  });

  it('costs nothing where there is none', async () => {
    sender = aSender();
    stores.days.find = () => Promise.reject(new Error('a read'));
    const id = await delayed('A');
    await deliver('A', id, morning);
    expect(states()).toEqual(['A sent accepted']);
  });
});
