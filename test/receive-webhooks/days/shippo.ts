import { anAnn } from '../../builders/event.ts';
import { hmacByOpenssl } from '../openssl.ts';
import type { At, VendorDay } from '../vendor-day.ts';

/** A tracking as Shippo sends it, with the order's id as the metadata that it was registered with. */
const tracking = (at: At, minutes: number, status: string, code: string | null) => ({
  event: 'track_updated',
  test: false,
  data: {
    carrier: 'usps',
    tracking_number: 'SH2000000002',
    metadata: 'A-7003',
    messages: [],
    address_from: { city: 'Uppsala', state: null, zip: '75310', country: 'SE' },
    address_to: { city: 'Stockholm', state: null, zip: '11122', country: 'SE' },
    transaction: null,
    original_eta: at(400),
    eta: at(400),
    servicelevel: { token: 'usps_priority', name: 'Priority' },
    tracking_status: {
      object_id: `status${minutes}`,
      object_created: at(minutes),
      object_updated: at(minutes),
      status,
      status_date: at(minutes),
      status_details: 'A scan',
      substatus: code && { code, text: 'A scan', action_required: false },
      location: { city: 'Stockholm', state: null, zip: '11122', country: 'SE' },
    },
    tracking_history: [],
  },
});

export const day: VendorDay = {
  secret: 'a-secret-of-shippos-0001',
  sign: (body, secret, at) => {
    const signed = Buffer.concat([Buffer.from(`${at}.`), body]);
    const hex = hmacByOpenssl('sha256', Buffer.from(secret), signed).toString('hex');
    return { 'shippo-auth-signature': `t=${at},v1=${hex}` };
  },
  preset: 'marketplace',
  orderId: 'A-7003',
  before: (at) => [
    { id: 'o1', type: 'order.placed', orderId: 'A-7003', occurredAt: at(0), order: { customer: anAnn() } },
  ],
  calls: (at) => [
    { after: 5, payload: tracking(at, 5, 'PRE_TRANSIT', 'information_received') },
    { after: 30, payload: tracking(at, 30, 'TRANSIT', 'package_accepted') },
    { after: 90, payload: tracking(at, 90, 'TRANSIT', null) },
    { after: 100, payload: tracking(at, 100, 'TRANSIT', 'delayed') },
    { after: 110, payload: tracking(at, 110, 'DISSOLVED', null) },
    { after: 120, payload: tracking(at, 120, 'TRANSIT', 'out_for_delivery') },
    { after: 180, payload: tracking(at, 180, 'DELIVERED', 'delivered') },
  ],
  timeline: [
    ['order.placed'],
    ['order.updated', 'PRE_TRANSIT/information_received'],
    ['shipment.shipped', 'TRANSIT/package_accepted'],
    ['shipment.in_transit', 'TRANSIT'],
    ['shipment.exception', 'TRANSIT/delayed'],
    ['order.updated', 'DISSOLVED'],
    ['shipment.out_for_delivery', 'TRANSIT/out_for_delivery'],
    ['shipment.delivered', 'DELIVERED/delivered'],
  ],
  messages: [
    'order-received email sms',
    'shipped email sms',
    'in-transit email',
    'exception email sms',
    'out-for-delivery email',
    'delivered email sms',
  ],
};
