import { anAnn } from '../../builders/event.ts';
import { hmacByOpenssl } from '../openssl.ts';
import type { At, VendorDay } from '../vendor-day.ts';

/** A tracking as AfterShip sends it: everything that is known of the parcel, every time. */
const tracking = (at: At, minutes: number, tag: string, subtag: string, message: string) => ({
  event: 'tracking_update',
  event_id: `5f1a5a0e-0000-4000-8000-${String(minutes).padStart(12, '0')}`,
  is_tracking_first_tag: true,
  ts: Date.parse(at(minutes)) / 1000,
  msg: {
    id: 'trk0001',
    tracking_number: '1Z5R89390357567127',
    slug: 'ups',
    active: tag !== 'Delivered',
    order_id: 'A-7001',
    order_number: '#7001',
    tag,
    subtag,
    subtag_message: message,
    title: '1Z5R89390357567127',
    courier_tracking_link: 'https://www.ups.com/track?tracknum=1Z5R89390357567127',
    shipping_method: 'Standard',
    latest_estimated_delivery: { type: 'specific', source: 'Carrier', datetime: at(600).slice(0, 10) },
    checkpoints: [
      {
        slug: 'ups',
        created_at: at(minutes),
        checkpoint_time: at(minutes).replace('.000Z', '+00:00'),
        city: 'Stockholm',
        location: 'Stockholm, SE',
        country_region: 'SWE',
        message,
        tag,
        subtag,
        raw_tag: null,
      },
    ],
  },
});

export const day: VendorDay = {
  secret: '3b0b2a9e-5b7d-4c1e-9f42-0c8a1d6e7f10',
  sign: (body, secret) => ({
    'aftership-hmac-sha256': hmacByOpenssl('sha256', Buffer.from(secret), body).toString('base64'),
  }),
  preset: 'marketplace',
  orderId: 'A-7001',
  before: (at) => [
    {
      id: 'o1',
      type: 'order.placed',
      orderId: 'A-7001',
      occurredAt: at(0),
      order: { number: '7001', customer: anAnn() },
    },
  ],
  calls: (at) => [
    { after: 5, payload: tracking(at, 5, 'InfoReceived', 'InfoReceived_001', 'Label made') },
    { after: 30, payload: tracking(at, 30, 'InTransit', 'InTransit_002', 'Picked up') },
    { after: 90, payload: tracking(at, 90, 'InTransit', 'InTransit_007', 'Left the facility') },
    { after: 95, payload: tracking(at, 95, 'InTransit', 'InTransit_999', 'Something of tomorrow') },
    { after: 97, payload: tracking(at, 97, 'Teleported', 'Teleported_001', 'Something of the day after') },
    { after: 120, payload: tracking(at, 120, 'OutForDelivery', 'OutForDelivery_001', 'Out for delivery') },
    { after: 180, payload: tracking(at, 180, 'Delivered', 'Delivered_003', 'Signed for') },
  ],
  timeline: [
    ['order.placed'],
    ['order.updated', 'InfoReceived_001'],
    ['shipment.shipped', 'InTransit_002'],
    ['shipment.in_transit', 'InTransit_007'],
    ['shipment.in_transit', 'InTransit_999'],
    ['order.updated', 'Teleported_001'],
    ['shipment.out_for_delivery', 'OutForDelivery_001'],
    ['shipment.delivered', 'Delivered_003'],
  ],
  messages: [
    'order-received email sms',
    'shipped email sms',
    'in-transit email',
    'out-for-delivery email',
    'delivered email sms',
  ],
};
