import { describe, expect, it } from 'vitest';
import { mayHaveGone, unknownSince } from '../../infra/restore/may-have-gone.ts';
import { wentOutBy } from '../../infra/restore/went-out.ts';
import { message as schema, type Message } from '../../shared/messages/message.ts';
import { aSentMessage } from '../builders/message.ts';

const stoppedAt = '2026-11-24T09:00:00.000Z';
const now = '2026-11-24T10:00:00.000Z';
const { sentAt: _, providerId: __, ...said } = aSentMessage();
const since = (occurredAt: string) => ({ ...said.event, occurredAt });

const planned = (differences: object = {}) =>
  schema.parse({ ...said, attempt: 0, codes: [], state: 'planned', ...differences });
const held = (until: string, codes = ['outside_hours'], differences: object = {}) =>
  planned({ state: 'held', until, codes, ...differences });

describe('without logs, may have gone out since the backup', () => {
  it.each<[string, Message, boolean]>([
    ['what was planned', planned(), true],
    ['what was held until before sending stopped', held('2026-11-24T08:00:00.000Z'), true],
    ['not what waited for an hour after that', held('2026-11-24T09:30:00.000Z'), false],
    ['what was paused, since it may have been resumed', held('2026-11-24T09:30:00.000Z', ['paused']), true],
    ['not what happened after that', planned({ event: since('2026-11-24T09:00:00.001Z') }), false],
    ['what happened before and was told again after', planned({ plannedAt: now, notBefore: now }), true],
    ['not what waits for a time of its own after that', planned({ notBefore: '2026-11-24T09:30:00.000Z' }), false],
    ['what was being asked for', planned({ state: 'sending', leaseUntil: stoppedAt }), true],
    ['not what is claimed by now', planned({ state: 'sending', leaseUntil: '2026-11-24T10:01:00Z' }), false],
    ['what was asked for and never answered', planned({ state: 'unknown', until: now }), true],
  ])('%s', (_name, message, expected) => {
    expect(mayHaveGone(message, { stoppedAt, wentOut: undefined, now })).toBe(expected);
  });
});

it('with logs it is what they say went out, and what was being asked for', () => {
  const between = { stoppedAt, wentOut: new Set(['message-1']), now };
  expect(mayHaveGone(planned(), between)).toBe(true);
  expect(mayHaveGone(planned({ id: 'message-2' }), between)).toBe(false);
  expect(mayHaveGone(planned({ id: 'message-2', state: 'unknown', until: now }), between)).toBe(true);
});

it('what may have gone out is unknown, and asked for no more', () => {
  const unknown = unknownSince(held('2026-11-24T08:00:00.000Z'));
  expect(schema.parse(unknown)).toEqual(unknown);
  expect(unknown).toMatchObject({ state: 'unknown', codes: ['restored'] });
  expect(unknown).not.toHaveProperty('until');
});

it('reads what went out from the lines of the functions, and leaves all else alone', () => {
  const decided = (messageId: string, state: string) => ({ code: 'message_decided', messageId, state });
  const lines = [
    JSON.stringify({ timestamp: now, level: 'INFO', requestId: 'r', message: decided('sent-1', 'sent') }),
    JSON.stringify(decided('unknown-1', 'unknown')),
    JSON.stringify({ message: decided('held-1', 'held') }),
    JSON.stringify({ message: { code: 'swept' } }),
    'REPORT RequestId: 1',
    '',
  ];
  expect([...wentOutBy(lines.join('\n'))]).toEqual(['sent-1', 'unknown-1']);
});
