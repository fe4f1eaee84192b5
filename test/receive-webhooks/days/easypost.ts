import { anAnn } from '../../builders/event.ts';
import { hmacByOpenssl } from '../openssl.ts';
import type { At, VendorDay } from '../vendor-day.ts';

const parcel = 'EZ1000000001';

/** An event of a tracker: the tracker as it is now, with all its scans. */
const tracker = (at: At, minutes: number, status: string, status_detail: string) => ({
  id: `evt_${String(minutes).padStart(8, '0')}`,
  object: 'Event',
  mode: 'production',
  description: minutes < 10 ? 'tracker.created' : 'tracker.updated',
  created_at: at(minutes),
  previous_attributes: { status: 'unknown' },
  pending_urls: [],
  completed_urls: [],
  result: {
    id: 'trk_0001',
    object: 'Tracker',
    mode: 'production',
    tracking_code: 'ez 1000000001',
    status,
    status_detail,
    created_at: at(5),
    updated_at: at(minutes),
    signed_by: null,
    weight: 17.6,
    est_delivery_date: at(400),
    shipment_id: 'shp_0001',
    carrier: 'USPS',
    public_url: 'https://track.easypost.example/trk_0001',
    carrier_detail: { service: 'Ground', container_type: null },
    fees: [],
    tracking_details: [
      {
        object: 'TrackingDetail',
        message: 'A scan',
        status,
        status_detail,
        datetime: at(minutes),
        source: 'USPS',
        tracking_location: { city: 'STOCKHOLM', state: null, country: 'SE', zip: null },
      },
    ],
  },
});

export const day: VendorDay = {
  // Normalised before it signs: a letter with its accent becomes two.
  secret: 'ein-längeres-geheimnis-é',
  sign: (body, secret) => ({
    'x-hmac-signature': `hmac-sha256-hex=${hmacByOpenssl('sha256', Buffer.from(secret.normalize('NFKD')), body).toString('hex')}`,
  }),
  preset: 'marketplace',
  orderId: 'A-7002',
  before: (at) => [
    { id: 'o1', type: 'order.placed', orderId: 'A-7002', occurredAt: at(0), order: { customer: anAnn() } },
    {
      id: 'o2',
      type: 'shipment.shipped',
      orderId: 'A-7002',
      occurredAt: at(1),
      data: { shipmentId: parcel, trackingNumber: parcel, carrier: 'USPS' },
    },
  ],
  calls: (at) => [
    { after: 5, payload: tracker(at, 5, 'pre_transit', 'label_created') },
    { after: 30, payload: tracker(at, 30, 'in_transit', 'arrived_at_facility') },
    { after: 90, payload: tracker(at, 90, 'in_transit', 'received_at_destination_facility') },
    { after: 95, payload: tracker(at, 95, 'levitating', 'status_update') },
    { after: 120, payload: tracker(at, 120, 'out_for_delivery', 'out_for_delivery') },
    { after: 180, payload: tracker(at, 180, 'delivered', 'arrived_at_destination') },
  ],
  timeline: [
    ['order.placed'],
    ['shipment.shipped'],
    ['order.updated', 'pre_transit/label_created'],
    ['shipment.in_transit', 'in_transit/arrived_at_facility'],
    ['shipment.at_local_hub', 'in_transit/received_at_destination_facility'],
    ['order.updated', 'levitating/status_update'],
    ['shipment.out_for_delivery', 'out_for_delivery/out_for_delivery'],
    ['shipment.delivered', 'delivered/arrived_at_destination'],
  ],
  messages: [
    'order-received email sms',
    'shipped email sms',
    'in-transit email',
    'at-local-hub email',
    'out-for-delivery email',
    'delivered email sms',
  ],
};
