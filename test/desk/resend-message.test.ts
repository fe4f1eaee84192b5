import { describe, expect, it } from 'vitest';
import { resendMessage } from '../../functions/desk/messages/resend-message.ts';
import type { DeskRequest } from '../../functions/desk/request.ts';
import type { Message } from '../../shared/messages/message.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { ProblemError } from '../../shared/problem.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T11:00:00.000Z';

/** An order whose messages stand as given, and how a colleague has its e-mail said again. */
async function aDesk(standing: Partial<Message> = { state: 'sent', sentAt: now, providerId: 'p' }) {
  const stores = memoryStores();
  const contacts = [{ role: 'site', name: 'Bo', email: 'bo@example.com' }];
  const event = anEvent({ order: { customer: anAnn(), contacts, deliveryAddress: { country: 'SE' } } });
  const planned = plan(event, {
    order: fold(undefined, event),
    sender: aSender(),
    sending: { to: 'everyone' },
    now: '2026-11-23T10:00:00.000Z',
  });
  const messages = planned.messages.map((message) => ({ ...message, ...standing }) as Message);
  await stores.orders.commit({ ...planned, messages, version: 0, linkHash: undefined, now });
  const of = (channel: Message['channel']) => messages.find((message) => message.channel === channel)?.id ?? '';
  const ask = async (messageId: string, body: unknown = {}, differences: Partial<DeskRequest> = {}) => {
    const request: DeskRequest = {
      colleague: { name: 'ann', username: 'ann', seesAll: false, sees: (id) => id === 'default' },
      parameters: { messageId },
      query: { sender: 'default', order: 'A-1001' },
      ifMatch: undefined,
      body: () => body,
      now,
      ...differences,
    };
    try {
      return await resendMessage(stores)(request);
    } catch (error) {
      if (error instanceof ProblemError) return { ...error.problem, body: error.problem.more };
      throw error;
    }
  };
  const events = () => stores.allEvents();
  return { ask, of, events };
}

describe('a message that is to be said again', () => {
  it('is an event of the order, which names it and who asked', async () => {
    const { ask, of, events } = await aDesk();
    const answer = await ask(of('email'));
    expect(answer).toMatchObject({ status: 202, body: { again: of('email'), order: 'A-1001', corrected: false } });
    expect(events()).toMatchObject([
      { type: 'desk.resent', source: '/desk', data: { message: of('email'), by: 'ann' } },
    ]);
    expect(events()[0]).not.toHaveProperty('order');
  });

  it.each([
    ['email', 'anna@example.com', { customer: { email: 'anna@example.com' } }],
    ['sms', '070-765 43 21', { customer: { phone: '070-765 43 21' } }],
  ] as const)('over %s to another address puts the order right', async (channel, to, order) => {
    const { ask, of, events } = await aDesk();
    expect(await ask(of(channel), { to })).toMatchObject({ status: 202, body: { corrected: true } });
    expect(events()[0]?.order).toEqual(order);
  });

  it('to the address that is known changes nothing of the order', async () => {
    const { ask, of, events } = await aDesk();
    expect(await ask(of('email'), { to: 'ann@example.com' })).toMatchObject({ body: { corrected: false } });
    expect(events()[0]).not.toHaveProperty('order');
  });

  it('to a contact puts that contact right and leaves the others', async () => {
    const { ask, of, events } = await aDesk({
      recipient: { contact: 0, role: 'site' },
      state: 'sent',
    });
    await ask(of('email'), { to: 'bob@example.com' });
    expect(events()[0]?.order).toEqual({ contacts: [{ role: 'site', name: 'Bo', email: 'bob@example.com' }] });
  });

  it('asked for twice under one id is said once', async () => {
    const { ask, of, events } = await aDesk();
    const [one, other] = [
      await ask(of('email'), { id: 'once-and-once' }),
      await ask(of('email'), { id: 'once-and-once' }),
    ];
    expect(one.body).toEqual(other.body);
    expect(events()).toHaveLength(1);
  });

  it.each([
    ['an address that is none', {}, { to: 'ann(at)example.com' }, 422],
    ['a field that there is none of', {}, { address: 'ann@example.com' }, 422],
    [
      'a message to a colleague, elsewhere',
      { recipient: { colleague: 'bo@example.com' } },
      { to: 'cy@example.com' },
      422,
    ],
    ['a contact that is gone', { recipient: { contact: 4, role: 'site' } }, { to: 'cy@example.com' }, 422],
    ['a held message', { state: 'held', until: now }, {}, 409],
    ['a message under way', { state: 'sending', leaseUntil: now }, {}, 409],
  ])('is refused for %s, and nothing happens', async (_, standing, body, status) => {
    const { ask, of, events } = await aDesk({ state: 'sent', ...standing } as Partial<Message>);
    expect(await ask(of('email'), body)).toMatchObject({ status });
    expect(events()).toEqual([]);
  });

  it.each([
    ['of another sender', { colleague: { name: 'bo', username: 'bo', seesAll: false, sees: () => false } }],
    ['of another order', { query: { sender: 'default', order: 'A-2' } }],
    ['of no order', { query: { sender: 'default' } }],
  ])('%s is not found', async (_, differences) => {
    const { ask, of, events } = await aDesk();
    expect(await ask(of('email'), {}, differences)).toMatchObject({ status: 404 });
    expect(events()).toEqual([]);
  });
});
