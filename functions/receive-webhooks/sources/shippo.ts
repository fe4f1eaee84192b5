import * as z from 'zod/mini';
import type { Kind, WebhookRequest } from '../kind.ts';
import { expectedIn, firstOf, flag, inner, scannedAt, text, timeIn, upTo } from '../lenient.ts';
import { type CodeTable, eventOf, meaningOf, recorded } from '../meaning.ts';
import { payloadFaults } from '../payload-faults.ts';
import { idOfBody, isHmac } from '../signed.ts';

/** Every status of Shippo's. */
export const statuses: CodeTable = {
  UNKNOWN: recorded,
  PRE_TRANSIT: recorded,
  TRANSIT: 'shipment.in_transit',
  DELIVERED: 'shipment.delivered',
  RETURNED: 'shipment.returned',
  FAILURE: 'shipment.exception',
};

/** Every sub-status of Shippo's: it says more than the status does. */
export const substatuses: CodeTable = {
  information_received: recorded,
  address_issue: 'shipment.exception',
  contact_carrier: 'shipment.exception',
  delayed: 'shipment.exception',
  delivery_attempted: 'shipment.exception',
  delivery_rescheduled: 'shipment.in_transit',
  delivery_scheduled: 'shipment.in_transit',
  location_inaccessible: 'shipment.exception',
  notice_left: 'shipment.exception',
  out_for_delivery: 'shipment.out_for_delivery',
  package_accepted: 'shipment.shipped',
  package_arrived: 'shipment.in_transit',
  package_damaged: 'shipment.exception',
  package_departed: 'shipment.in_transit',
  package_forwarded: 'shipment.in_transit',
  package_held: 'shipment.exception',
  package_processed: 'shipment.in_transit',
  package_processing: 'shipment.in_transit',
  pickup_available: 'shipment.ready_to_collect',
  reschedule_delivery: 'shipment.exception',
  delivered: 'shipment.delivered',
  return_to_sender: 'shipment.returned',
  package_unclaimed: 'shipment.returned',
  package_undeliverable: 'shipment.exception',
  package_disposed: 'shipment.exception',
  package_lost: 'shipment.exception',
  // Whatever it is, the status tells it.
  other: recorded,
};

const payload = z.object({
  event: z.string(),
  data: z.object({
    tracking_number: text,
    carrier: text,
    metadata: text,
    eta: text,
    servicelevel: inner({ name: text }),
    tracking_status: inner({
      object_id: text,
      status: text,
      status_date: text,
      object_updated: text,
      substatus: inner({ code: text, action_required: flag }),
      location: inner({ city: text, country: text }),
    }),
  }),
});

/** `t=<epoch seconds>,v1=<hex>`, in whichever sequence. */
function signatureIn({ headers }: WebhookRequest): { at?: string | undefined; hex: string } {
  const parts = (headers['shippo-auth-signature'] ?? '').split(',').map((part) => part.trim().split('='));
  const valueOf = (name: string) => parts.find(([key]) => key === name)?.[1];
  const at = valueOf('t');
  return { at: at && /^\d{1,12}$/.test(at) ? at : undefined, hex: valueOf('v1') ?? '' };
}

/** Shippo's tracking webhooks. The order is the tracking's `metadata`, else the one that has such a parcel. */
export const shippo: Kind = {
  isSignedBy(request, secret) {
    const { at, hex } = signatureIn(request);
    if (at === undefined || !/^[0-9a-f]{64}$/i.test(hex)) return false;
    const key = Buffer.from(secret);
    return isHmac(Buffer.from(hex, 'hex'), { algorithm: 'sha256', key, parts: [`${at}.`, request.body] });
  },
  signedAt(request) {
    const { at } = signatureIn(request);
    return at === undefined ? undefined : Number(at);
  },
  // Shippo signs for those alone who ask for it; others put a token of their own into the address.
  tokenOf: ({ query }) => query.token,

  map(candidate, { body }, { zone }) {
    const parsed = payload.safeParse(candidate);
    if (!parsed.success) return payloadFaults(parsed.error);
    const { event, data } = parsed.data;
    if (event !== 'track_updated') return { nothing: 'no_tracking' };
    const { tracking_number, tracking_status: now } = data;
    const occurredAt = scannedAt(timeIn(now?.status_date), timeIn(now?.object_updated));
    if (!tracking_number || !now?.status || occurredAt === undefined) return { nothing: 'no_status' };
    const code = now.substatus?.code;
    const detailed = code && code !== 'other' ? meaningOf(substatuses, code) : undefined;
    return {
      told: [
        {
          trackingNumber: tracking_number,
          event: eventOf(detailed ?? meaningOf(statuses, now.status), {
            id: now.object_id ? `${tracking_number}/${now.object_id}` : idOfBody(body),
            orderId: upTo(180, data.metadata),
            occurredAt,
            rawCode: code ? `${now.status}/${code}` : now.status,
            data: {
              shipmentId: upTo(100, tracking_number),
              trackingNumber: upTo(100, tracking_number),
              carrier: upTo(200, data.carrier),
              method: upTo(200, data.servicelevel?.name),
              eta: expectedIn(data.eta, zone),
              location: firstOf(200, now.location?.city, now.location?.country),
            },
          }),
        },
      ],
    };
  },
};
