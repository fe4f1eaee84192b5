import { overHolidays, type RuleInput } from '../rule.ts';

const channels: RuleInput['channels'] = ['email', 'sms', 'call'];

/**
 * Who does not answer is asked again a day before the answer is due, and phoned four hours before. Where there is less
 * time, after half of it, and with a third of it left; where it is over, at once by telephone alone, for the making
 * waits. Where no time is said, within three days; slots are chosen before the first of them, or phoned about in time.
 */
const again = { by: 'PT24H', atMost: 0.5 };
const byTelephone = { by: 'PT4H', atMost: 0.33, orAtOnce: true };
const approval = { time: 'approvalDue', orAfter: 'P3D' } as const;

const askedAgain = { message: 'approval-asked', on: 'stage.*', when: { approval: true } } as const;
const offeredAgain = {
  message: 'choose-slot',
  on: 'visit.planned',
  when: { hasSlots: true },
  notFrom: 'started',
} as const;

/** Somebody has to do something about it, whatever the hour. */
const told = {
  message: 'answered',
  to: 'dispatcher',
  channels: ['email' as const],
  outside: 'send',
} satisfies Partial<RuleInput>;

/** Custom work in stages, with the customer's word at some of them, and people on the telephone (seed APRO). */
export const madeToOrder: RuleInput[] = [
  { id: 'order-received', on: 'order.placed', message: 'order-received', channels, atOnceOver: ['email'] },
  { id: 'stage-reached', on: 'stage.*', message: 'stage-reached', channels, when: { approval: false } },
  { id: 'packed', on: 'order.packed', message: 'packed', channels },
  { id: 'approval-asked', ...askedAgain, channels },
  {
    id: 'approval-reminder',
    ...askedAgain,
    channels: ['email', 'sms'],
    timing: { before: { ...approval, ...again } },
  },
  { id: 'approval-call', ...askedAgain, channels: ['call'], timing: { before: { ...approval, ...byTelephone } } },
  { id: 'choose-slot', ...offeredAgain, channels },
  {
    id: 'slot-reminder',
    ...offeredAgain,
    channels: ['email', 'sms'],
    timing: { before: { ...again, time: 'slotCutOff' } },
  },
  { id: 'slot-call', ...offeredAgain, channels: ['call'], timing: { before: { ...byTelephone, time: 'slotCutOff' } } },
  {
    id: 'slot-chosen',
    on: 'customer.slot_chosen',
    message: 'visit-planned',
    channels: ['email', 'sms'],
    notFrom: 'started',
    timeToLive: overHolidays,
  },
  {
    id: 'visit-planned',
    on: 'visit.planned',
    message: 'visit-planned',
    channels,
    when: { hasSlots: false },
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
    id: 'visit-reminder',
    on: 'visit.planned',
    message: 'reminder',
    channels: ['sms', 'email'],
    use: 'first',
    notFrom: 'started',
    timing: { before: { time: 'window', by: 'PT24H' } },
  },
  {
    id: 'on-its-way',
    on: 'visit.started',
    message: 'on-its-way',
    channels: ['sms', 'email'],
    use: 'first',
    notFrom: 'arrived',
    timeToLive: 'PT12H',
  },
  { id: 'shipped', on: 'shipment.shipped', message: 'shipped', channels: ['email', 'sms'] },
  {
    id: 'delivered',
    on: 'visit.completed',
    message: 'delivered',
    channels,
    when: { kind: ['delivery'] },
    timeToLive: 'PT48H',
  },
  { id: 'left-unattended', on: 'visit.left_unattended', message: 'left-unattended', channels, timeToLive: 'PT48H' },
  { id: 'not-home', on: 'visit.no_one_home', message: 'not-home', channels, timeToLive: 'PT48H' },
  { id: 'not-completed', on: 'visit.failed', message: 'not-completed', channels, timeToLive: 'PT48H' },
  { id: 'delayed', on: 'order.delayed', message: 'delayed', channels, timeToLive: 'PT48H' },
  { id: 'backordered', on: 'order.backordered', message: 'backordered', channels, timeToLive: 'PT48H' },
  { id: 'cancelled', on: 'order.cancelled', message: 'cancelled', channels, timeToLive: 'PT48H' },
  { id: 'cancelled-by-customer', on: 'customer.cancelled', message: 'cancelled', channels: ['email', 'sms'] },
  {
    id: 'feedback',
    on: 'visit.completed',
    message: 'feedback',
    channels: ['email', 'sms'],
    use: 'first',
    when: { kind: ['delivery'] },
    timing: { delay: 'PT2H' },
    timeToLive: 'P3D',
  },
  { id: 'low-rating', on: 'customer.rated', message: 'low-rating', channels: ['call'], when: { ratingAtMost: 2 } },
  { id: 'rejected', on: 'customer.rejected', ...told },
  { id: 'commented', on: 'customer.commented', ...told },
  { id: 'cancellation-told', on: 'customer.cancelled', ...told },
  { id: 'correction', on: 'event.retracted', message: 'correction', channels: ['email', 'sms'], timeToLive: 'PT48H' },
];
