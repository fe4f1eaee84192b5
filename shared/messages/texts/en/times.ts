import type { TimePhrases } from '../times.ts';

export const times: TimePhrases = {
  within: (day, from, to) => `between ${from} and ${to} on ${day}`,
  between: (from, to) => `between ${from} and ${to}`,
  about: (time) => `around ${time}`,
  clock: (time) => `at ${time}`,
  overnight: (day, from, toDay, to) => `between ${from} on ${day} and ${to} on ${toDay}`,
  allDay: (day) => `on ${day}`,
  days: (day, toDay) => `between ${day} and ${toDay}`,
  around: (day, time) => `around ${time} on ${day}`,
  at: (day, time) => `at ${time} on ${day}`,
  by: (day, time) => (time ? `by ${time} on ${day}` : `by ${day}`),
  inMinutes: (minutes) => `in about ${minutes} minutes`,
  inAFewMinutes: 'in a few minutes',
  approximately: (time) => `around ${time}`,
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  midnight: 'midnight',
  oClock: '',
  capitalDays: true,
  tidyDay: (day) => day.replace(/, (?=\d)/, ' '),
};
