import type { TimePhrases } from '../times.ts';

export const times: TimePhrases = {
  within: (day, from, to) => `${day} mellan kl. ${from} och ${to}`,
  between: (from, to) => `mellan kl. ${from} och ${to}`,
  about: (time) => `omkring kl. ${time}`,
  clock: (time) => `kl. ${time}`,
  overnight: (day, from, toDay, to) => `mellan ${day} kl. ${from} och ${toDay} kl. ${to}`,
  allDay: (day) => day,
  days: (day, toDay) => `mellan ${day} och ${toDay}`,
  around: (day, time) => `${day} omkring kl. ${time}`,
  at: (day, time) => `${day} kl. ${time}`,
  by: (day, time) => (time ? `senast ${day} kl. ${time}` : `senast ${day}`),
  inMinutes: (minutes) => `om ungefär ${minutes} minuter`,
  inAFewMinutes: 'om några minuter',
  approximately: (time) => `ca ${time}`,
  today: 'i dag',
  tomorrow: 'i morgon',
  yesterday: 'i går',
  midnight: '24:00',
  oClock: '',
  capitalDays: false,
};
