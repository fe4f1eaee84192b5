import { describe, expect, it } from 'vitest';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { at, briefs, event, planned, speaking, window } from './scene.ts';
import { release, tell } from './telling.ts';

const reminder = (by: string) => planned({ id: 'reminder', timing: { before: { time: 'window', by } } });
/** One rule tells that a visit is planned, and one reminds of it. */
const sender = speaking([planned(), reminder('PT24H')], { silentAfter: 'PT6H' });
const planAt = (time: string, slot: object, differences: Partial<Event> = {}) =>
  event('visit.planned', time, { window: slot }, differences);
const silent = { silent: true };
const late = { receivedAt: at('17:01') };

describe('an event that nobody is told of', () => {
  const first = planAt('10:00', window('12:00', '14:00', 26));

  it.each([
    ['moves the reminder', silent, window('15:00', '17:00', 26), ['reminder email held 2026-11-25T14:00'], 'skip'],
    ['moves it as it comes late', late, window('15:00', '17:00', 26), ['reminder email held 2026-11-25T14:00'], 'skip'],
    ['ends it, where it would be too late', silent, window('16:00', '18:00'), [], 'skip'],
    ['leaves it, where the window stays', silent, window('12:00', '15:00', 26), [], 'send'],
  ] as const)('%s', (_, differences, slot, expected, becomesOfFirst) => {
    const events = [first, planAt('11:00', slot, differences)];
    expect(briefs(sender, events)).toEqual([
      'planned email planned',
      'reminder email held 2026-11-25T11:00',
      ...expected,
    ]);
    const { messages, order } = tell(sender, events);
    expect(release(messages[1], order, sender, at('12:00', 25)).verdict).toBe(becomesOfFirst);
  });

  it.each([
    ['plans the reminder of a visit to come', planAt('10:00', window('12:00', '14:00', 26), silent)],
    ['plans it as it comes late', planAt('10:00', window('12:00', '14:00', 26), late)],
  ])('%s', (_, heard) => {
    expect(briefs(sender, [heard])).toEqual(['reminder email held 2026-11-25T11:00']);
  });

  it.each([
    ['', {}, ['too_late,dispatcher_told', 'too-late email planned']],
    [' in silence', silent, ['too_late']],
  ])('moves the reminder to where no hour is left for it%s', (_, differences, codes) => {
    const moved = planAt('22:00', window('09:00', '11:00', 25), differences);
    const speaker = speaking([reminder('PT2H')]);
    expect(briefs(speaker, [first, moved])).toEqual([
      'reminder email held 2026-11-26T09:00',
      ...codes.map((code) => expect.stringContaining(code) as string),
    ]);
  });

  it.each([
    ['sent to be silent', silent],
    ['silent by their age', {}],
  ])("plans nothing of what is over: a year's events, %s", (_, differences) => {
    const year = Array.from({ length: 12 }, (__, month) => {
      const begins = `2025-${String(month + 1).padStart(2, '0')}`;
      const slot = { from: `${begins}-10T12:00:00.000Z`, to: `${begins}-10T14:00:00.000Z` };
      return planAt('10:00', slot, { id: begins, occurredAt: `${begins}-01T10:00:00.000Z`, ...differences });
    });
    expect(briefs(sender, year)).toEqual([]);
  });

  it.each([
    ['without a word', silent, 0],
    ['in words, if it may', {}, 1],
  ])('takes a mistake back %s', (_, differences, count) => {
    const correcting = { id: 'correction', on: 'event.retracted', message: 'correction' as const };
    const speaker = speaking([planned(), { ...correcting, channels: ['email'] }]);
    const { messages, order } = tell(speaker, [first]);
    const sent = messages.map((message) => ({ ...message, ...{ state: 'sent' as const, sentAt: at('10:00') } }));
    const mistake = event('event.retracted', '11:00', { eventId: first.id }, differences);
    const facts = { order: fold(order, mistake), sender: speaker, sending: { to: 'everyone' as const } };
    const told = plan(mistake, { ...facts, now: at('11:00') }, sent as Message[]);
    expect(told.messages).toHaveLength(count);
  });
});

describe('what happens to an order that was cancelled', () => {
  const cancelled = event('order.cancelled', '10:00');
  const started = event('visit.started', '11:00');
  const way = { id: 'way', on: 'visit.started', message: 'on-its-way' as const, channels: ['email' as const] };
  const toDesk = { ...way, id: 'desk', to: { colleagues: ['desk@example.com'] } };

  it('is not told to its customer, says why, and is told to colleagues whose rules ask for it', () => {
    const { messages } = tell(speaking([way, toDesk]), [cancelled, started]);
    expect(messages.map(({ rule, state, verdict }) => [rule, state, verdict])).toEqual([
      ['way', 'skipped', 'skipped: the order had been cancelled when it happened'],
      ['desk', 'planned', 'planned, rule desk'],
    ]);
  });

  it.each([
    ...['visit.planned', 'visit.rescheduled', 'visit.loaded', 'visit.arrived', 'visit.completed', 'visit.no_one_home'],
    ...['shipment.shipped', 'shipment.delivered', 'stage.measured', 'order.delayed', 'order.packed', 'order.placed'],
  ])('is recorded, and not told to its customer: %s', (on) => {
    const sender = speaking([{ id: 'any', on, message: 'order-updated', channels: ['email', 'call'], use: 'all' }]);
    const { messages, order } = tell(sender, [cancelled, event(on, '11:00', { window: window('12:00', '14:00') })]);
    expect(order.folded).toHaveLength(2);
    expect(messages).toHaveLength(2);
    for (const { verdict } of messages) {
      expect(verdict).toBe('skipped: the order had been cancelled when it happened');
    }
  });

  it('is told where the cancellation was a mistake', () => {
    expect(briefs(speaking([way]), [started])).toEqual(['way email planned']);
  });
});

describe('a verdict that holds', () => {
  const everyWeekday = { from: '09:00', to: '17:00' };
  const weekdays = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, everyWeekday]));

  it.each([
    ['the hour alone, where that is the next day', '20:00', 24, 'held until 09:00 Europe/Stockholm, rule planned'],
    ['the day too, over a weekend', '18:00', 27, 'held until 2026-11-30 09:00 Europe/Stockholm, rule planned'],
  ])('names %s', (_, time, day, verdict) => {
    const now = at(time, day);
    const heard = { ...planAt(time, window('12:00', '14:00', 30)), occurredAt: now, receivedAt: now };
    const closed = speaking([planned({ notFrom: 'loaded' })], { sendingHours: weekdays });
    expect(tell(closed, [heard]).messages[0]).toMatchObject({ verdict });
  });
});
