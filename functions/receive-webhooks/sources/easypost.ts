import * as z from 'zod/mini';
import type { Kind } from '../kind.ts';
import { expectedIn, firstOf, httpsIn, inner, list, scannedAt, text, timeIn, upTo } from '../lenient.ts';
import { type CodeTable, eventOf, meaningOf, recorded } from '../meaning.ts';
import { payloadFaults } from '../payload-faults.ts';
import { idOfBody, isHmac } from '../signed.ts';

/** Every status of EasyPost's. */
export const statuses: CodeTable = {
  unknown: recorded,
  pre_transit: recorded,
  in_transit: 'shipment.in_transit',
  out_for_delivery: 'shipment.out_for_delivery',
  delivered: 'shipment.delivered',
  available_for_pickup: 'shipment.ready_to_collect',
  return_to_sender: 'shipment.returned',
  failure: 'shipment.exception',
  cancelled: recorded,
  error: recorded,
};

/** Every detail of EasyPost's: of a parcel in transit it says more than the status does. */
export const details: CodeTable = {
  address_correction: 'shipment.in_transit',
  arrived_at_destination: 'shipment.at_local_hub',
  arrived_at_facility: 'shipment.in_transit',
  arrived_at_pickup_location: 'shipment.ready_to_collect',
  awaiting_information: 'shipment.exception',
  cancelled: recorded,
  damaged: 'shipment.exception',
  delayed: 'shipment.exception',
  delivery_exception: 'shipment.exception',
  departed_facility: 'shipment.in_transit',
  departed_origin_facility: 'shipment.in_transit',
  expired: recorded,
  failure: 'shipment.exception',
  held: 'shipment.exception',
  in_transit: 'shipment.in_transit',
  label_created: recorded,
  lost: 'shipment.exception',
  missorted: 'shipment.exception',
  out_for_delivery: 'shipment.out_for_delivery',
  received_at_destination_facility: 'shipment.at_local_hub',
  received_at_origin_facility: 'shipment.shipped',
  refused: 'shipment.exception',
  return: 'shipment.returned',
  status_update: 'shipment.in_transit',
  transferred_to_destination_carrier: 'shipment.in_transit',
  transit_exception: 'shipment.exception',
  unknown: 'shipment.in_transit',
  weather_delay: 'shipment.exception',
};

const payload = z.object({
  id: text,
  description: z.string(),
  created_at: text,
  result: z.object({
    tracking_code: text,
    status: text,
    status_detail: text,
    carrier: text,
    public_url: text,
    est_delivery_date: text,
    updated_at: text,
    carrier_detail: inner({ service: text }),
    tracking_details: list(z.object({ datetime: text, tracking_location: inner({ city: text, country: text }) })),
  }),
});

/** EasyPost's events of trackers. A tracker knows no order of ours: it is the one that has such a parcel. */
export const easypost: Kind = {
  isSignedBy({ headers, body }, secret) {
    const hex = /^hmac-sha256-hex=([0-9a-f]{64})$/i.exec(headers['x-hmac-signature'] ?? '')?.[1] ?? '';
    return isHmac(Buffer.from(hex, 'hex'), {
      algorithm: 'sha256',
      key: Buffer.from(secret.normalize('NFKD')),
      parts: [body],
    });
  },

  map(candidate, { body }, { zone }) {
    const parsed = payload.safeParse(candidate);
    if (!parsed.success) return payloadFaults(parsed.error);
    const { id, description, created_at, result } = parsed.data;
    const { tracking_code, status, status_detail } = result;
    if (!/^tracker\.(created|updated)$/.test(description)) return { nothing: 'no_tracker' };
    const latest = result.tracking_details.at(-1);
    const occurredAt = scannedAt(timeIn(latest?.datetime), timeIn(result.updated_at) ?? timeIn(created_at));
    if (!tracking_code || !status || occurredAt === undefined) return { nothing: 'no_status' };
    const detailed = status === 'in_transit' && status_detail ? meaningOf(details, status_detail) : undefined;
    const { city, country } = latest?.tracking_location ?? {};
    return {
      told: [
        {
          trackingNumber: tracking_code,
          event: eventOf(detailed ?? meaningOf(statuses, status), {
            id: id ?? idOfBody(body),
            occurredAt,
            rawCode: status_detail ? `${status}/${status_detail}` : status,
            data: {
              shipmentId: upTo(100, tracking_code),
              trackingNumber: upTo(100, tracking_code),
              carrier: upTo(200, result.carrier),
              trackingUrl: httpsIn(result.public_url),
              method: upTo(200, result.carrier_detail?.service),
              eta: expectedIn(result.est_delivery_date, zone),
              location: firstOf(200, city, country),
            },
          }),
        },
      ],
    };
  },
};
