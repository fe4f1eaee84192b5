import { describe, expect, it } from 'vitest';
import type { Message } from '../../shared/messages/message.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { whatsAppOptIn } from '../../shared/planning/whatsapp-opt-in.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { RuleInput } from '../../shared/senders/rule.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { anAnn } from '../builders/event.ts';
import { event, planned, speaking } from './scene.ts';

const number = 'phone-number-id-0123456789abcdef0123456789abcdef';
const template = { name: 'visit_planned', language: 'en', parameters: [] };
const whatsApp = { phoneNumberId: number, templates: { 'visit-planned': { en: template } } };
const agreed = { consent: { whatsapp: { optedIn: true, source: 'the shop', at: '2026-11-01T10:00:00.000Z' } } };

interface Told {
  facts?: object;
  customer?: object;
  sender?: Partial<Sender>;
  whatsAppFrom?: string[];
}
function told(
  rule: Partial<RuleInput>,
  { facts = agreed, customer = {}, sender = { whatsApp }, whatsAppFrom = [number] }: Told,
) {
  const order = { number: '1001', customer: { ...anAnn(), ...customer }, ...facts };
  const heard = event('visit.planned', '12:00', {}, { order });
  const own = { ...speaking([planned({ id: 'own', ...rule })]), ...sender };
  const sending = { to: 'everyone', whatsAppFrom } as const;
  return plan(heard, { order: fold(undefined, heard), sender: own, sending, now: heard.receivedAt }).messages;
}
const brief = ({ channel, state, codes }: Message) => [channel, state, ...codes].join(' ');

describe('a rule that speaks over WhatsApp', () => {
  const first: Partial<RuleInput> = { channels: ['whatsapp', 'sms', 'email'], use: 'first' };
  const prefers = { channels: ['whatsapp'] as const };

  it.each<[string, Partial<RuleInput>, Told, string[]]>([
    ['who has agreed', first, {}, ['whatsapp planned planned']],
    ['who has not agreed, over the next', first, { facts: {} }, ['sms planned planned']],
    [
      'who has not agreed and yet is said to prefer it, over the next, and why',
      { channels: ['whatsapp', 'email'] },
      { facts: {}, customer: prefers },
      ['whatsapp skipped no_opt_in fell_back', 'email planned planned'],
    ],
    [
      'what there is no template for, over the next, and why',
      first,
      { sender: { whatsApp: { phoneNumberId: number, templates: {} } } },
      ['whatsapp skipped no_template fell_back', 'sms planned planned'],
    ],
    [
      'of a sender that is not there, over the next',
      first,
      { sender: {} },
      ['whatsapp skipped no_template fell_back', 'sms planned planned'],
    ],
    [
      'from a number that the account does not name, over the next',
      first,
      { whatsAppFrom: [] },
      ['whatsapp skipped no_number fell_back', 'sms planned planned'],
    ],
    [
      'in the sender’s language where there is no template in theirs',
      first,
      { customer: { locale: 'sv' } },
      ['whatsapp planned planned'],
    ],
    [
      'who wants none of it, not',
      first,
      { facts: { ...agreed, notify: { whatsapp: false } } },
      ['whatsapp skipped not_wanted'],
    ],
    ['who has a landline, by e-mail', first, { customer: { phone: '+468123456' } }, ['email planned planned']],
  ])('tells %s', (_, rule, given, expected) => {
    expect(told(rule, given).map(brief)).toEqual(expected);
  });

  it('says why it did not go there', () => {
    const all: Partial<RuleInput> = { channels: ['whatsapp'], use: 'all' };
    const [message] = told(all, { facts: {} });
    expect(message?.verdict).toBe('skipped: the customer has not agreed to be written to by WhatsApp');
    expect(told(all, { sender: {} })[0]?.verdict).toBe(
      'skipped: the sender has no WhatsApp template for "visit-planned"',
    );
  });
});

describe('a rule that speaks over a messenger', () => {
  const rule: Partial<RuleInput> = { channels: ['webhook', 'sms'], use: 'first' };
  const bridge = { id: 'telegram', url: 'https://bridge.example.com/', isBridge: true, secretVersion: 1 };
  const prefers = { channels: ['webhook'] };

  it.each<[string, Told, string[]]>([
    ['who prefers it', { customer: prefers, sender: { systems: [bridge] } }, ['webhook planned planned']],
    ['who does not, over the next', { sender: { systems: [bridge] } }, ['sms planned planned']],
    [
      'where there is no bridge, over the next',
      { customer: prefers, sender: { systems: [{ ...bridge, isBridge: false }] } },
      ['webhook skipped no_bridge fell_back', 'sms planned planned'],
    ],
  ])('tells %s', (_, given, expected) => {
    expect(told(rule, given).map(brief)).toEqual(expected);
  });
});

describe('whether somebody has agreed to WhatsApp', () => {
  const preferred = (time: string, channels: string[]): Partial<Event> & { time: string } => ({
    time,
    type: 'customer.preferred',
    data: { channels },
  });
  const said = (time: string, whatsapp: object): Partial<Event> & { time: string } => ({
    time,
    type: 'order.updated',
    order: { consent: { whatsapp } },
  });
  const orderOf = (heard: (Partial<Event> & { time: string })[]): Order => {
    const order = heard.reduce<Order | undefined>(
      (before, { time, type = '', ...more }, index) =>
        fold(before, { ...event(type, time, {}, more), id: `e${index}`, ...(more.data ? { data: more.data } : {}) }),
      undefined,
    );
    if (!order) throw new Error('no events');
    return order;
  };

  it.each<[string, (Partial<Event> & { time: string })[], object | undefined]>([
    ['where nobody said anything', [said('10:00', {})], undefined],
    [
      'as a system tells it, with where and when',
      [said('10:00', { optedIn: true, source: 'checkout', at: '2026-11-01T10:00:00.000Z' })],
      { isYes: true, source: 'checkout', at: '2026-11-01T10:00:00.000Z' },
    ],
    [
      'taken back by the system',
      [said('10:00', { optedIn: true }), said('11:00', { optedIn: false })],
      { isYes: false },
    ],
    ['by the choice on the page', [preferred('10:00', ['whatsapp'])], { isYes: true, source: 'the page of the order' }],
    [
      'by the choice on the page after a no elsewhere',
      [said('10:00', { optedIn: false }), preferred('11:00', ['whatsapp', 'email'])],
      { isYes: true, source: 'the page of the order' },
    ],
    [
      'not after a no that is later than the choice',
      [preferred('10:00', ['whatsapp']), said('11:00', { optedIn: false, source: 'the app' })],
      { isYes: false, source: 'the app' },
    ],
  ])('is known %s', (_, heard, expected) => {
    const optIn = whatsAppOptIn(orderOf(heard));
    if (expected === undefined) expect(optIn).toBeUndefined();
    else expect(optIn).toMatchObject(expected);
  });
});
