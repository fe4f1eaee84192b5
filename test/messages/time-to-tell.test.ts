import { expect, it } from 'vitest';
import { secondsToTell, timeToTell } from '../../shared/messages/time-to-tell.ts';

const told = (notBefore = '2026-11-24T10:00:30Z') => ({
  event: { type: 'shipment.delivered', hash: 'h', occurredAt: '2026-11-24T09:52:00Z' },
  plannedAt: '2026-11-24T10:00:30Z',
  notBefore,
});

it.each([
  ['2026-11-24T09:52:40Z', 40, ''],
  ['2026-11-24T10:00:31Z', 511, ', 8 min after it happened'],
  ['2026-11-24T11:52:00Z', 7200, ', 2 h after it happened'],
  ['2026-11-25T08:00:00Z', 79_680, ', 22 h 8 min after it happened'],
  // A clock elsewhere may be ahead.
  ['2026-11-24T09:51:00Z', 0, ''],
])('sent at %s it took %s seconds', (sentAt, seconds, words) => {
  expect(secondsToTell(told(), sentAt)).toBe(seconds);
  expect(timeToTell(told(), sentAt)).toBe(words);
});

it('what a rule says later on purpose took no time', () => {
  const asked = told('2026-11-25T09:52:00Z');
  expect(secondsToTell(asked, '2026-11-25T09:52:10Z')).toBeUndefined();
  expect(timeToTell(asked, '2026-11-25T09:52:10Z')).toBe('');
});
