import { overHolidays, type RuleInput } from '../rule.ts';

const channels: RuleInput['channels'] = ['email', 'sms'];
/** Only where the contract asks for it: "the notification will not be sent unless it is set in the contract". */
const asContracted = { channels, onlyIfAsked: true, use: 'all', smsLimit: 100 } as const;
const beforehand = { notFrom: 'started', timeToLive: overHolidays } as const;

/** Route confirmed, arrived, departed; and who was told a time hears of another. */
const notifications = [
  {
    ...asContracted,
    ...beforehand,
    id: 'route-confirmed',
    on: 'visit.planned',
    message: 'visit-planned',
    timing: { laterDaysAfter: '16:00', sameDayDelay: 'PT15M' },
  },
  { ...asContracted, ...beforehand, id: 'rescheduled', on: 'visit.rescheduled', message: 'rescheduled' },
  { ...asContracted, id: 'arrived', on: 'visit.arrived', message: 'arrived', timeToLive: 'PT1H' },
  { ...asContracted, id: 'departed', on: 'visit.departed', message: 'departed', timeToLive: 'PT12H' },
] satisfies RuleInput[];

/** A rental yard that delivers and collects: confirmed, arrived, departed (seed Point of Rental). */
export const rentalDispatch: RuleInput[] = [
  ...notifications,
  // "… to Contacts or Customer email addresses": the same to whoever the contract names for its site.
  ...notifications.map((one) => ({ ...one, id: `site-${one.id}`, to: { contacts: 'site' } })),
  { ...asContracted, id: 'not-home', on: 'visit.no_one_home', message: 'not-home', timeToLive: 'PT48H' },
  { ...asContracted, id: 'not-completed', on: 'visit.failed', message: 'not-completed', timeToLive: 'PT48H' },
  { id: 'correction', on: 'event.retracted', message: 'correction', channels, timeToLive: 'PT48H' },
];
