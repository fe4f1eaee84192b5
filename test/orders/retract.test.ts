import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { approvalOf } from '../../shared/orders/answers.ts';
import { eventHash, fold } from '../../shared/orders/fold.ts';
import { type Order, visitStatus } from '../../shared/orders/order.ts';
import { concerns, retract } from '../../shared/orders/retract.ts';
import { steps } from '../../shared/orders/status.ts';
import { anEvent } from '../builders/event.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 8, minutes)).toISOString();
const visit = (step: string, minutes: number, id = step) =>
  anEvent({ id, type: `visit.${step}`, occurredAt: at(minutes), data: { visitId: 'v1' } });
const retraction = (eventId: string, minutes: number, id = `no ${eventId}`) =>
  anEvent({ id, type: 'event.retracted', occurredAt: at(minutes), data: { eventId } });

/** Takes events in as they come, as `notify` does. */
function takenIn(events: Event[]): Order {
  const stored: Event[] = [];
  let order: Order | undefined;
  for (const event of events) {
    stored.push(event);
    const isMistake = order && event.type === 'event.retracted' && concerns(order, event);
    order = order && isMistake ? retract(order, event, stored, []) : fold(order, event);
  }
  if (!order) throw new Error('no events');
  return order;
}

describe('an event taken back', () => {
  const events = [visit('started', 1), visit('completed', 2), retraction('completed', 3)];

  it('leaves the fold', () => {
    const { visits } = takenIn(events);
    expect(visits.v1 && visitStatus(visits.v1)?.step).toBe('started');
  });

  it('leaves it also when it comes after its retraction', () => {
    expect(takenIn(events.toReversed())).toEqual(takenIn(events));
  });

  it('is of the same source', () => {
    const { visits } = takenIn([...events.slice(0, 2), { ...retraction('completed', 3), source: 'other' }]);
    expect(visits.v1 && visitStatus(visits.v1)?.step).toBe('completed');
  });

  it('is taken back once, whoever says so again', () => {
    const again = retraction('completed', 4, 'once more');
    expect(concerns(takenIn(events.slice(0, 2)), again)).toBe(true);
    expect(concerns(takenIn(events), again)).toBe(false);
  });

  it('lets what it made us say be said again', () => {
    const [started, completed, mistaken] = events as [Event, Event, Event];
    const order = { ...takenIn([started, completed]), said: { 'delivered/visit/v1': 'a', 'on-its-way/visit/v1': 'b' } };
    expect(retract(order, mistaken, events, ['delivered/visit/v1']).said).toEqual({ 'on-its-way/visit/v1': 'b' });
  });

  const proposed = (id: string, question = id) =>
    anEvent({ id, type: 'stage.design_proposed', occurredAt: at(1), data: { approval: { question } } });
  const proposalOf = (event: Event) => ({ askedAt: event.occurredAt, proposal: eventHash(event) });
  const yesTo = (event: Event, minutes: number) =>
    anEvent({
      ...{ id: `yes ${minutes}`, source: '/status-page', type: 'customer.approved', occurredAt: at(minutes) },
      data: { stage: 'design_proposed', ...proposalOf(event) },
    });

  it('that proposed something takes the answer to it along: what is proposed in its place is another matter', () => {
    const [first, second] = [proposed('Oak?'), proposed('Pine?')];
    const anew = [first, yesTo(first, 2), retraction('Oak?', 3), second];
    const approval = (events: Event[]) => approvalOf(takenIn(events), 'design_proposed');
    expect(approval(anew.slice(0, 2))?.answer).toMatchObject({ isYes: true });
    for (const events of [anew, anew.toReversed()]) {
      expect(approval(events)).toMatchObject({ question: 'Pine?', answer: undefined });
    }
    expect(approval([...anew, yesTo(second, 4)])?.answer).toMatchObject({ isYes: true });
  });

  const anyEvent = fc.record({
    step: fc.constantFrom(...Object.keys(steps.visit)),
    minutes: fc.integer({ min: 0, max: 9 }),
  });
  it('ends alike in whatever sequence events and retractions come', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 1, maxLength: 6 }).chain((all) => {
          const happened = all.map(({ step, minutes }, index) => visit(step, minutes, `e${index}`));
          const sequence = [...happened, retraction('e0', 9), retraction('e0', 9, 'once more'), retraction('e2', 9)];
          return fc.tuple(fc.constant(sequence), fc.shuffledSubarray(sequence, { minLength: sequence.length }));
        }),
        ([sequence, shuffled]) => {
          expect(takenIn(shuffled)).toEqual(takenIn(sequence));
        },
      ),
      { numRuns: 500 },
    );
  });
});
