import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, Outgoing } from '../../shared/channels/channel.ts';
import { type DeliveryDependencies, deliverMessage } from '../../shared/messages/deliver-message.ts';
import { segmentsOf } from '../../shared/messages/sms-segments.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import type { Sending } from '../../shared/senders/sending.ts';
import { partsOf } from '../../shared/sms-spend/sms-cost.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { unheard } from '../fakes/unheard.ts';

const now = '2026-11-23T10:00:00.000Z';
const month = { senderId: 'default', month: '2026-11', currency: 'USD' };
const smsPrices = { currency: 'USD', perSegment: { '*': '0.20', SE: '0.05' } };
const priced: Sending = { to: 'everyone', smsPrices };
/** Says nothing but this, by SMS and else by e-mail. */
const delayed = { id: 'delayed', channels: ['sms', 'email'], use: 'first' };
const senderWith = (amount: string, differences: Partial<Sender> = {}): Sender =>
  aSender({
    dispatcher: 'desk@example.com',
    smsBudget: { amount, currency: 'USD' },
    rules: [delayed],
    ...differences,
  });

let stores: ReturnType<typeof memoryStores>;
let sent: Outgoing[];
let outcome: Outcome;

beforeEach(() => {
  stores = memoryStores();
  sent = [];
  outcome = { kind: 'accepted', providerId: 'p' };
});

const dependenciesOf = (sender: Sender, sending: Sending, answer = () => outcome): DeliveryDependencies => {
  const send = (outgoing: Outgoing) => {
    const given = outgoing.channel === 'sms' ? answer() : ({ kind: 'accepted', providerId: 'e' } as const);
    if (given.kind === 'accepted') sent.push(outgoing);
    return Promise.resolve(given);
  };
  return {
    ...stores,
    schedules: { hold: () => Promise.resolve() },
    channels: { email: { send }, sms: { send }, call: unheard, push: unheard, whatsapp: unheard, webhook: unheard },
    linkOf: (_, orderId) => Promise.resolve(`https://go.example.com/t/${orderId}`),
    findSender: () => Promise.resolve(sender),
    sending,
  };
};

interface Telling {
  sending?: Sending;
  phone?: string;
  email?: string | null;
}

/** Tells that an order is delayed, as often as called. */
async function tell(
  orderId: string,
  sender: Sender,
  { sending = priced, phone = '+46701234567', email = 'ann@example.com' }: Telling = {},
) {
  const customer = { ...anAnn(), phone, email };
  const event = anEvent({ orderId, type: 'order.delayed', occurredAt: now, order: { number: orderId, customer } });
  const planned = plan(event, { order: fold(undefined, event), sender, sending, now });
  await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, now });
  const [message] = planned.messages;
  if (!message) throw new Error('nothing was planned');
  const id = { senderId: 'default', orderId, messageId: message.id };
  await deliverMessage(id, dependenciesOf(sender, sending), { id: `call ${orderId}`, now });
}
const spent = () => stores.spend.find(month);
const smsSent = () => sent.flatMap((one) => (one.channel === 'sms' ? [one.text] : []));
const mailsTo = (to: string) => sent.flatMap((one) => (one.channel === 'email' && one.to === to ? [one.subject] : []));
const states = (orderId: string) =>
  stores
    .allMessages()
    .flatMap((one) => (one.orderId === orderId ? [`${one.channel} ${one.state} ${one.codes.join(' ')}`] : []));

