import { overHolidays, type RuleInput } from '../rule.ts';

/** What a sender says who asks for nothing else: the five moments that every customer waits for. */
export const standard: RuleInput[] = [
  {
    id: 'order-received',
    on: 'order.placed',
    message: 'order-received',
    channels: ['email', 'sms'],
    atOnceOver: ['email'],
  },
  {
    id: 'visit-planned',
    on: 'visit.planned',
    message: 'visit-planned',
    channels: ['email', 'sms'],
    notFrom: 'started',
    timeToLive: overHolidays,
  },
  {
    id: 'on-its-way',
    on: 'visit.started',
    message: 'on-its-way',
    channels: ['email', 'sms'],
    notFrom: 'arrived',
    timeToLive: 'PT24H',
  },
  { id: 'delivered', on: 'visit.completed', message: 'delivered', channels: ['email', 'sms'], timeToLive: 'PT48H' },
  { id: 'delayed', on: 'order.delayed', message: 'delayed', channels: ['email', 'sms'], timeToLive: 'PT48H' },
  { id: 'correction', on: 'event.retracted', message: 'correction', channels: ['email', 'sms'], timeToLive: 'PT48H' },
];
