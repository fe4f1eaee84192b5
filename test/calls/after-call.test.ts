import { describe, expect, it } from 'vitest';
import { afterCall, type Told } from '../../shared/calls/after-call.ts';
import type { Call, CallAttempt } from '../../shared/calls/call.ts';
import { calledEvent } from '../../shared/calls/called-event.ts';
import { callOutcomes, customerEvents, isMadeAgain } from '../../shared/orders/customer-event.ts';
import { aCall } from '../builders/call.ts';

const now = '2026-11-24T12:00:00.000Z';
const hours = { hours: { from: '09:00', to: '21:00' }, holidays: [], zones: ['Europe/Stockholm'] as [string] };
const told = (outcome: Told['outcome'], more: Partial<Told> = {}): Told => ({ outcome, ...more });
const tried = (at: string, outcome: CallAttempt['outcome'] = 'no_answer'): CallAttempt => ({ at, by: 'ann', outcome });
const [first, second] = ['2026-11-24T10:10:00.000Z', '2026-11-24T11:10:00.000Z'];

describe('after somebody has phoned', () => {
  it.each<[string, Told, string, Partial<Call>, string | undefined]>([
    ['it is over where somebody was reached', told('reached'), now, {}, undefined],
    ['it is over where the number was wrong', told('wrong_number'), now, {}, undefined],
    ['it is over where somebody wants no more', told('refused'), now, {}, undefined],
    ['nobody answers: again in two hours', told('no_answer'), now, {}, '2026-11-24T14:00:00.000Z'],
    ['it is busy: again in a quarter', told('busy'), now, {}, '2026-11-24T12:15:00.000Z'],
    ['a machine answers: again in four hours', told('voicemail'), now, {}, '2026-11-24T16:00:00.000Z'],
    ['never at night', told('no_answer'), '2026-11-24T19:00:00.000Z', { hours }, '2026-11-25T08:00:00.000Z'],
    [
      'another time is agreed',
      told('reached', { next: '2026-11-30T15:00:00.000Z' }),
      now,
      { hours },
      '2026-11-30T15:00:00.000Z',
    ],
    [
      'another time is agreed that is none of theirs',
      told('no_answer', { next: '2026-11-30T02:00:00.000Z' }),
      now,
      { hours },
      '2026-11-30T08:00:00.000Z',
    ],
  ])('%s', (_, one, at, overrides, next) => {
    const after = afterCall(aCall({ ...overrides, claim: { by: 'ann', until: now } }), one, 'ann', at);
    expect([after.next, after.ends]).toEqual([next, next === undefined]);
    expect(after.call).toMatchObject({ attempts: [{ at, by: 'ann', outcome: one.outcome }], version: 2 });
    expect(after.call).not.toHaveProperty('claim');
    if (next) expect(after.call.notBefore).toBe(next);
  });

  it('a time agreed on is neither too late nor a reason to escalate', () => {
    const next = '2026-11-30T15:00:00.000Z';
    expect(afterCall(aCall(), told('reached', { next }), 'ann', now).call).toMatchObject({
      dueAt: '2026-12-01T15:00:00.000Z',
      escalateAt: '2026-11-30T16:00:00.000Z',
    });
  });

  const thrice = { attempts: [tried(first), tried(second, 'busy')], supervisor: 'boss@example.com' };
  it.each<[string, Partial<Call>, { escalates: boolean; over: boolean }]>([
    ['twice', { ...thrice, attempts: [tried(first)] }, { escalates: false, over: false }],
    ['three times', thrice, { escalates: true, over: false }],
    [
      'three times, once with another time agreed',
      { ...thrice, attempts: [tried(first), tried(second, 'reached')] },
      { escalates: false, over: false },
    ],
    ['three times, with no supervisor', { attempts: thrice.attempts }, { escalates: false, over: true }],
    ['once by the supervisor', { ...thrice, escalatedAt: second }, { escalates: false, over: false }],
    [
      'three times by the supervisor',
      { ...thrice, escalatedAt: '2026-11-24T10:05:00.000Z' },
      { escalates: false, over: true },
    ],
  ])('who was not reached %s', (_, overrides, { escalates, over }) => {
    const { call, next, ends } = afterCall(aCall(overrides), told('no_answer'), 'ann', now);
    expect(ends).toBe(false);
    expect([call.lookAt === now, call.escalateAt === now, call.dueAt === now]).toEqual([
      escalates || over,
      escalates,
      over,
    ]);
    expect(next === undefined).toBe(over);
  });
});

describe('the event of a call', () => {
  it('is one of its own for every time, and says when it is tried again', () => {
    const after = afterCall(aCall({ attempts: [tried(first)] }), told('no_answer', { note: 'rang long' }), 'ann', now);
    expect(calledEvent(after, told('no_answer', { note: 'rang long' }))).toEqual({
      id: 'call-1-2',
      type: 'customer.called',
      source: '/desk',
      senderId: 'default',
      orderId: 'A-1',
      occurredAt: now,
      receivedAt: now,
      data: {
        callId: 'call-1',
        phone: '+46701234567',
        outcome: 'no_answer',
        note: 'rang long',
        by: 'ann',
        next: '2026-11-24T14:00:00.000Z',
      },
    });
  });

  it.each(callOutcomes)('of %s is made again just where the call is', (outcome) => {
    for (const attempts of [[], [tried(first), tried(second)]]) {
      const after = afterCall(aCall({ attempts }), told(outcome), 'ann', now);
      const data = customerEvents.called.parse(calledEvent(after, told(outcome)).data);
      expect(isMadeAgain(data)).toBe(after.next !== undefined);
    }
  });
});
