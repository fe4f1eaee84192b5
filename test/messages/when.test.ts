import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../shared/messages/wording/reader.ts';
import { tellDay, tellDeadline, tellMoment, tellWait, tellWhen } from '../../shared/messages/wording/when.ts';
import { timeOf } from '../../shared/messages/wording/local-time.ts';

const stockholm = 'Europe/Stockholm';
const reader = (locale = 'en-GB', zone = stockholm): Reader => ({
  language: locale.slice(0, 2) as Reader['language'],
  locale,
  zone,
});
const span = (from: string, to: string) => ({ from: `${from}:00.000Z`, to: `${to}:00.000Z` });
const morning = span('2026-11-24T09:30', '2026-11-24T10:30');

describe('a window', () => {
  it.each([
    ['en-GB', 'between 10:30 and 11:30 on Tuesday 24 November', 'Tue 24 Nov 10:30-11:30'],
    ['en-US', 'between 10:30 AM and 11:30 AM on Tuesday, November 24', 'Tue Nov 24 10:30 AM-11:30 AM'],
    ['sv-SE', 'tisdag 24 november mellan kl. 10:30 och 11:30', 'tis 24 nov 10:30-11:30'],
    ['de-DE', 'am Dienstag, 24. November, zwischen 10:30 und 11:30 Uhr', 'Di 24.11. 10:30-11:30'],
    ['fr-FR', 'le mardi 24 novembre entre 10:30 et 11:30', 'mar 24 nov 10:30-11:30'],
    ['nl-NL', 'op dinsdag 24 november tussen 10:30 en 11:30 uur', 'di 24 nov 10:30-11:30'],
    ['es-ES', 'el martes 24 de noviembre entre las 10:30 y las 11:30', 'mar 24 nov 10:30-11:30'],
    ['es-MX', 'el martes 24 de noviembre entre las 10:30 y las 11:30', 'mar 24 nov 10:30-11:30'],
    ['fr-CA', 'le mardi 24 novembre entre 10 h 30 et 11 h 30', 'mar 24 nov 10 h 30-11 h 30'],
  ])('is told in %s', (locale, phrase, short) => {
    expect(tellWhen(morning, reader(locale))).toMatchObject({ phrase, short });
  });

  it.each([
    [stockholm, 'Tuesday 24 November, 10:30–11:30'],
    ['America/New_York', 'Tuesday 24 November, 04:30–05:30'],
    ['Asia/Kolkata', 'Tuesday 24 November, 15:00–16:00'],
    ['Australia/Lord_Howe', 'Tuesday 24 November, 20:30–21:30'],
    ['Pacific/Kiritimati', 'Tuesday 24 November, 23:30 – Wednesday 25 November, 00:30'],
  ])('is told in the time of %s', (zone, fact) => {
    expect(tellWhen(morning, reader('en-GB', zone)).fact).toBe(fact);
  });

  it.each([
    [
      'over midnight',
      span('2026-11-24T21:00', '2026-11-25T01:00'),
      'between 22:00 on Tuesday 24 November and 02:00 on Wednesday 25 November',
    ],
    [
      'until midnight',
      span('2026-11-24T19:00', '2026-11-24T23:00'),
      'between 20:00 and midnight on Tuesday 24 November',
    ],
    ['of a whole day', span('2026-11-23T23:00', '2026-11-24T23:00'), 'on Tuesday 24 November'],
    ['of a day to its last minute', span('2026-11-23T23:00', '2026-11-24T22:59'), 'on Tuesday 24 November'],
    [
      'of several days',
      span('2026-11-24T08:00', '2026-11-26T16:00'),
      'between Tuesday 24 November and Thursday 26 November',
    ],
    [
      'of whole days',
      span('2026-11-23T23:00', '2026-11-26T23:00'),
      'between Tuesday 24 November and Thursday 26 November',
    ],
    [
      'over the turn of the year',
      span('2026-12-30T23:00', '2027-01-02T23:00'),
      'between Thursday 31 December and Saturday 2 January',
    ],
    [
      'of less than a minute',
      { from: '2026-11-24T09:30:05.000Z', to: '2026-11-24T09:30:45.000Z' },
      'around 10:30 on Tuesday 24 November',
    ],
  ])('%s reads right', (_, window, phrase) => {
    expect(tellWhen(window, reader()).phrase).toBe(phrase);
  });

  it.each([
    [
      'the hour that comes twice in autumn',
      stockholm,
      span('2026-10-25T00:45', '2026-10-25T01:15'),
      '02:45 CEST–02:15 CET',
    ],
    ['a day with that hour in it', stockholm, span('2026-10-24T23:30', '2026-10-25T07:00'), '01:30–08:00'],
    ['the gap in spring', stockholm, span('2026-03-29T00:30', '2026-03-29T01:30'), '01:30–03:30'],
    [
      'the half hour that comes twice on Lord Howe',
      'Australia/Lord_Howe',
      span('2026-04-04T14:45', '2026-04-04T15:10'),
      '01:45 GMT+11–01:40 GMT+10:30',
    ],
    [
      'the American autumn',
      'America/New_York',
      span('2026-11-01T05:15', '2026-11-01T06:30'),
      '01:15 GMT-4–01:30 GMT-5',
    ],
  ])('in %s is told so that it can be understood', (_, zone, window, hours) => {
    expect(tellWhen(window, reader('en-GB', zone)).hours).toBe(hours);
  });

  it('begins and ends where the clock on the wall says, in every zone', () => {
    const zones = [stockholm, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
    const hour = 3_600_000;
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 }),
        fc.integer({ min: 1, max: 72 * 60 }),
        fc.constantFrom(...zones),
        fc.constantFrom('en-GB', 'en-US', 'sv-SE', 'de-DE', 'fr-FR', 'fr-CA', 'es-ES', 'es-MX', 'nl-NL'),
        (start, minutes, zone, locale) => {
          const window = {
            from: new Date(start * 60_000).toISOString(),
            to: new Date((start + minutes) * 60_000).toISOString(),
          };
          const { phrase, fact, short, hours } = tellWhen(window, reader(locale, zone));
          for (const words of [phrase, fact, short])
            expect(words).not.toMatch(/undefined|Invalid|NaN| {2}|[\u00a0\u202f]|^\s|\s$/);
          if (minutes * 60_000 > 24 * hour) expect(hours).toBe('');
          else if (hours !== '') expect(hours).toContain(timeOf(window.from, reader(locale, zone)));
        },
      ),
    );
  });
});

