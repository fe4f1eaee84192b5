import { describe, expect, it } from 'vitest';
import type { Message } from '../../shared/messages/message.ts';
import { readsAlike } from '../../shared/messages/reads-alike.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { OfVisit } from '../../shared/planning/companions.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { at, event, window } from '../planning/scene.ts';
import { tell } from '../planning/telling.ts';

interface Plot {
  order?: Event['order'];
  plan?: object;
  done?: object;
  doneAt?: string;
}

function story(sender: Sender, orderId: string, { order, plan, done, doneAt = '10:50' }: Plot) {
  const facts = { number: orderId, customer: anAnn(), items: [{ name: `Door of ${orderId}` }], ...order };
  const planned = { routeId: 'R', stop: 1, window: window('11:00', '12:00'), ...plan };
  return tell(sender, [
    event('visit.planned', '09:00', planned, { orderId, order: facts }),
    event('visit.started', '10:00', {}, { orderId, order: {} }),
    ...(done ? [event('visit.completed', doneAt, done, { orderId, order: {} })] : []),
  ]);
}

/** Whether what was last said of A-1 would read the same of A-2, over a channel. */
function alike(channel: Message['channel'], one: Plot, other: Plot, differences: Partial<Sender> = {}): boolean {
  const sender = aSender(differences);
  const { messages, order } = story(sender, 'A-1', one);
  const message = messages.findLast((last) => last.channel === channel);
  if (message?.about.subject !== 'visit') throw new Error('nothing was said of the visit');
  const companion = {
    order: story(sender, 'A-2', other).order,
    visitId: 'v1',
    recipient: 'customer' as const,
    said: '',
    isCovered: true,
    covers: true,
  };
  return readsAlike(
    message as OfVisit,
    { ...companion, person: companion.order.facts.values.customer ?? {} },
    {
      ...{ order, sender, person: order.facts.values.customer ?? {}, smsLimit: undefined, now: at('11:00') },
      link: 'https://status.example.com/t/abc',
    },
  );
}
const customer = (differences: object): Plot => ({ order: { customer: { ...anAnn(), ...differences } } });
const ownWords = (sms: string): Partial<Sender> => ({ templates: { 'on-its-way': { en: { sms, text: sms } } } });
const both = ['email', 'sms'] as const;

describe('two orders read alike', () => {
  it.each<[string, Plot, Plot, Partial<Sender>?]>([
    ['whatever their numbers and items', {}, {}],
    ['without numbers', { order: { number: null } }, { order: { number: null } }],
    [
      'that were delivered minutes apart',
      { done: { note: 'At the gate' } },
      { done: { note: 'At the gate' }, doneAt: '10:53' },
    ],
    [
      'where a sender names what both have',
      { order: { attributes: { floor: 3 } } },
      { order: { attributes: { floor: 3 } } },
      ownWords('To floor {{attributes.floor}}: {{order.number}}.'),
    ],
    [
      'where a sender names what several have not',
      { order: { total: { amount: '1' } } },
      { order: { total: { amount: '2' } } },
      ownWords('{{order.number}} comes. To pay: {{total}}.'),
    ],
  ])('%s', (_, one, other, sender) => {
    expect(both.map((channel) => alike(channel, one, other, sender))).toEqual([true, true]);
  });
});

describe('two orders read differently', () => {
  it.each<[string, Plot, Plot, Partial<Sender>?]>([
    ['with another window', {}, { plan: { window: window('13:00', '14:00') } }],
    ['with an estimate of one', {}, { plan: { eta: at('11:20') } }],
    ['in another language', {}, customer({ locale: 'sv' })],
    ['of another kind', {}, { plan: { kind: 'collection' } }],
    ['with a note of one', { done: {} }, { done: { note: 'The box was open' } }],
    ['taken in by others', { done: { recipientName: 'Ann' } }, { done: { recipientName: 'Bo' } }],
    [
      'where a sender names what one has',
      { order: { attributes: { floor: 3 } } },
      { order: { attributes: { floor: 4 } } },
      ownWords('To floor {{attributes.floor}}: {{order.number}}.'),
    ],
  ])('%s', (_, one, other, sender) => {
    expect(both.map((channel) => alike(channel, one, other, sender))).toEqual([false, false]);
  });

  it('in an e-mail that greets by another name or goes to another address', () => {
    expect(alike('email', {}, customer({ givenName: 'Bo' }))).toBe(false);
    expect(alike('sms', {}, customer({ givenName: 'Bo' }))).toBe(true);
    const to = (line: string): Plot => ({ order: { deliveryAddress: { lines: [line], country: 'SE' } } });
    expect(alike('email', to('Storgatan 1'), to('Storgatan 2'))).toBe(false);
  });
});
