import type { TimePhrases } from '../times.ts';

export const times: TimePhrases = {
  within: (day, from, to) => `am ${day}, zwischen ${from} und ${to} Uhr`,
  between: (from, to) => `zwischen ${from} und ${to} Uhr`,
  about: (time) => `gegen ${time} Uhr`,
  clock: (time) => `um ${time} Uhr`,
  overnight: (day, from, toDay, to) => `zwischen ${day}, ${from} Uhr und ${toDay}, ${to} Uhr`,
  allDay: (day) => `am ${day}`,
  days: (day, toDay) => `zwischen ${day} und ${toDay}`,
  around: (day, time) => `am ${day}, gegen ${time} Uhr`,
  at: (day, time) => `am ${day}, um ${time} Uhr`,
  by: (day, time) => (time ? `bis ${day}, ${time} Uhr` : `bis ${day}`),
  inMinutes: (minutes) => `in etwa ${minutes} Minuten`,
  inAFewMinutes: 'in wenigen Minuten',
  approximately: (time) => `gegen ${time}`,
  today: 'heute',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  midnight: '24:00',
  oClock: ' Uhr',
  capitalDays: true,
};
