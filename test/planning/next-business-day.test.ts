import { describe, expect, it } from 'vitest';
import { presetNames } from '../../shared/senders/preset-names.ts';
import { rulesOf } from '../../shared/senders/rules-of.ts';
import type { SendingHours } from '../../shared/senders/sending-hours.ts';
import { aSender } from '../builders/sender.ts';
import { at, briefs, event, onlyMail, planned, speaking, window } from './scene.ts';
import { release, tell } from './telling.ts';

const open = { from: '08:00', to: '18:00' };
const weekdays = { mon: open, tue: open, wed: open, thu: open, fri: open };
const confirmed = planned({ timing: { laterDaysAfter: '16:00', sameDayDelay: 'PT15M' } });
const yard = (sendingHours: SendingHours = weekdays, holidays: string[] = []) =>
  speaking([confirmed], { sendingHours, holidays });
const told = (sender: ReturnType<typeof yard>, [time, day]: [string, number], slot: object) => {
  const when = { occurredAt: at(time, day), receivedAt: at(time, day) };
  return briefs(sender, [event('visit.planned', time, slot, when)])[0]?.replace('planned email ', '');
};
const friday = 27;
const saturday = 28;
const monday = { window: window('10:00', '12:00', 30) };

describe("the next business day's confirmation, after four", () => {
  it.each([
    ['Friday morning for Monday: at four', ['10:00', friday], 'held 2026-11-27T15:00'],
    ['Friday after four for Monday: at once, as the weekend is closed', ['17:00', friday], 'planned'],
    ['Friday night for Monday: when it may', ['21:00', friday], 'held 2026-11-30T07:00'],
    ['on a day that is closed: when it may', ['10:00', saturday], 'held 2026-11-30T07:00'],
  ] as const)('%s', (_, [time, day], expected) => {
    expect(told(yard(), [time, day], monday)).toBe(expected);
  });

  it('on the following day where people may be written to then', () => {
    const openOnSaturday = { ...weekdays, sat: { from: '10:00', to: '14:00' } };
    expect(told(yard(openOnSaturday), ['17:00', friday], monday)).toBe('held 2026-11-28T09:00');
  });

  it.each([
    ['06:00', 'held 2026-11-27T07:00'],
    ['10:00', 'planned'],
  ])('four lies outside the hours of a short Friday: within them, confirmed at %s', (time, expected) => {
    const short = { ...weekdays, fri: { from: '08:00', to: '15:00' } };
    expect(told(yard(short), [time, friday], monday)).toBe(expected);
  });

  it.each([
    ['the day after it: at once', 26, 'planned'],
    ['a later day: when the holiday is over', friday, 'held 2026-11-26T07:00'],
  ])('a holiday comes between, and a visit on %s', (_, day, expected) => {
    const slot = { window: window('10:00', '12:00', day) };
    expect(told(yard(weekdays, ['2026-11-25']), ['17:00', 24], slot)).toBe(expected);
  });

  it('counts from when the route was confirmed, not from when that was heard', () => {
    const slot = { window: window('10:00', '12:00', 26) };
    const heard = (time: string, day: number) =>
      briefs(yard(), [event('visit.planned', '15:50', slot, { receivedAt: at(time, day) })]);
    expect(heard('16:05', 24)).toEqual(['planned email planned']);
    expect(heard('09:00', 25)).toEqual(['planned email planned']);
  });

  it.each([
    ['10:00', 'held 2026-11-24T15:00'],
    ['17:00', 'held 2026-11-25T07:00'],
    ['21:00', 'skipped too_late,dispatcher_told'],
  ])('an estimate that is no window is a time all the same, confirmed at %s', (time, expected) => {
    const eta = at(time === '21:00' ? '07:00' : '11:00', 25);
    expect(told(yard(), [time, 24], { eta })).toBe(expected);
  });
});

const withPlans = presetNames.filter((preset) =>
  rulesOf(aSender({ extends: preset })).some(({ on }) => on === 'visit.planned'),
);

it.each(withPlans)('%s: a plan lives as long as the hours stay closed, over Easter', (preset) => {
  const holidays = ['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29'];
  const sender = aSender({ extends: preset, holidays });
  const [thursday, tuesday] = ['2027-03-25T22:00:00.000Z', '2027-03-30T07:00:00.000Z'];
  const slot = { from: '2027-03-31T08:00:00.000Z', to: '2027-03-31T10:00:00.000Z' };
  const plan = event(
    'visit.planned',
    '10:00',
    { window: slot },
    { occurredAt: thursday, receivedAt: thursday, order: { customer: onlyMail, notify: { email: true } } },
  );
  const { messages, order } = tell(sender, [plan]);
  expect(messages[0]).toMatchObject({ channel: 'email', until: tuesday });
  expect(release(messages[0], order, sender, tuesday)).toMatchObject({ verdict: 'send' });
});
