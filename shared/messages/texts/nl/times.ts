import type { TimePhrases } from '../times.ts';

export const times: TimePhrases = {
  within: (day, from, to) => `op ${day} tussen ${from} en ${to} uur`,
  between: (from, to) => `tussen ${from} en ${to} uur`,
  about: (time) => `rond ${time} uur`,
  clock: (time) => `om ${time} uur`,
  overnight: (day, from, toDay, to) => `tussen ${day} ${from} uur en ${toDay} ${to} uur`,
  allDay: (day) => `op ${day}`,
  days: (day, toDay) => `tussen ${day} en ${toDay}`,
  around: (day, time) => `op ${day} rond ${time} uur`,
  at: (day, time) => `op ${day} om ${time} uur`,
  by: (day, time) => (time ? `uiterlijk op ${day} om ${time} uur` : `uiterlijk op ${day}`),
  inMinutes: (minutes) => `over ongeveer ${minutes} minuten`,
  inAFewMinutes: 'over een paar minuten',
  approximately: (time) => `rond ${time}`,
  today: 'vandaag',
  tomorrow: 'morgen',
  yesterday: 'gisteren',
  midnight: '24:00',
  oClock: ' uur',
  capitalDays: false,
};
