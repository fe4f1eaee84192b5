import { describe, expect, it } from 'vitest';
import { isLandline } from '../../shared/planning/reach.ts';
import type { RuleInput } from '../../shared/senders/rule.ts';
import { anAnn } from '../builders/event.ts';
import { event, planned, speaking } from './scene.ts';
import { tell } from './telling.ts';

describe('a number that gets no SMS', () => {
  it.each([
    ['a Swedish mobile', '+46701234567', false],
    ['a landline in Stockholm', '+468123456', true],
    ['a German mobile', '+4915123456789', false],
    ['a landline in Berlin', '+4930123456', true],
    ['a freephone', '+448001234567', true],
    ['an American one, which may be either', '+12125550123', false],
    ['one that nobody knows', '+999123456', false],
    ['none', 'a', false],
  ])('%s %s: %s', (_, number, expected) => {
    expect(isLandline(number)).toBe(expected);
  });
});

describe('somebody with a landline', () => {
  const told = (rule: Partial<RuleInput>, customer: object) => {
    const facts = { order: { number: '1001', customer: { ...anAnn(), phone: '+468123456', ...customer } } };
    const sender = speaking([planned({ id: 'own', ...rule })]);
    const { messages, order } = tell(sender, [event('visit.planned', '12:00', {}, facts)]);
    expect(Object.keys(order.calls)).toEqual(messages.filter(({ channel }) => channel === 'call').map(({ id }) => id));
    return messages.map(({ channel, state, codes }) => [channel, state, ...codes].join(' '));
  };

  it.each<[string, Partial<RuleInput>, object, string[]]>([
    ['is phoned', { channels: ['sms', 'call'] }, {}, ['sms skipped landline fell_back', 'call planned planned']],
    [
      'hears by e-mail',
      { channels: ['sms', 'email'] },
      { channels: ['sms'] },
      ['sms skipped landline fell_back', 'email planned planned'],
    ],
    ['hears by e-mail once', { channels: ['email', 'sms'] }, {}, ['email planned planned', 'sms skipped landline']],
    [
      'hears over the first that reaches them',
      { channels: ['sms', 'email'], use: 'first' },
      {},
      ['email planned planned'],
    ],
    ['hears nothing where there is no other way', { channels: ['sms'] }, {}, ['sms skipped landline']],
  ])('%s', (_, rule, customer, expected) => {
    expect(told(rule, customer)).toEqual(expected);
  });
});
