import type { RuleInput } from '../rule.ts';

/** Who has the app, or switched notifications on on the page, gets those in place of SMS; so does who agreed to WhatsApp. */
const channels: RuleInput['channels'] = ['email', 'push', 'whatsapp', 'sms'];

/** What nobody should wait for until the morning: an e-mail wakes no one. */
const atOnce = { channels, atOnceOver: ['email'] } satisfies Partial<RuleInput>;

/** Where a parcel has got to: said over one channel, and not worth saying once it is elsewhere. */
const onTheWay = {
  channels: ['push', 'whatsapp', 'email', 'sms'],
  use: 'first',
  timeToLive: 'PT24H',
} satisfies Partial<RuleInput>;

/** "Sent within hours of the confirmed delivery", or not at all. */
const delivered = { on: 'shipment.delivered', ...atOnce, timeToLive: 'PT24H' } as const;

/** Parcels of many vendors, with carriers (seed SayPro): confirmed, shipped, on the way, delivered, and what goes wrong. */
export const marketplace: RuleInput[] = [
  { id: 'order-received', on: 'order.placed', message: 'order-received', ...atOnce },
  { id: 'shipped', on: 'shipment.shipped', message: 'shipped', channels },
  { id: 'in-transit', on: 'shipment.in_transit', message: 'in-transit', ...onTheWay },
  { id: 'at-local-hub', on: 'shipment.at_local_hub', message: 'in-transit', ...onTheWay },
  {
    ...onTheWay,
    id: 'out-for-delivery',
    on: 'shipment.out_for_delivery',
    message: 'out-for-delivery',
    timeToLive: 'PT12H',
  },
  { id: 'ready-to-collect', on: 'shipment.ready_to_collect', message: 'ready-to-collect', channels },
  {
    ...delivered,
    id: 'delivered',
    message: 'delivered',
    when: { parcel: ['only', 'part'] },
  },
  {
    ...delivered,
    id: 'all-delivered',
    message: 'all-delivered',
    when: { parcel: ['last'] },
  },
  { id: 'returned', on: 'shipment.returned', message: 'returned', channels, timeToLive: 'PT48H' },
  { id: 'exception', on: 'shipment.exception', message: 'delayed', ...atOnce, timeToLive: 'PT48H' },
  { id: 'delayed', on: 'order.delayed', message: 'delayed', ...atOnce, timeToLive: 'PT48H' },
  { id: 'backordered', on: 'order.backordered', message: 'backordered', ...atOnce, timeToLive: 'PT48H' },
  { id: 'cancelled', on: 'order.cancelled', message: 'cancelled', ...atOnce, timeToLive: 'PT48H' },
  {
    id: 'feedback',
    on: 'shipment.delivered',
    message: 'feedback',
    when: { parcel: ['only', 'last'] },
    channels,
    use: 'first',
    timing: { delay: 'P1D' },
    timeToLive: 'P3D',
  },
  { id: 'correction', on: 'event.retracted', message: 'correction', channels, timeToLive: 'PT48H' },
];
