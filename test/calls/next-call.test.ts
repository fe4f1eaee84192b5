import { describe, expect, it } from 'vitest';
import type { Call } from '../../shared/calls/call.ts';
import { claimed, claimOf, isFreeFor, released } from '../../shared/calls/claim.ts';
import { nextCalls } from '../../shared/calls/next-call.ts';
import { after } from '../../shared/orders/instant.ts';
import { aCall } from '../builders/call.ts';

const now = '2026-11-24T12:00:00.000Z';
const ann = 'ann@example.com';
const later = (minutes: number) => after(now, minutes * 60_000);
const claimBy = (by: string, minutes: number) => ({ claim: { by, until: later(minutes) } });
const inStockholm = { hours: { from: '09:00', to: '21:00' }, holidays: [], zones: ['Europe/Stockholm'] as [string] };
const inNewYork = { ...inStockholm, zones: ['America/New_York'] as [string] };

describe('the next call for Ann', () => {
  const isNext = (overrides: Partial<Call>) => nextCalls([aCall(overrides)], ann, now).length === 1;

  it.each<[string, boolean, Partial<Call>]>([
    ['one that is there', true, {}],
    ['one that is to wait', false, { notBefore: later(1) }],
    ['one whose time is over', false, { dueAt: now }],
    ['one that somebody else is on', false, claimBy('bo', 1)],
    ['one that somebody else has abandoned', true, claimBy('bo', 0)],
    ['one that she is on herself', true, claimBy(ann, 1)],
    ['one that is by name somebody else’s', true, { assignee: 'bo@example.com' }],
    ['somebody whose hours are open', true, { hours: inStockholm }],
    ['somebody for whom it is seven in the morning', false, { hours: inNewYork }],
    [
      'somebody who may be in either',
      false,
      { hours: { ...inStockholm, zones: [...inStockholm.zones, 'America/New_York'] } },
    ],
    ['somebody with a holiday', false, { hours: { ...inStockholm, holidays: ['2026-11-24'] } }],
    ['somebody who is visited at this hour', true, { hours: { ...inNewYork, around: { from: now, to: later(60) } } }],
    ['somebody who was visited', false, { hours: { ...inNewYork, around: { from: later(-60), to: later(-1) } } }],
  ])('%s: %s', (_, expected, overrides) => {
    expect(isNext(overrides)).toBe(expected);
  });

  it('is what she is on, then her own, then what nobody made in time, the soonest due, the longest waiting', () => {
    const calls = [
      aCall({ id: 'last' }),
      aCall({ id: 'waiting longer', requestedAt: '2026-11-24T09:00:00.000Z' }),
      aCall({ id: 'due sooner', dueAt: '2026-11-25T10:00:00.000Z' }),
      aCall({ id: 'escalated', escalatedAt: now, assignee: 'boss@example.com' }),
      aCall({ id: 'her own', assignee: 'Ann@example.com' }),
      aCall({ id: 'her own, escalated', assignee: ann, escalatedAt: now }),
      aCall({ id: 'under way', ...claimBy(ann, 3) }),
    ];
    expect(nextCalls(calls, ann, now).map(({ id }) => id)).toEqual([
      'under way',
      'her own, escalated',
      'her own',
      'escalated',
      'due sooner',
      'waiting longer',
      'last',
    ]);
  });
});

describe('a claim', () => {
  it('is one colleague’s for a quarter of an hour, and anybody’s after it', () => {
    const call = claimed(aCall(), ann, now);
    expect(call).toMatchObject({ claim: { by: ann, until: '2026-11-24T12:15:00.000Z' }, version: 2 });
    if (!call) return;
    expect(claimed(call, 'bo', later(14))).toBeUndefined();
    expect(claimed(call, ann, later(14))).toMatchObject({ claim: { by: ann, until: later(29) } });
    expect(claimOf(call, later(15))).toBeUndefined();
    expect(claimed(call, 'bo', later(15))).toMatchObject({ claim: { by: 'bo' }, version: 3 });
  });

  it('is given back', () => {
    const call = released(aCall(claimBy(ann, 5)));
    expect(call).not.toHaveProperty('claim');
    expect(isFreeFor(call, 'bo', now)).toBe(true);
    expect(call.version).toBe(2);
  });
});
