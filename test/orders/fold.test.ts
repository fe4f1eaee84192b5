import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, mostEvents, UnfoldableEvent } from '../../shared/orders/fold.ts';
import { detailsOf, type Order, order as orderSchema, visitStatus } from '../../shared/orders/order.ts';
import type { Event } from '../../shared/orders/event.ts';
import { statusOf, steps } from '../../shared/orders/status.ts';
import { anEvent } from '../builders/event.ts';

const folded = (...events: Event[]): Order => {
  const [first, ...others] = events;
  if (!first) throw new Error('no events');
  return others.reduce(fold, fold(undefined, first));
};
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 8, minutes)).toISOString();
const visit = (step: string, minutes: number, data: object = {}, id = `${step}-${minutes}`) =>
  anEvent({ id, type: `visit.${step}`, occurredAt: at(minutes), data: { visitId: 'v1', ...data } });
const statusAfter = (...events: Event[]) => {
  const v1 = folded(...events).visits.v1;
  return v1 && visitStatus(v1)?.step;
};

describe('a visit', () => {
  it.each([
    ['goes on', [visit('planned', 1), visit('started', 2)], 'started'],
    ['never goes back: a late "started"', [visit('completed', 3), visit('started', 2)], 'completed'],
    ['never goes back: a later "started"', [visit('completed', 3), visit('started', 4)], 'completed'],
    ['never goes back: planned again on the way', [visit('started', 3), visit('planned', 4)], 'started'],
    ['begins anew after nobody was home', [visit('no_one_home', 3), visit('started', 4)], 'started'],
    ['begins anew when rescheduled', [visit('started', 3), visit('rescheduled', 4)], 'rescheduled'],
    ['takes the failure that came late in its place', [visit('started', 4), visit('failed', 3)], 'started'],
    ['ends with the second attempt', [visit('failed', 3), visit('planned', 4), visit('completed', 6)], 'completed'],
  ])('%s', (_, events, expected) => {
    expect(statusAfter(...events)).toBe(expected);
    expect(statusAfter(...events.toReversed())).toBe(expected);
  });

  it('shows the second attempt without the note of the first', () => {
    const { visits } = folded(
      visit('failed', 1, { note: 'Gate locked' }),
      visit('completed', 5, { recipientName: 'Bo' }),
    );
    expect(visits.v1?.known.values.outcome).toEqual({ recipientName: 'Bo' });
  });
});

describe('an order', () => {
  it('starts from whatever event comes first', () => {
    const { order: _, ...bare } = visit('started', 1);
    expect(folded(bare).facts.values).toEqual({});
  });

  it('folds the same event once', () => {
    const once = folded(anEvent());
    expect(fold(once, anEvent())).toBe(once);
  });

  it.each([
    ['a stage’s note and question', 'stage.design', { note: 'Oak', approval: { question: 'Is it right?' } }],
    ['why it was cancelled', 'order.cancelled', { reason: 'You asked us to' }],
    ['why it was changed', 'order.updated', { reason: 'Another handle' }],
  ])('keeps %s, from the last time that it came to that', (_, type, data) => {
    const step = type.replace('order.', '');
    const then = anEvent({ id: '1', type, occurredAt: at(1), data });
    const again = anEvent({ id: '2', type, occurredAt: at(2), data: {} });
    expect(detailsOf(folded(then), step)).toEqual(data);
    for (const events of [
      [then, again],
      [again, then],
    ]) {
      expect(detailsOf(folded(...events), step)).toEqual({});
      expect(folded(...events).details).toEqual(folded(then).details);
    }
    expect(detailsOf(folded(anEvent()), step)).toEqual({});
  });

  it('takes no more than it can carry', () => {
    const full = { ...folded(anEvent()), folded: Array.from({ length: mostEvents }, (_, index) => String(index)) };
    expect(() => fold(full, anEvent({ id: 'one more' }))).toThrow(UnfoldableEvent);
    const heavy = anEvent({
      data: {},
      order: { attributes: Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`a${n}`, 'x'.repeat(400)])) },
    });
    expect(() => fold(undefined, heavy)).toThrow(/bytes/);
  });

  const anyEvent = fc.record({
    step: fc.constantFrom(...Object.keys(steps.visit), 'eta_changed'),
    minutes: fc.integer({ min: 0, max: 9 }),
    eta: fc.integer({ min: 0, max: 5 }),
    phone: fc.option(fc.constantFrom('1', '2', null), { nil: undefined }),
    late: fc.boolean(),
  });
  it('ends alike in whatever sequence its events come', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 1, maxLength: 8 }).chain((all) => {
          const events = all.map(({ step, minutes, eta, phone, late }, index) => ({
            ...visit(step, minutes, { eta: at(eta) }, `e${index}`),
            ...(late ? { type: eta > 2 ? 'order.delayed' : 'order.cancelled', data: { reason: `r${index}` } } : {}),
            order: { customer: { phone } },
          }));
          return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }));
        }),
        ([events, shuffled]) => {
          expect(folded(...shuffled)).toEqual(folded(...events));
          expect(orderSchema.parse(folded(...events))).toEqual(folded(...events));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the table of steps', () => {
  it('has a status for nothing that it does not know', () => {
    expect(statusOf('order', { 'stage.measured': at(1) })).toBeUndefined();
    expect(statusOf('shipment', { shipped: at(1), exception: at(2), in_transit: at(3) })?.step).toBe('in_transit');
    expect(statusOf('shipment', { delivered: at(1), in_transit: at(3) })?.step).toBe('delivered');
  });
});