describe('an expected time', () => {
  it.each([
    ['en-GB', 'around 10:45 on Tuesday 24 November', 'Tue 24 Nov around 10:45'],
    ['sv-SE', 'tisdag 24 november omkring kl. 10:45', 'tis 24 nov ca 10:45'],
    ['de-DE', 'am Dienstag, 24. November, gegen 10:45 Uhr', 'Di 24.11. gegen 10:45'],
    ['fr-FR', 'le mardi 24 novembre vers 10:45', 'mar 24 nov vers 10:45'],
    ['nl-NL', 'op dinsdag 24 november rond 10:45 uur', 'di 24 nov rond 10:45'],
    ['es-ES', 'el martes 24 de noviembre hacia las 10:45', 'mar 24 nov hacia las 10:45'],
  ])('is told as about that time in %s', (locale, phrase, short) => {
    expect(tellWhen('2026-11-24T09:45:00.000Z', reader(locale))).toMatchObject({ phrase, short });
  });
});

describe('a day that is expected', () => {
  it.each(['2026-11-23T23:00:00.000Z', '2026-11-24T22:59:00.000Z'])(
    'has no time where it is the turn of one: %s',
    (at) => {
      expect(tellWhen(at, reader())).toMatchObject({ phrase: 'on Tuesday 24 November', hours: '' });
    },
  );
});

