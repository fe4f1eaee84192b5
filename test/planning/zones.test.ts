import { describe, expect, it } from 'vitest';
import { zonesOf } from '../../shared/planning/recipient-zones.ts';
import { nextPermitted } from '../../shared/planning/sending-hours.ts';
import { aSender } from '../builders/sender.ts';

const from = (opens: string, closes: string) => ({ from: opens, to: closes });
const day = from('09:00', '21:00');
const week = { mon: day, tue: day, wed: day, thu: day, fri: day };

/** From the time on the left the next permitted one is that on the right. */
it.each([
  ['Europe/Stockholm', 'gap: two becomes three', '2027-03-27T23:00', from('02:30', '05:00'), '2027-03-28T01:00'],
  ['Europe/Stockholm', 'overlap: two comes twice', '2026-10-24T22:00', from('02:15', '05:00'), '2026-10-25T00:15'],
  ['Europe/Stockholm', 'the second two is open too', '2026-10-25T01:20', from('02:15', '05:00'), '2026-10-25T01:20'],
  ['Europe/Stockholm', 'before the second two', '2026-10-25T01:10', from('02:30', '05:00'), '2026-10-25T01:30'],
  ['Europe/Stockholm', 'the clock goes back into them', '2026-10-25T00:30', from('01:00', '02:15'), '2026-10-25T01:00'],
  ['Africa/Cairo', 'gap at midnight', '2027-04-29T21:00', from('00:30', '05:00'), '2027-04-29T22:00'],
  ['America/Santiago', 'overlap before midnight', '2027-04-04T03:10', from('23:15', '23:45'), '2027-04-04T03:15'],
  [
    'Europe/Stockholm',
    'across midnight, ended by the gap',
    '2027-03-28T01:00',
    from('22:00', '02:30'),
    '2027-03-28T20:00',
  ],
  ['America/New_York', 'gap', '2027-03-14T05:00', from('02:30', '05:00'), '2027-03-14T07:00'],
  ['America/New_York', 'overlap', '2026-11-01T04:30', from('01:30', '04:00'), '2026-11-01T05:30'],
  ['America/New_York', 'week end', '2026-11-28T15:00', week, '2026-11-30T14:00'],
  ['America/Phoenix', 'no gap where others have one', '2027-03-14T07:00', from('02:30', '05:00'), '2027-03-14T09:30'],
  ['America/Phoenix', 'no overlap either', '2026-11-01T07:00', from('01:30', '04:00'), '2026-11-01T08:30'],
  ['America/Sao_Paulo', 'no gap since 2019', '2026-11-01T02:00', from('00:30', '05:00'), '2026-11-01T03:30'],
  ['America/Sao_Paulo', 'across midnight, open', '2026-11-24T03:30', from('20:00', '01:00'), '2026-11-24T03:30'],
  ['America/Sao_Paulo', 'across midnight, closed', '2026-11-24T04:00', from('20:00', '01:00'), '2026-11-24T23:00'],
  ['Australia/Lord_Howe', 'gap of half an hour', '2026-10-03T14:00', from('02:15', '05:00'), '2026-10-03T15:30'],
  ['Australia/Lord_Howe', 'overlap of half an hour', '2027-04-03T13:00', from('01:45', '05:00'), '2027-04-03T14:45'],
  ['Australia/Lord_Howe', 'after the overlap', '2027-04-03T16:00', day, '2027-04-03T22:30'],
  ['Asia/Kolkata', 'half an hour off', '2026-11-23T21:00', day, '2026-11-24T03:30'],
  ['Asia/Kolkata', 'across midnight, closed', '2026-11-23T21:00', from('20:00', '02:00'), '2026-11-24T14:30'],
  ['Pacific/Apia', 'its Saturday is our Friday', '2026-11-27T20:30', week, '2026-11-29T20:00'],
  ['Pacific/Apia', 'no summer time since 2021', '2026-09-26T12:00', day, '2026-09-26T20:00'],
] as const)('%s: %s', (zone, _, now, hours, expected) => {
  expect(nextPermitted(`${now}:00.000Z`, { hours, holidays: [] }, [zone])).toBe(`${expected}:00.000Z`);
});

