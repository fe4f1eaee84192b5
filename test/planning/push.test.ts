import { describe, expect, it } from 'vitest';
import type { Message } from '../../shared/messages/message.ts';
import { fold } from '../../shared/orders/fold.ts';
import { insteadOf } from '../../shared/planning/fall-back.ts';
import { deviceOwners, ownersBy } from '../../shared/planning/device-owners.ts';
import { plan } from '../../shared/planning/plan.ts';
import type { RuleInput } from '../../shared/senders/rule.ts';
import { anAnn } from '../builders/event.ts';
import { event, planned, speaking } from './scene.ts';

/** What a rule says to whom, with devices or without. */
function told(rule: Partial<RuleInput>, { hasDevices = true, customer = {}, facts = {} }: Told): Message[] {
  const order = { number: '1001', customer: { ...anAnn(), ...customer }, ...facts };
  const heard = event('visit.planned', '12:00', {}, { order });
  const sender = speaking([planned({ id: 'own', ...rule })]);
  const now = heard.receivedAt;
  const folded = { ...fold(undefined, heard), hasDevices };
  return plan(heard, { order: folded, sender, sending: { to: 'everyone' }, now }).messages;
}
interface Told {
  hasDevices?: boolean;
  customer?: object;
  facts?: object;
}
const brief = ({ channel, state, codes }: Message) => [channel, state, ...codes].join(' ');

describe('a rule that speaks over push', () => {
  const first: Partial<RuleInput> = { channels: ['push', 'sms', 'email'], use: 'first' };
  const all: Partial<RuleInput> = { channels: ['push', 'sms'], use: 'all' };
  const preferred: Partial<RuleInput> = { channels: ['push', 'email', 'sms'] };

  it.each<[string, Partial<RuleInput>, Told, string[]]>([
    ['who has a device, on it', first, {}, ['push planned planned']],
    ['who has none, over the next', first, { hasDevices: false }, ['sms planned planned']],
    [
      'who has one and would rather have an SMS, so',
      first,
      { customer: { channels: ['sms'] } },
      ['sms planned planned'],
    ],
    [
      'who prefers notifications and has no device, over the next, and why',
      preferred,
      { hasDevices: false, customer: { channels: ['push'] } },
      ['push skipped no_device fell_back', 'email planned planned'],
    ],
    [
      'who has no device nor an address, over the last',
      preferred,
      { hasDevices: false, customer: { channels: ['push'], email: null } },
      ['push skipped no_device fell_back', 'sms planned planned'],
    ],
    [
      'who has a device and has chosen nothing, by e-mail and on it, and by no SMS',
      preferred,
      {},
      ['push planned planned', 'email planned planned'],
    ],
    [
      'who chose an SMS beside it, over both',
      preferred,
      { customer: { channels: ['push', 'sms'] } },
      ['push planned planned', 'sms planned planned'],
    ],
    ['whose order asks for none, not', first, { facts: { notify: { push: false } } }, ['push skipped not_wanted']],
    ['over all channels, those that there are', all, {}, ['push planned planned', 'sms planned planned']],
    ['over all channels, and once', all, { hasDevices: false }, ['push skipped no_device', 'sms planned planned']],
    [
      'who holds the link alone, on their device',
      first,
      { customer: { email: null, phone: null } },
      ['push planned planned'],
    ],
  ])('tells %s', (_, rule, given, expected) => {
    expect(told(rule, given).map(brief)).toEqual(expected);
  });

  it('goes on to the third channel where the second ends too, and never back to one that has ended', () => {
    const order = { number: '1001', customer: anAnn() };
    const heard = event('visit.planned', '12:00', {}, { order });
    const sender = speaking([planned({ id: 'own', ...first })]);
    const now = heard.receivedAt;
    const folded = { ...fold(undefined, heard), hasDevices: true };
    const [push] = plan(heard, { order: folded, sender, sending: { to: 'everyone' }, now }).messages;
    const facts = { order: folded, sender, now };
    const sms = push && insteadOf(push, facts);
    const email = sms && insteadOf(sms, facts);
    expect([push?.channel, sms?.channel, email?.channel]).toEqual(['push', 'sms', 'email']);
    expect(email && insteadOf(email, facts)).toBeUndefined();
    expect(email?.endedOn).toEqual(['push', 'sms']);
  });
});

describe('whose devices they are', () => {
  it.each<[string, Parameters<typeof ownersBy>, string[]]>([
    ['an address in any letters', [{ email: ' Ann@Example.COM ' }], ['ann@example.com']],
    ['a number in any spelling', [{ phone: '070-123 45 67' }, 'SE'], ['+46701234567']],
    ['no number', [{ phone: 'none', id: ' ' }], []],
    ['all of them', [{ id: 'c-1', phone: '+46701234567', email: 'a@b.se' }], ['id c-1', '+46701234567', 'a@b.se']],
  ])('is known by %s', (_, given, expected) => {
    expect(ownersBy(...given)).toEqual(expected);
  });

  it('is the order itself for who switched them on on its page, which no customer can be called', () => {
    const order = fold(
      undefined,
      event('visit.planned', '12:00', {}, { order: { customer: { id: 'ORDER#default#A-1' } } }),
    );
    const [ofOrder, ofCustomer] = deviceOwners(order);
    expect(ofOrder).toMatch(/^ORDER#default#/);
    expect(ofCustomer).toBe('id ORDER#default#A-1');
  });
});
