import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aSenderOfAnyKind, someEvents } from './generated.ts';
import { check } from './playing.ts';
import { tell } from './telling.ts';

/** Of two orders each, in each of the two zones that these tests run in: ten thousand orders. */
const runs = 2500;
/** The same orders every time, so that a change is told by itself. */
const seed = 2;

describe('whatever the rules, the events, the zones and the hour', () => {
  it('a plan is one of its facts alone, holds into the future, and ends within the hours', { timeout: 120_000 }, () => {
    const property = fc.property(aSenderOfAnyKind, someEvents, someEvents, (sender, ...orders) => {
      for (const events of orders) check(sender, events);
    });
    expect(() => fc.assert(property, { numRuns: runs, seed })).not.toThrow();
  });

  it('a message that the country has no common hour for goes by the hours of its first zone', () => {
    const sender = aSender({ sendingHours: { from: '00:00', to: '00:30' } });
    const order = { customer: { ...anAnn(), timeZone: null, phone: null }, deliveryAddress: { country: 'US' } };
    check(sender, [anEvent({ type: 'order.delayed', order })]);
    expect(tell(sender, [anEvent({ type: 'order.delayed', order })]).messages).toMatchObject([{ state: 'held' }]);
  });

  it('nor do the hours give way for a visit that begins within those of the first zone', () => {
    const sender = aSender({
      ...{ extends: 'rental-dispatch', timeZone: 'America/New_York', sendingHours: { from: '19:00', to: '00:00' } },
      buffer: { before: 'PT0S', after: 'PT0S', roundTo: 1 },
    });
    const [occurredAt, eta] = ['2026-10-26T19:09:00.000Z', '2026-10-26T23:00:00.000Z'];
    const customer = { ...anAnn(), timeZone: null, phone: '+12125550123' };
    const event = anEvent({
      ...{ type: 'visit.rescheduled', occurredAt, receivedAt: occurredAt },
      ...{ data: { visitId: 'v1', eta }, order: { customer, notify: { email: true } } },
    });
    check(sender, [event]);
    expect(tell(sender, [event]).messages[0]).toMatchObject({
      state: 'skipped',
      codes: ['too_late', 'dispatcher_told'],
    });
  });
});
