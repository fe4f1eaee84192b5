import { overHolidays, type RuleInput } from '../rule.ts';

const channels: RuleInput['channels'] = ['email', 'sms'];

/** "The notification will not be sent to Contacts or Customer email addresses unless it is set in the contract." */
const asContracted = {
  to: ['customer', { contacts: 'site' }] satisfies RuleInput['to'],
  channels,
  onlyIfAsked: true,
  use: 'all',
  smsLimit: 100,
} as const;
const beforehand = { notFrom: 'started', timeToLive: overHolidays } as const;

/** A rental yard that delivers and collects: confirmed, arrived, departed (seed Point of Rental). */
export const rentalDispatch: RuleInput[] = [
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
  { ...asContracted, id: 'not-home', on: 'visit.no_one_home', message: 'not-home', timeToLive: 'PT48H' },
  { ...asContracted, id: 'not-completed', on: 'visit.failed', message: 'not-completed', timeToLive: 'PT48H' },
  { id: 'correction', on: 'event.retracted', message: 'correction', channels, timeToLive: 'PT48H' },
];
