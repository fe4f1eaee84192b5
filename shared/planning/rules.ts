import type { ChannelName } from '../orders/order-facts.ts';
import type { StepOf } from '../orders/status.ts';
import type { MessageName } from '../messages/message.ts';

/** At which moment which message goes to the customer, over which channels. */
export interface Rule {
  id: string;
  /** The event type at which it is said. */
  on: string;
  message: MessageName;
  channels: readonly [ChannelName, ...ChannelName[]];
  /** Over these channels a confirmation goes at any hour, unless the sender holds confirmations too. */
  confirmsOver?: readonly ChannelName[];
  /** The step of the visit from which it is not worth saying any more. */
  notFrom?: StepOf<'visit'>;
  /** How long it is worth saying. */
  hoursToLive: number;
}

/** What a sender says where nothing else is asked for. */
export const standardRules: readonly Rule[] = [
  {
    id: 'order-received',
    on: 'order.placed',
    message: 'order-received',
    channels: ['email', 'sms'],
    confirmsOver: ['email'],
    hoursToLive: 72,
  },
  {
    id: 'visit-planned',
    on: 'visit.planned',
    message: 'visit-planned',
    channels: ['email', 'sms'],
    notFrom: 'started',
    hoursToLive: 72,
  },
  {
    id: 'on-its-way',
    on: 'visit.started',
    message: 'on-its-way',
    channels: ['email', 'sms'],
    notFrom: 'arrived',
    hoursToLive: 24,
  },
  { id: 'delivered', on: 'visit.completed', message: 'delivered', channels: ['email', 'sms'], hoursToLive: 48 },
  { id: 'delayed', on: 'order.delayed', message: 'delayed', channels: ['email', 'sms'], hoursToLive: 48 },
];
