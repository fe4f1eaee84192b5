import { overHolidays, type RuleInput } from '../rule.ts';

const channels: RuleInput['channels'] = ['email', 'sms'];

/** Own vehicles on planned routes: planned, loaded or started, near, delivered, left, not home, not completed (seed pinDeliver). */
export const routeDelivery: RuleInput[] = [
  {
    id: 'order-planned',
    on: 'visit.planned',
    message: 'visit-planned',
    channels,
    notFrom: 'started',
    timeToLive: overHolidays,
  },
  {
    id: 'rescheduled',
    on: 'visit.rescheduled',
    message: 'rescheduled',
    channels,
    notFrom: 'started',
    timeToLive: overHolidays,
  },
  {
    id: 'order-loaded',
    on: 'visit.loaded',
    message: 'on-its-way',
    channels,
    notFrom: 'arrived',
    timeToLive: 'PT12H',
    group: { name: 'departure', within: 'PT2H', preferred: true },
  },
  {
    id: 'route-started',
    on: 'visit.started',
    message: 'on-its-way',
    channels,
    notFrom: 'arrived',
    timeToLive: 'PT12H',
    group: { name: 'departure', within: 'PT2H' },
  },
  {
    id: 'eta-changed',
    on: 'visit.eta_changed',
    message: 'on-its-way',
    channels: ['sms'],
    notFrom: 'arrived',
    timeToLive: 'PT1H',
  },
  {
    id: 'approaching',
    on: 'visit.approaching',
    message: 'approaching',
    channels: ['sms'],
    notFrom: 'arrived',
    timeToLive: 'PT30M',
  },
  { id: 'delivered', on: 'visit.completed', message: 'delivered', channels, timeToLive: 'PT48H' },
  { id: 'left-unattended', on: 'visit.left_unattended', message: 'left-unattended', channels, timeToLive: 'PT48H' },
  { id: 'not-home', on: 'visit.no_one_home', message: 'not-home', channels, timeToLive: 'PT48H' },
  { id: 'not-completed', on: 'visit.failed', message: 'not-completed', channels, timeToLive: 'PT48H' },
  { id: 'delayed', on: 'order.delayed', message: 'delayed', channels, timeToLive: 'PT48H' },
  { id: 'correction', on: 'event.retracted', message: 'correction', channels: ['email', 'sms'], timeToLive: 'PT48H' },
];
