import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { channelNames } from '../../shared/orders/order-facts.ts';
import { nextPermitted } from '../../shared/planning/sending-hours.ts';
import { hoursOfRule, hoursOver, sendingHours } from '../../shared/senders/sending-hours.ts';

const dayHours = { from: '09:00', to: '21:00' };

describe('the next permitted instant', () => {
  it.each([
    ['by day it is now', '2026-11-23T10:00:00.000Z', dayHours, 'Europe/Stockholm', '2026-11-23T10:00:00.000Z'],
    ['before the opening', '2026-11-23T05:00:00.000Z', dayHours, 'Europe/Stockholm', '2026-11-23T08:00:00.000Z'],
    ['at the opening', '2026-11-23T08:00:00.000Z', dayHours, 'Europe/Stockholm', '2026-11-23T08:00:00.000Z'],
    ['a moment before', '2026-11-23T07:59:59.999Z', dayHours, 'Europe/Stockholm', '2026-11-23T08:00:00.000Z'],
    [
      'at the close it is tomorrow',
      '2026-11-23T20:00:00.000Z',
      dayHours,
      'Europe/Stockholm',
      '2026-11-24T08:00:00.000Z',
    ],
    ['over the spring gap', '2026-03-28T22:00:00.000Z', dayHours, 'Europe/Stockholm', '2026-03-29T07:00:00.000Z'],
    ['over the autumn hour', '2026-10-24T22:00:00.000Z', dayHours, 'Europe/Stockholm', '2026-10-25T08:00:00.000Z'],
    [
      'an opening inside the spring gap is when the clock goes on',
      '2026-03-28T23:00:00.000Z',
      { from: '02:30', to: '05:00' },
      'Europe/Stockholm',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'hours that the spring gap swallows come a day later',
      '2026-03-28T23:00:00.000Z',
      { from: '02:00', to: '02:30' },
      'Europe/Stockholm',
      '2026-03-30T00:00:00.000Z',
    ],
    [
      'an hour that the clock shows twice opens at the first',
      '2026-10-24T20:00:00.000Z',
      { from: '02:30', to: '05:00' },
      'Europe/Stockholm',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'across midnight, still open',
      '2026-11-23T00:30:00.000Z',
      { from: '20:00', to: '02:00' },
      'Europe/Stockholm',
      '2026-11-23T00:30:00.000Z',
    ],
    [
      'across midnight, closed',
      '2026-11-23T02:30:00.000Z',
      { from: '20:00', to: '02:00' },
      'Europe/Stockholm',
      '2026-11-23T19:00:00.000Z',
    ],
    [
      'until the end of the day',
      '2026-11-23T22:59:59.999Z',
      { from: '09:00', to: '24:00' },
      'Europe/Stockholm',
      '2026-11-23T22:59:59.999Z',
    ],
    [
      'all day',
      '2026-11-23T23:00:00.000Z',
      { from: '00:00', to: '24:00' },
      'Europe/Stockholm',
      '2026-11-23T23:00:00.000Z',
    ],
    ['a half-hour zone', '2026-11-23T02:00:00.000Z', dayHours, 'Asia/Kolkata', '2026-11-23T03:30:00.000Z'],
    ['a half-hour shift', '2026-10-03T12:00:00.000Z', dayHours, 'Australia/Lord_Howe', '2026-10-03T22:00:00.000Z'],
    ['a zone without shifts', '2026-07-01T13:00:00.000Z', dayHours, 'America/Phoenix', '2026-07-01T16:00:00.000Z'],
  ])('%s', (_, now, hours, zone, expected) => {
    expect(nextPermitted(now, { hours, holidays: [] }, [zone])).toBe(expected);
  });

  const week = {
    mon: dayHours,
    tue: dayHours,
    wed: dayHours,
    thu: dayHours,
    fri: { from: '09:00', to: '15:00' },
    sat: null,
  };
  it.each([
    ['Friday after three is Monday', '2026-11-27T14:00:00.000Z', week, [], '2026-11-30T08:00:00.000Z'],
    ['a day left out is closed', '2026-11-29T12:00:00.000Z', week, [], '2026-11-30T08:00:00.000Z'],
    [
      'a holiday is closed',
      '2026-12-24T22:00:00.000Z',
      dayHours,
      ['2026-12-25', '2026-12-26'],
      '2026-12-27T08:00:00.000Z',
    ],
    [
      'a season of holidays is closed to its end, as many as settings may have',
      '2026-06-01T02:00:00.000Z',
      dayHours,
      Array.from({ length: 100 }, (_, days) => new Date(Date.UTC(2026, 5, 1 + days)).toISOString().slice(0, 10)),
      '2026-09-09T07:00:00.000Z',
    ],
    [
      'the night before a holiday goes on into it',
      '2026-12-25T00:30:00.000Z',
      { from: '20:00', to: '02:00' },
      ['2026-12-25'],
      '2026-12-25T00:30:00.000Z',
    ],
    [
      'a calendar that never opens holds nobody back',
      '2026-11-23T03:00:00.000Z',
      { sat: null },
      [],
      '2026-11-23T03:00:00.000Z',
    ],
  ])('%s', (_, now, hours, holidays, expected) => {
    expect(nextPermitted(now, { hours, holidays }, ['Europe/Stockholm'])).toBe(expected);
  });

  it('is right in every zone where the recipient may be', () => {
    const zones = ['America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu'] as const;
    expect(nextPermitted('2026-11-23T15:00:00.000Z', { hours: dayHours, holidays: [] }, zones)).toBe(
      '2026-11-23T19:00:00.000Z',
    );
  });

  it('goes by the first zone where the hours never meet', () => {
    const hours = { from: '09:00', to: '10:00' };
    expect(nextPermitted('2026-11-23T00:00:00.000Z', { hours, holidays: [] }, ['Asia/Tokyo', 'Europe/Paris'])).toBe(
      '2026-11-23T00:00:00.000Z',
    );
  });

  const zones = [
    'Europe/Stockholm',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'Asia/Kolkata',
  ];
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
  const anyTime = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) });
  /** The hours around the changes of clocks in those zones. */
  const changes = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-04', '2026-10-03'];
  const nearChange = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -6 * 60, max: 18 * 60 }))
    .map(([day, minutes]) => Date.parse(day) + minutes * 60_000);
  it('is within the hours, never before now, and never later than it need be', () => {
    fc.assert(
      fc.property(fc.oneof(anyTime, nearChange), time, time, fc.constantFrom(...zones), (epoch, from, to, zone) => {
        fc.pre(from !== to);
        const now = new Date(epoch).toISOString();
        const next = nextPermitted(now, { hours: { from, to }, holidays: [] }, [zone]);
        const open = (instant: string) => {
          const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
          return from < to ? wall >= from && wall < to : wall >= from || wall < to;
        };
        expect(next >= now).toBe(true);
        expect(open(next)).toBe(true);
        if (next === now) return;
        // Sampled every quarter of an hour: nothing between now and then was open.
        for (let t = Date.parse(now); t < Date.parse(next); t += 900_000)
          expect(open(new Date(t).toISOString())).toBe(false);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('the hours of a channel', () => {
  const [always, afternoon] = [
    { from: '00:00', to: '24:00' },
    { from: '12:00', to: '18:00' },
  ];
  const perChannel = { default: dayHours, email: always };

  it.each([
    ['one for all', undefined, dayHours, [dayHours, dayHours]],
    ['of the sender, and the default', undefined, perChannel, [always, dayHours]],
    ["of a rule's own for all", afternoon, perChannel, [afternoon, afternoon]],
    ["of a rule's own, and of the sender", { sms: afternoon }, perChannel, [always, afternoon]],
    ["of a rule's own, and the default", { email: afternoon }, perChannel, [afternoon, dayHours]],
    ["of a rule's own, and the one for all", { email: afternoon }, afternoon, [afternoon, afternoon]],
    ["of a rule's own days", { sat: afternoon }, perChannel, [{ sat: afternoon }, { sat: afternoon }]],
  ] as const)('%s', (_, ofRule, ofSender, expected) => {
    expect((['email', 'sms'] as const).map((channel) => hoursOver(channel, ofRule, ofSender))).toEqual(expected);
  });

  it.each(channelNames)('may be given for %s, in the document and of a rule', (channel) => {
    expect(sendingHours.parse({ default: dayHours, [channel]: always })).toHaveProperty(channel);
    expect(hoursOver(channel, hoursOfRule.parse({ [channel]: afternoon }), dayHours)).toEqual(afternoon);
  });
});
