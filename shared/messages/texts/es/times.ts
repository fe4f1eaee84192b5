import type { TimePhrases } from '../times.ts';

const las = (time: string): string => `${/^0?1:/.test(time) ? 'la' : 'las'} ${time}`;

export const times: TimePhrases = {
  within: (day, from, to) => `el ${day} entre ${las(from)} y ${las(to)}`,
  between: (from, to) => `entre ${las(from)} y ${las(to)}`,
  about: (time) => `hacia ${las(time)}`,
  clock: (time) => `a ${las(time)}`,
  overnight: (day, from, toDay, to) => `entre el ${day} a ${las(from)} y el ${toDay} a ${las(to)}`,
  allDay: (day) => `el ${day}`,
  days: (day, toDay) => `entre el ${day} y el ${toDay}`,
  around: (day, time) => `el ${day} hacia ${las(time)}`,
  at: (day, time) => `el ${day} a ${las(time)}`,
  by: (day, time) => (time ? `hasta el ${day} a ${las(time)}` : `hasta el ${day}`),
  inMinutes: (minutes) => `en unos ${minutes} minutos`,
  inAFewMinutes: 'en unos minutos',
  approximately: (time) => `hacia ${las(time)}`,
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  midnight: '24:00',
  oClock: '',
  capitalDays: false,
  tidyDay: (day) => day.replace(', ', ' ').replace(/^(\p{L}{3} \d+) de /u, '$1 '),
};