describe('a holiday is that of the recipient', () => {
  it.each([
    ['Pacific/Apia', '2026-12-24T20:00', '2026-12-25T20:00'],
    ['Europe/Stockholm', '2026-12-24T20:00', '2026-12-26T08:00'],
    ['America/New_York', '2026-12-25T03:00', '2026-12-26T14:00'],
  ] as const)('%s', (zone, now, expected) => {
    const calendar = { hours: day, holidays: ['2026-12-25'] };
    expect(nextPermitted(`${now}:00.000Z`, calendar, [zone])).toBe(`${expected}:00.000Z`);
  });
});

describe('where somebody may be', () => {
  const winter = '2026-11-24T12:00:00.000Z';
  const inCountry = (country: string, timeZone = 'Europe/Stockholm', now = winter) =>
    zonesOf({ deliveryAddress: { country } }, {}, aSender({ timeZone }), now);

  it.each([
    ['their own zone', { timeZone: 'Asia/Kolkata', phone: '+46701234567' }, { country: 'US' }, ['Asia/Kolkata']],
    ["the delivery address's", { phone: '+919812345678' }, { country: 'SE' }, ['Europe/Stockholm']],
    ["the phone number's", { phone: '+6857212345' }, null, ['Pacific/Apia']],
    ["the sender's", {}, null, ['Europe/Stockholm']],
    ["the sender's, where the number is none", { phone: '12' }, null, ['Europe/Stockholm']],
  ])('%s', (_, person, deliveryAddress, expected) => {
    expect(zonesOf({ deliveryAddress }, person, aSender(), winter)).toEqual(expected);
  });

  it('any zone of a country that has several, each clock once', () => {
    const clocks = inCountry('US').map((timeZone) =>
      new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(Date.parse(winter)),
    );
    expect(clocks.sort()).toEqual(['02:00', '03:00', '04:00', '05:00', '06:00', '07:00']);
  });

  it("the sender's own first, if it is one of them", () => {
    expect(inCountry('US', 'America/New_York')[0]).toBe('America/New_York');
    expect(inCountry('BR', 'America/Sao_Paulo')[0]).toBe('America/Sao_Paulo');
    expect(inCountry('US', 'Europe/Stockholm')).not.toContain('Europe/Stockholm');
  });

  it('zones count as one while their clocks agree', () => {
    const ofLordHowe = (now: string) => inCountry('AU', 'Australia/Sydney', now).includes('Australia/Lord_Howe');
    expect(ofLordHowe(winter)).toBe(false);
    expect(ofLordHowe('2026-07-01T12:00:00.000Z')).toBe(true);
  });

  it('zones whose clocks agree for an hour only, as one is changed and the other not yet, count as two', () => {
    const clocks = inCountry('US', 'America/Chicago', '2026-11-01T06:00:00.000Z');
    expect(clocks).toEqual(expect.arrayContaining(['America/Chicago', 'America/Detroit']));
  });

  it.each([
    ['US', '2026-11-24T14:00', '2026-11-24T19:00'],
    ['US', '2027-03-14T14:00', '2027-03-14T19:00'],
    ['AU', '2026-07-01T21:00', '2026-07-02T01:00'],
    ['BR', '2026-11-24T12:00', '2026-11-24T14:00'],
  ])('in %s, from %s on, it is within the hours everywhere at %s', (country, now, expected) => {
    const zones = inCountry(country, 'Europe/Stockholm', `${now}:00.000Z`);
    expect(nextPermitted(`${now}:00.000Z`, { hours: day, holidays: [] }, zones)).toBe(`${expected}:00.000Z`);
  });
});
