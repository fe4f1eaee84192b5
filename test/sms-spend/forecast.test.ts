import { expect, it } from 'vitest';
import { forecastOf, monthOf } from '../../shared/sms-spend/forecast.ts';
import { amountOf, partsOf, smsCostOf } from '../../shared/sms-spend/sms-cost.ts';

it.each([
  ['2026-11-30T23:30:00Z', 'Europe/Stockholm', '2026-12'],
  ['2026-12-01T04:30:00Z', 'America/New_York', '2026-11'],
])('at %s the month in %s is %s', (now, zone, month) => {
  expect(monthOf(now, zone)).toBe(month);
});

it.each([
  ['at the middle of a month', '2026-11-16T00:00:00Z', 'UTC', 5000, 10_000],
  ['at its end', '2026-11-30T23:59:59Z', 'UTC', 5000, 5000],
  ['in its first minutes as if a day had passed', '2026-11-01T00:10:00Z', 'UTC', 100, 3000],
  ['of a month with an hour less', '2026-03-16T10:30:00Z', 'Europe/Stockholm', 1000, 2000],
  ['where nothing is spent', '2026-11-16T00:00:00Z', 'UTC', 0, 0],
])('a forecast %s', (_, now, zone, spent, forecast) => {
  expect(Math.abs(forecastOf(spent, now, zone) - forecast)).toBeLessThanOrEqual(3);
});

it('an SMS costs its segments at the price of its country, to five decimals', () => {
  const prices = { currency: 'USD', perSegment: { '*': '0.1', SE: '0.05515' } };
  expect(smsCostOf('Hello', '+46701234567', prices)).toBe(5515);
  expect(smsCostOf('a'.repeat(161), '+46701234567', prices)).toBe(11_030);
  expect(smsCostOf('Hello', '+4915112345678', prices)).toBe(10_000);
  expect([partsOf('200.00'), amountOf(20_000_000), amountOf(5515)]).toEqual([20_000_000, '200.00', '0.06']);
});
