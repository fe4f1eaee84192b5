import { expect, it } from 'vitest';
import { isTimeZone } from '../../shared/senders/time-zone.ts';

it.each([
  ['Europe/Stockholm', true],
  // By an older name, which the runtime does not list.
  ['Asia/Calcutta', true],
  ['UTC', true],
  ['Europe/Stokholm', false],
  ['', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
