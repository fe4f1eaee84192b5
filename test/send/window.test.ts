import { describe, expect, it } from 'vitest';
import { windowFrom } from '../../infra/send/window.ts';

const zone = 'Europe/Stockholm';
const occurredAt = '2026-11-23T12:30:00Z';

describe('the window of npm run send', () => {
  it.each([
    ['later today', '15:00-17:00', '2026-11-23T15:00:00+01:00', '2026-11-23T17:00:00+01:00'],
    ['begun already, so tomorrow', '13:00-15:00', '2026-11-24T13:00:00+01:00', '2026-11-24T15:00:00+01:00'],
    ['across midnight', '22:00-02:00', '2026-11-23T22:00:00+01:00', '2026-11-24T02:00:00+01:00'],
  ])('comes next: %s', (_, given, from, to) => {
    expect(windowFrom(given, { occurredAt, zone })).toEqual({ from, to });
  });

  it('is meant in the zone’s own time, also on the day that its clocks go forward', () => {
    const night = { occurredAt: '2027-03-28T00:30:00Z', zone };
    expect(windowFrom('09:00-11:00', night)).toEqual({
      from: '2027-03-28T09:00:00+02:00',
      to: '2027-03-28T11:00:00+02:00',
    });
  });

  it('may be two times with their offsets', () => {
    const [from, to] = ['2026-12-01T13:00:00+01:00', '2026-12-01T15:00:00+01:00'];
    expect(windowFrom(`${from}/${to}`, { occurredAt, zone: undefined })).toEqual({ from, to });
  });

  it.each([
    ['13-15', zone, occurredAt, 'is no window'],
    ['25:00-26:00', zone, occurredAt, 'is no window'],
    ['13:00-15:00', 'Europe/Atlantis', occurredAt, 'Europe/Atlantis'],
    ['13:00-15:00', zone, 'yesterday', 'yesterday'],
    ['13:00-15:00', undefined, occurredAt, '--zone Europe/Stockholm'],
  ])('tells what is wrong with %s in %s at %s', (given, inZone, at, words) => {
    expect(() => windowFrom(given, { occurredAt: at, zone: inZone })).toThrow(words);
  });
});
