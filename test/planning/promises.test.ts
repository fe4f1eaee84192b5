import { describe, expect, it } from 'vitest';
import type { RuleInput } from '../../shared/senders/rule.ts';
import { anAnn } from '../builders/event.ts';
import { briefs, event, planned, speaking, window } from './scene.ts';
import { tell } from './telling.ts';

const buffer = { before: 'PT30M', after: 'PT30M', roundTo: 15 };
const reminder = planned({
  id: 'reminder',
  message: 'reminder',
  timing: { before: { time: 'window', by: 'PT24H' } },
});
const eta = (differences: Partial<RuleInput> = {}) =>
  planned({ id: 'eta', on: 'visit.eta_changed', message: 'on-its-way', notFrom: 'arrived', ...differences });
const plan = (time: string, slot: object, differences: object = {}) =>
  event('visit.planned', time, { window: slot }, differences);
const changed = (time: string, slot: object) => event('visit.eta_changed', time, { window: slot });

describe('a window is promised', () => {
  const first = plan('10:00', window('12:00', '14:00', 26));
  const held = 'reminder email held 2026-11-25T11:00';

  it('by what tells it at once, or when the hours open', () => {
    const sender = speaking([planned()], { buffer });
    const atNight = plan('22:00', window('12:00', '14:00', 26));
    expect([first, atNight].map((one) => tell(sender, [one]).order.promised.v1)).toEqual([
      window('12:00', '14:00', 26),
      window('12:00', '14:00', 26),
    ]);
  });

  it('not by a reminder that waits: what breaks the promise before is told at once, whichever rule comes first', () => {
    const told = ['eta email planned', 'planned email planned', held, 'reminder email held 2026-11-25T14:00'];
    for (const rules of [
      [planned(), reminder, eta()],
      [reminder, eta(), planned()],
    ]) {
      const sender = speaking(rules, { buffer });
      const events = [first, changed('11:00', window('15:00', '17:00', 26))];
      expect(briefs(sender, events).sort()).toEqual(told);
      expect(tell(sender, events).order.promised.v1).toEqual(window('15:00', '17:00', 26));
    }
  });

  it('nor by a reminder alone: a change before it goes is the first that is told of the window', () => {
    const sender = speaking([reminder, eta()], { buffer });
    expect(tell(sender, [first]).order.promised).toEqual({});
    expect(briefs(sender, [first, changed('11:00', window('12:15', '14:15', 26))])).toEqual([
      held,
      'reminder email held 2026-11-25T11:15',
      'eta email planned',
    ]);
  });

  it('nor by what is skipped: whoever can be reached by then hears of a change within the buffer', () => {
    const sender = speaking([planned(), eta()], { buffer });
    const nobody = { order: { customer: { ...anAnn(), email: null, phone: null } } };
    const later = changed('11:00', window('12:15', '14:15', 26));
    expect(briefs(sender, [{ ...first, ...nobody }, later])).toEqual([
      'planned email skipped no_address',
      'eta email planned',
    ]);
  });
});

it('a change that breaks the promise is told to everybody whom a rule names, not by the first rule alone', () => {
  const sender = speaking([planned(), eta(), eta({ id: 'desk', to: { colleagues: ['desk@example.com'] } })], {
    buffer,
  });
  const events = [plan('10:00', window('12:00', '14:00', 26)), changed('11:00', window('15:00', '17:00', 26))];
  expect(briefs(sender, events)).toEqual(['planned email planned', 'eta email planned', 'desk email planned']);
});

it('a rule of a group that could say nothing keeps none of the others from speaking', () => {
  const group = { name: 'departure', within: 'PT2H' };
  const sender = speaking([
    planned({ id: 'loaded', on: 'visit.loaded', message: 'on-its-way', channels: ['sms'], group }),
    planned({ id: 'started', on: 'visit.started', message: 'on-its-way', notFrom: 'arrived', group }),
  ]);
  expect(briefs(sender, [event('visit.loaded', '10:00'), event('visit.started', '10:30')])).toEqual([
    'loaded sms skipped no_address',
    'started email planned',
  ]);
});
