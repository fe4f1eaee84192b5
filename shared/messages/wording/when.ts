import type { Window } from '../../orders/event-data.ts';
import { after, type Instant } from '../../orders/instant.ts';
import { timePhrases } from '../texts/times.ts';
import { dateOf, dayOf, dayOfYear, isLastMinute, isMidnight, shortDayOf, timeOf, yearOf } from './local-time.ts';
import { capitalised } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** A time, or a span of it, in the reader's zone and language. */
export interface When {
  /** To go on a sentence with: `between 10:30 and 11:30 on Tuesday 24 November`. */
  phrase: string;
  /** To stand alone: `Tuesday 24 November, 10:30–11:30`. */
  fact: string;
  /** For an SMS: `Tue 24 Nov 10:30-11:30`. */
  short: string;
  /** The hours alone, as in `10:30–11:30`; empty where only days are known. */
  hours: string;
  /** The hours alone in words, as in `between 10:30 and 11:30`; empty where only days are known. */
  span: string;
  /** The day or days alone, as short as they are still clear: `Tue 24 Nov`. */
  date: string;
  /** The day or days alone. */
  day: string;
}

const day = 24 * 60 * 60_000;

/** A window, or a time that is expected: around then. What is expected at the turn of a day is a day without a time. */
export function tellWhen(when: Instant | Window, reader: Reader): When {
  if (typeof when !== 'string') return tellWindow(when, reader);
  return isTurnOfDay(when, reader) ? tellDays(when, when, reader) : tellAround(when, reader);
}

function tellWindow({ from, to }: Window, reader: Reader): When {
  const last = lastDay(to, reader);
  if (isWholeDays({ from, to }, reader)) return tellDays(from, last, reader);
  if (dateOf(from, reader.zone) !== dateOf(last, reader.zone)) return tellOvernight({ from, to }, reader);
  const { within, between, midnight, oClock } = timePhrases[reader.language];
  const [begin, end] = [timeOf(from, reader), last === to ? timeOf(to, reader) : midnight];
  if (begin === end) return tellAround(from, reader);
  const hours = `${begin}–${end}`;
  return {
    phrase: within(dayOf(from, reader), begin, end),
    fact: `${dayOf(from, reader)}, ${hours}${oClock}`,
    short: `${shortDayOf(from, reader)} ${begin}-${end}`,
    hours,
    span: between(begin, end),
    date: shortDayOf(from, reader),
    day: capitalised(dayOf(from, reader)),
  };
}

function tellOvernight({ from, to }: Window, reader: Reader): When {
  const [begin, end] = [timeOf(from, reader), timeOf(to, reader)];
  const { overnight, between, oClock } = timePhrases[reader.language];
  const [first, last] = [dayOf(from, reader), dayOf(to, reader)];
  return {
    phrase: overnight(first, begin, last, end),
    fact: `${first}, ${begin}${oClock} – ${last}, ${end}${oClock}`,
    short: `${shortDayOf(from, reader)} ${begin} - ${shortDayOf(to, reader)} ${end}`,
    hours: `${begin}–${end}`,
    span: between(begin, end),
    date: `${shortDayOf(from, reader)} - ${shortDayOf(to, reader)}`,
    day: capitalised(`${first} – ${last}`),
  };
}

function tellDays(from: Instant, to: Instant, reader: Reader): When {
  const [first, last] = [dayOf(from, reader), dayOf(to, reader)];
  const phrases = timePhrases[reader.language];
  const one = dateOf(from, reader.zone) === dateOf(to, reader.zone);
  const fact = one ? first : `${first} – ${last}`;
  const short = one ? shortDayOf(from, reader) : `${shortDayOf(from, reader)} - ${shortDayOf(to, reader)}`;
  return {
    phrase: one ? phrases.allDay(first) : phrases.days(first, last),
    fact,
    short,
    hours: '',
    span: '',
    date: short,
    day: capitalised(fact),
  };
}

function tellAround(at: Instant, reader: Reader): When {
  const phrases = timePhrases[reader.language];
  const [date, time] = [dayOf(at, reader), timeOf(at, reader)];
  const hours = phrases.approximately(time);
  return {
    phrase: phrases.around(date, time),
    fact: `${date}, ${hours}${phrases.oClock}`,
    short: `${shortDayOf(at, reader)} ${hours}`,
    hours: capitalised(hours),
    span: phrases.about(time),
    date: shortDayOf(at, reader),
    day: capitalised(date),
  };
}

/** When something happened: `at 10:52 on Tuesday 24 November`. */
export function tellMoment(at: Instant, reader: Reader): When {
  const phrases = timePhrases[reader.language];
  const [date, time] = [dayOf(at, reader), timeOf(at, reader)];
  return {
    phrase: phrases.at(date, time),
    fact: `${date}, ${time}${phrases.oClock}`,
    short: `${shortDayOf(at, reader)} ${time}`,
    hours: time,
    span: phrases.clock(time),
    date: shortDayOf(at, reader),
    day: capitalised(date),
  };
}

/** Until when something is wanted: `by 17:00 on Tuesday 24 November`; by a day where it is its end. */
export function tellDeadline(at: Instant, reader: Reader): When {
  const { by, oClock } = timePhrases[reader.language];
  const last = lastDay(at, reader);
  const time = isTurnOfDay(at, reader) ? undefined : timeOf(at, reader);
  const [date, brief] = [dayOf(last, reader), shortDayOf(last, reader)];
  return {
    phrase: by(date, time),
    fact: time ? `${date}, ${time}${oClock}` : date,
    short: time ? `${brief} ${time}` : brief,
    hours: time ?? '',
    span: time ?? '',
    date: brief,
    day: capitalised(date),
  };
}

/** How long from now until then, in words for the way's last hour; nothing where it is longer or was before. */
export function tellWait(at: Instant, now: Instant, { language }: Reader): string | undefined {
  const minutes = (Date.parse(at) - Date.parse(now)) / 60_000;
  if (minutes <= 0 || minutes > 90) return undefined;
  const { inMinutes, inAFewMinutes } = timePhrases[language];
  return minutes <= 5 ? inAFewMinutes : inMinutes(Math.ceil(minutes / 5) * 5);
}

/** The day as seen from now: `Today, Tuesday 24 November`; in another year with that year. */
export function tellDay(at: Instant, now: Instant, reader: Reader): string {
  const { today, tomorrow, yesterday } = timePhrases[reader.language];
  const distance = (Date.parse(dateOf(at, reader.zone)) - Date.parse(dateOf(now, reader.zone))) / day;
  const word = new Map([
    [0, today],
    [1, tomorrow],
    [-1, yesterday],
  ]).get(distance);
  const told = yearOf(at, reader) === yearOf(now, reader) ? dayOf(at, reader) : dayOfYear(at, reader);
  return capitalised(word ? `${word}, ${told}` : told);
}

/** Hours say nothing in a span of more than a day, or from midnight to midnight. */
export const isWholeDays = ({ from, to }: Window, reader: Reader): boolean =>
  Date.parse(to) - Date.parse(from) > day || (isMidnight(from, reader.zone) && isTurnOfDay(to, reader));

const isTurnOfDay = (at: Instant, { zone }: Reader): boolean => isMidnight(at, zone) || isLastMinute(at, zone);

/** A span that ends at midnight ends with the day before. */
const lastDay = (to: Instant, { zone }: Reader): Instant => (isMidnight(to, zone) ? after(to, -1) : to);
