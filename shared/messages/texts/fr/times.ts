import type { TimePhrases } from '../times.ts';

export const times: TimePhrases = {
  within: (day, from, to) => `le ${day} entre ${from} et ${to}`,
  between: (from, to) => `entre ${from} et ${to}`,
  about: (time) => `vers ${time}`,
  clock: (time) => `à ${time}`,
  overnight: (day, from, toDay, to) => `entre le ${day} à ${from} et le ${toDay} à ${to}`,
  allDay: (day) => `le ${day}`,
  days: (day, toDay) => `entre le ${day} et le ${toDay}`,
  around: (day, time) => `le ${day} vers ${time}`,
  at: (day, time) => `le ${day} à ${time}`,
  by: (day, time) => (time ? `au plus tard le ${day} à ${time}` : `au plus tard le ${day}`),
  inMinutes: (minutes) => `dans environ ${minutes} minutes`,
  inAFewMinutes: 'dans quelques minutes',
  approximately: (time) => `vers ${time}`,
  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  midnight: 'minuit',
  oClock: '',
  capitalDays: false,
  tidyDay: (day) => day.replace(', ', ' ').replace(/\b1 (?=\p{L})/u, '1er '),
};