describe('until when an answer is wanted', () => {
  it.each([
    ['en-GB', '2026-11-24T16:00:00.000Z', 'by 17:00 on Tuesday 24 November', 'Tue 24 Nov 17:00'],
    ['sv-SE', '2026-11-24T16:00:00.000Z', 'senast tisdag 24 november kl. 17:00', 'tis 24 nov 17:00'],
    ['de-DE', '2026-11-24T16:00:00.000Z', 'bis Dienstag, 24. November, 17:00 Uhr', 'Di 24.11. 17:00'],
    ['fr-FR', '2026-12-01T16:00:00.000Z', 'au plus tard le mardi 1er décembre à 17:00', 'mar 1er déc 17:00'],
    ['nl-NL', '2026-11-24T16:00:00.000Z', 'uiterlijk op dinsdag 24 november om 17:00 uur', 'di 24 nov 17:00'],
    ['es-ES', '2026-11-24T16:00:00.000Z', 'hasta el martes 24 de noviembre a las 17:00', 'mar 24 nov 17:00'],
    ['en-GB', '2026-11-24T23:00:00.000Z', 'by Tuesday 24 November', 'Tue 24 Nov'],
    ['sv-SE', '2026-11-24T22:59:00.000Z', 'senast tisdag 24 november', 'tis 24 nov'],
  ])('in %s, %s', (locale, at, phrase, short) => {
    expect(tellDeadline(at, reader(locale))).toMatchObject({ phrase, short });
  });
});

describe('how long from now', () => {
  it.each([
    ['en-GB', 12, 'in about 15 minutes'],
    ['sv-SE', 12, 'om ungefär 15 minuter'],
    ['de-DE', 12, 'in etwa 15 Minuten'],
    ['fr-FR', 12, 'dans environ 15 minutes'],
    ['nl-NL', 12, 'over ongeveer 15 minuten'],
    ['es-ES', 12, 'en unos 15 minutos'],
    ['en-GB', 90, 'in about 90 minutes'],
    ['de-DE', 2, 'in wenigen Minuten'],
    ['en-GB', 0, undefined],
    ['en-GB', -3, undefined],
    ['en-GB', 91, undefined],
  ])('in %s, %i minutes', (locale, minutes, words) => {
    const now = Date.parse('2026-11-24T09:00:00.000Z');
    const at = new Date(now + minutes * 60_000).toISOString();
    expect(tellWait(at, new Date(now).toISOString(), reader(locale))).toBe(words);
  });
});

describe('a moment', () => {
  it.each([
    ['en-GB', 'at 10:52 on Tuesday 24 November'],
    ['en-US', 'at 10:52 AM on Tuesday, November 24'],
    ['sv-SE', 'tisdag 24 november kl. 10:52'],
    ['de-DE', 'am Dienstag, 24. November, um 10:52 Uhr'],
    ['fr-FR', 'le mardi 24 novembre à 10:52'],
    ['nl-NL', 'op dinsdag 24 november om 10:52 uur'],
    ['es-ES', 'el martes 24 de noviembre a las 10:52'],
  ])('is told exactly in %s', (locale, phrase) => {
    expect(tellMoment('2026-11-24T09:52:00.000Z', reader(locale)).phrase).toBe(phrase);
  });
});

describe('a day, seen from now', () => {
  it.each([
    ['en-GB', '2026-11-24T09:00:00.000Z', 'Today, Tuesday 24 November'],
    ['sv-SE', '2026-11-25T09:00:00.000Z', 'I morgon, onsdag 25 november'],
    ['de-DE', '2026-11-23T09:00:00.000Z', 'Gestern, Montag, 23. November'],
    ['fr-FR', '2026-11-24T09:00:00.000Z', 'Aujourd’hui, mardi 24 novembre'],
    ['en-GB', '2026-11-24T23:30:00.000Z', 'Tomorrow, Wednesday 25 November'],
    ['en-GB', '2026-12-24T09:00:00.000Z', 'Thursday 24 December'],
    ['en-GB', '2027-01-24T09:00:00.000Z', 'Sunday 24 January 2027'],
    ['de-DE', '2027-01-24T09:00:00.000Z', 'Sonntag, 24. Januar 2027'],
    ['es-ES', '2027-01-24T09:00:00.000Z', 'Domingo 24 de enero de 2027'],
  ])('in %s, %s', (locale, at, words) => {
    expect(tellDay(at, '2026-11-24T12:00:00.000Z', reader(locale))).toBe(words);
  });

  it('is tomorrow too where the night is short', () => {
    expect(tellDay('2026-03-29T10:00:00.000Z', '2026-03-28T22:45:00.000Z', reader())).toBe('Tomorrow, Sunday 29 March');
  });
});