describe('an SMS of a sender with a ceiling', () => {
  it('is counted by its segments and its country when it is sent', async () => {
    await tell('A', senderWith('10.00'));
    const [text = ''] = smsSent();
    expect(await spent()).toBe(segmentsOf(text) * partsOf('0.05'));
    await tell('B', senderWith('10.00'), { phone: '+4915112345678' });
    expect(await spent()).toBe(segmentsOf(text) * partsOf('0.25'));
  });

  it('goes by e-mail where there is no room, and says so', async () => {
    await tell('A', senderWith('0.03'));
    expect(smsSent()).toEqual([]);
    expect(mailsTo('ann@example.com')).toEqual(['Your order A is delayed']);
    expect(states('A')).toContain('sms skipped over_sms_budget sms_budget_spent fell_back');
    expect(stores.allMessages().find(({ channel }) => channel === 'sms')?.verdict).toBe(
      "skipped: the month's ceiling for SMS, 0.03 USD, has no room for it; fell back to e-mail",
    );
  });

  it('is not sent where there is no other channel either', async () => {
    await tell('A', senderWith('0.03'), { email: null });
    expect(states('A')).toContain('sms skipped over_sms_budget sms_budget_spent');
    expect(smsSent()).toEqual([]);
  });

  it('costs nothing where nobody took it, and stays counted where nobody knows', async () => {
    outcome = { kind: 'busy', code: 'Throttling' };
    await tell('A', senderWith('10.00'));
    outcome = { kind: 'refused', code: 'InvalidParameter' };
    await tell('B', senderWith('10.00'));
    expect(await spent()).toBe(0);
    outcome = { kind: 'unanswered', code: 'TimeoutError' };
    await tell('C', senderWith('10.00'));
    expect(await spent()).toBeGreaterThan(0);
  });

  it.each<[string, Sending]>([
    ['no prices', { to: 'everyone' }],
    ['prices in another currency', { to: 'everyone', smsPrices: { ...smsPrices, currency: 'EUR' } }],
  ])('goes by e-mail where the account states %s, for it can not be counted', async (_, sending) => {
    await tell('A', senderWith('10.00'), { sending });
    expect(states('A')).toContain('sms skipped sms_unpriced fell_back');
    expect(mailsTo('ann@example.com')).toHaveLength(1);
  });

  it('is counted nowhere where there is no ceiling', async () => {
    stores.spend.spend = () => Promise.reject(new Error('a write'));
    const { smsBudget: _, ...sender } = senderWith('1');
    await tell('A', sender);
    expect(smsSent()).toHaveLength(1);
  });
});

describe('a colleague', () => {
  it('is told once at four fifths, and once at the end', async () => {
    const one = partsOf('0.05');
    const sender = senderWith('0.50');
    for (let order = 0; order < 14; order++) {
      await tell(`A-${order}`, sender);
      const told = mailsTo('desk@example.com');
      const near = (await spent()) >= partsOf('0.50') * 0.8;
      expect(told.includes('Most of the SMS budget is spent')).toBe(near);
    }
    expect(await spent()).toBeGreaterThan(partsOf('0.50') - 2 * one);
    expect(mailsTo('desk@example.com').sort()).toEqual(['Most of the SMS budget is spent', 'The SMS budget is spent']);
    expect(mailsTo('ann@example.com').length + smsSent().length).toBe(14);
  });

  it('is told again of a ceiling that was raised', async () => {
    for (const order of ['A', 'B']) await tell(order, senderWith('0.03'));
    for (const order of ['C', 'D']) await tell(order, senderWith('0.04'));
    expect(mailsTo('desk@example.com')).toEqual(['The SMS budget is spent', 'The SMS budget is spent']);
  });
});

it('the ceiling holds, whoever comes at once and whatever the provider does', async () => {
  const orders = fc.array(
    fc.record({
      phone: fc.constantFrom('+46701234567', '+4915112345678', '+12025550123'),
      answer: fc.constantFrom<Outcome>(
        { kind: 'accepted', providerId: 'p' },
        { kind: 'busy', code: 'Throttling' },
        { kind: 'unanswered', code: 'TimeoutError' },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(orders, fc.integer({ min: 1, max: 300 }), async (all, cents) => {
      stores = memoryStores();
      sent = [];
      const amount = (cents / 100).toFixed(2);
      await Promise.all(
        all.map(({ phone, answer }, index) => {
          outcome = answer;
          return tell(`A-${index}`, senderWith(amount), { phone });
        }),
      );
      const real = sent.reduce((sum, one) => {
        if (one.channel !== 'sms') return sum;
        const price = one.to.startsWith('+46') ? '0.05' : '0.20';
        return sum + segmentsOf(one.text) * partsOf(price);
      }, 0);
      expect(real).toBeLessThanOrEqual(await spent());
      expect(await spent()).toBeLessThanOrEqual(partsOf(amount));
    }),
    { numRuns: 60 },
  );
});
