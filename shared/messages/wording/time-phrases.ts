import type { Language } from '../../senders/sender.ts';

/** How a language puts days and times together: inside a sentence, after its verb. */
interface TimePhrases {
  within(day: string, from: string, to: string): string;
  /** The hours of a window alone. */
  between(from: string, to: string): string;
  /** A time that is expected, alone in a sentence; `approximately` is its short form. */
  about(time: string): string;
  /** A time at which something happened. */
  clock(time: string): string;
  overnight(day: string, from: string, toDay: string, to: string): string;
  allDay(day: string): string;
  days(day: string, toDay: string): string;
  around(day: string, time: string): string;
  at(day: string, time: string): string;
  /** Not later than; `time` may be missing. */
  by(day: string, time: string | undefined): string;
  /** How long from now. */
  inMinutes(minutes: number): string;
  inAFewMinutes: string;
  /** Without a sentence around it, as in "around 10:45". */
  approximately(time: string): string;
  today: string;
  tomorrow: string;
  yesterday: string;
  /** The end of a day. */
  midnight: string;
  /** What follows a time of day. */
  oClock: string;
}

export const timePhrases: Record<Language, TimePhrases> = {
  en: {
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
  },
  sv: {
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
  },
  de: {
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
  },
};
