import { describe, expect, it } from 'vitest';
import type { Call } from '../../shared/calls/call.ts';
import { lookAt } from '../../shared/calls/look-at.ts';
import { after } from '../../shared/orders/instant.ts';
import { aCall } from '../builders/call.ts';

const now = '2026-11-24T12:00:00.000Z';
const later = (minutes: number) => after(now, minutes * 60_000);
const supervisor = 'boss@example.com';
const claim = { by: 'ann', until: later(5) };

describe('a call that is looked at', () => {
  it.each<[string, Partial<Call>, string]>([
    ['stays until it is due', { dueAt: later(60), escalateAt: now }, `kept until ${later(60)}`],
    ['stays until it is the supervisor’s', { supervisor, escalateAt: later(30) }, `kept until ${later(30)}`],
    ['is the supervisor’s', { supervisor, escalateAt: now }, `escalated until ${aCall().dueAt}`],
    ['is nobody else’s while somebody is on it', { supervisor, escalateAt: now, claim }, `kept until ${later(5)}`],
    ['is escalated once', { supervisor, escalateAt: now, escalatedAt: now }, `kept until ${aCall().dueAt}`],
    ['is over', { dueAt: now }, 'over'],
    ['is over and no more the supervisor’s', { dueAt: now, supervisor, escalateAt: later(-1) }, 'over'],
    ['is not over while somebody is on it', { dueAt: now, claim }, `kept until ${later(5)}`],
    ['is over where somebody was', { dueAt: now, claim: { by: 'ann', until: now } }, 'over'],
  ])('%s', (_, overrides, expected) => {
    const look = lookAt(aCall(overrides), now);
    expect('call' in look ? `${look.kind} until ${look.call.lookAt}` : look.kind).toBe(expected);
    if (look.kind === 'escalated')
      expect(look.call).toMatchObject({ assignee: supervisor, escalatedAt: now, version: 2 });
  });
});
