import type { RuleInput } from '../rule.ts';

/** Only where the contract asks for it: "the notification will not be sent unless it is set in the contract". */
const asContracted = { channels: ['email', 'sms'], onlyIfAsked: true, use: 'all', smsLimit: 100 } as const;
const channels: RuleInput['channels'] = [...asContracted.channels];

/** A rental yard that delivers and collects: confirmed, arrived, departed (seed Point of Rental). */
export const rentalDispatch: RuleInput[] = [
  {
    ...asContracted,
    id: 'route-confirmed',
    on: 'visit.planned',
    message: 'visit-planned',
    channels,
    timing: { laterDaysAfter: '16:00', sameDayDelay: 'PT15M' },
    notFrom: 'started',
  },
  { ...asContracted, id: 'rescheduled', on: 'visit.rescheduled', message: 'rescheduled', channels, notFrom: 'started' },
  { ...asContracted, id: 'arrived', on: 'visit.arrived', message: 'arrived', channels, timeToLive: 'PT1H' },
  { ...asContracted, id: 'departed', on: 'visit.departed', message: 'departed', channels, timeToLive: 'PT12H' },
  { ...asContracted, id: 'not-home', on: 'visit.no_one_home', message: 'not-home', channels, timeToLive: 'PT48H' },
  { ...asContracted, id: 'not-completed', on: 'visit.failed', message: 'not-completed', channels, timeToLive: 'PT48H' },
  { id: 'correction', on: 'event.retracted', message: 'correction', channels: ['email', 'sms'], timeToLive: 'PT48H' },
];
