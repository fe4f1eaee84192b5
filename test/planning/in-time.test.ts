import { describe, expect, it } from 'vitest';
import { at, briefs, event, planned, speaking, window } from './scene.ts';
import { release, tell } from './telling.ts';

const plan = (time: string, slot: object) => event('visit.planned', time, { window: slot });

describe('where its own hour is not permitted, a reminder', () => {
  const before = (by: string) =>
    speaking([planned({ id: 'reminder', message: 'reminder', timing: { before: { time: 'window', by } } })]);

  it.each([
    ['goes when the hours open, if that is in time', 'PT5H', window('13:00', '15:00', 26), 'held 2026-11-26T08:00'],
    ['else in the hours before, and not as soon as planned', 'PT2H', window('09:00', '11:00', 26), '2026-11-25T14:00'],
    ['else in the hours before, near as they are', 'PT2H', window('04:00', '05:00', 26), 'held 2026-11-25T17:00'],
    ['goes near a visit outside the hours, which give way', 'PT1H', window('06:00', '07:00', 26), '2026-11-26T04:00'],
  ])('%s', (_, by, slot, expected) => {
    expect(briefs(before(by), [plan('10:00', slot)])).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['goes at once, if the hours are over soon', '20:30', ['reminder email planned']],
    ['is skipped, if they are over', '22:00', ['reminder email skipped too_late,dispatcher_told', expect.anything()]],
  ])('%s', (_, time, expected) => {
    expect(briefs(before('PT2H'), [plan(time, window('09:00', '11:00', 25))])).toEqual(expected);
  });
});

describe('a message that asks for something by a time', () => {
  const rule = planned({
    message: 'choose-slot',
    on: 'visit.failed',
    timing: { before: { time: 'slotCutOff', by: 'PT4H' } },
    notFrom: 'started',
  });
  const failed = (slotCutOff: string, day = 25) => event('visit.failed', '12:00', { slotCutOff: at(slotCutOff, day) });

  it.each([
    ['when the hours open, if that is in time', '12:00', 'planned email held 2026-11-25T08:00'],
    ['not as late as that', '09:00', 'planned email held 2026-11-24T20:00'],
  ])('goes %s', (_, cutOff, expected) => {
    const sender = speaking([rule], { sendingHours: { from: '09:00', to: '22:00' } });
    expect(briefs(sender, [failed(cutOff)])).toEqual([expected]);
  });

  it('is not said any more once that is over, however late it is released', () => {
    const { messages, order } = tell(speaking([rule]), [failed('18:00')]);
    expect(release(messages[0], order, speaking([rule]), at('17:59', 25))).toMatchObject({ verdict: 'send' });
    expect(release(messages[0], order, speaking([rule]), at('18:00', 25))).toMatchObject({ code: 'stale' });
  });

  it('waits for its own hour, though the window of the attempt that failed is nearer', () => {
    const sender = speaking([rule], { sendingHours: { from: '00:15', to: '00:00' } });
    const approaching = { window: { from: '2026-10-25T23:16:00.000Z', to: '2026-10-26T00:16:00.000Z' } };
    const on = (type: string, occurredAt: string, data: object) =>
      event(type, '00:00', data, { occurredAt, receivedAt: occurredAt });
    const events = [
      on('visit.approaching', '2026-10-24T10:49:00.000Z', approaching),
      on('visit.failed', '2026-10-25T23:00:00.000Z', { slotCutOff: '2026-10-26T09:00:00.000Z' }),
    ];
    expect(briefs(sender, events)).toEqual(['planned email held 2026-10-26T05:00']);
  });

  it('is not hurried by that window either, without a time to count from', () => {
    const sender = speaking([planned({ on: 'visit.failed', message: 'not-completed' })]);
    const early = plan('10:00', window('07:00', '08:00', 25));
    expect(briefs(sender, [early, event('visit.failed', '22:00')])).toEqual(['planned email held 2026-11-25T08:00']);
  });
});
