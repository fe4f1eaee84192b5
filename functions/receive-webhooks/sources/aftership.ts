import * as z from 'zod/mini';
import type { Kind } from '../kind.ts';
import { expectedIn, firstOf, httpsIn, inner, list, scannedAt, text, timeIn, upTo } from '../lenient.ts';
import { type CodeTable, eventOf, type Meaning, meaningOf, recorded } from '../meaning.ts';
import { payloadFaults } from '../payload-faults.ts';
import { idOfBody, isHmac } from '../signed.ts';

/** Every delivery status of AfterShip's. */
export const tags: CodeTable = {
  Pending: recorded,
  InfoReceived: recorded,
  InTransit: 'shipment.in_transit',
  OutForDelivery: 'shipment.out_for_delivery',
  AttemptFail: 'shipment.exception',
  Delivered: 'shipment.delivered',
  AvailableForPickup: 'shipment.ready_to_collect',
  Exception: 'shipment.exception',
  Expired: recorded,
};

/** Every delivery sub-status that is not as its status says: `<status>_<number>`. */
const otherSubtags: CodeTable = {
  Exception_010: 'shipment.returned',
  Exception_011: 'shipment.returned',
  // The label was voided: there may be another.
  Exception_020: recorded,
  InTransit_002: 'shipment.shipped',
  // An appointment was made, which is on some other day.
  OutForDelivery_004: 'shipment.in_transit',
};

const numbers: Record<string, readonly number[]> = {
  Pending: [1, 2, 3, 4, 5, 6],
  InfoReceived: [1],
  InTransit: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  OutForDelivery: [1, 3, 4],
  AttemptFail: [1, 2, 3],
  Delivered: [1, 2, 3, 4, 5],
  AvailableForPickup: [1],
  Exception: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 21],
  Expired: [1],
};

/** Every delivery sub-status of AfterShip's. */
export const subtags: CodeTable = Object.fromEntries(
  Object.entries(numbers).flatMap(([tag, all]) =>
    all.map((one): [string, Meaning] => {
      const code = `${tag}_${String(one).padStart(3, '0')}`;
      return [code, otherSubtags[code] ?? tags[tag] ?? recorded];
    }),
  ),
);

const estimate = inner({ estimated_delivery_date: text });
const payload = z.object({
  event: z.string(),
  event_id: text,
  ts: z.optional(z.unknown()),
  msg: z.object({
    id: text,
    tracking_number: z.string(),
    slug: text,
    tag: z.string(),
    subtag: text,
    order_id: text,
    order_number: text,
    courier_tracking_link: text,
    shipping_method: text,
    latest_estimated_delivery: inner({ datetime: text }),
    courier_estimated_delivery_date: estimate,
    checkpoints: list(
      z.object({ created_at: text, checkpoint_time: text, location: text, city: text, subtag: text, tag: text }),
    ),
  }),
});
type Checkpoint = z.output<typeof payload>['msg']['checkpoints'][number];

/** AfterShip's tracking webhooks. The order is `order_id`, else `order_number`, else the one that has such a parcel. */
export const aftership: Kind = {
  isSignedBy: ({ headers, body }, secret) =>
    isHmac(Buffer.from(headers['aftership-hmac-sha256'] ?? '', 'base64'), {
      algorithm: 'sha256',
      key: Buffer.from(secret),
      parts: [body],
    }),

  map(candidate, { body }, { zone }) {
    const parsed = payload.safeParse(candidate);
    if (!parsed.success) return payloadFaults(parsed.error);
    const { event, event_id, ts, msg } = parsed.data;
    const latest = msg.checkpoints.reduce<Checkpoint | undefined>(later, undefined);
    const occurredAt = scannedAt(timeIn(latest?.checkpoint_time), timeIn(latest?.created_at) ?? timeIn(ts));
    if (occurredAt === undefined) return { nothing: 'no_time' };
    const isStatus = event === 'tracking_update';
    const rawCode = isStatus ? (msg.subtag ?? msg.tag) : event;
    // A sub-status that is newer than the table goes by its status.
    const meaning = isStatus ? (meaningOf(subtags, rawCode) ?? meaningOf(tags, msg.tag)) : otherEvents[event];
    const { latest_estimated_delivery, courier_estimated_delivery_date } = msg;
    const expected = latest_estimated_delivery?.datetime ?? courier_estimated_delivery_date?.estimated_delivery_date;
    return {
      told: [
        {
          trackingNumber: msg.tracking_number,
          event: eventOf(meaning, {
            id: event_id ?? idOfBody(body),
            orderId: firstOf(180, msg.order_id, msg.order_number),
            occurredAt: isStatus ? occurredAt : (timeIn(ts) ?? occurredAt),
            rawCode,
            data: {
              shipmentId: upTo(100, msg.tracking_number),
              trackingNumber: upTo(100, msg.tracking_number),
              carrier: upTo(200, msg.slug),
              trackingUrl: httpsIn(msg.courier_tracking_link),
              method: upTo(200, msg.shipping_method),
              eta: expectedIn(expected, zone),
              location: firstOf(200, latest?.location, latest?.city),
            },
          }),
        },
      ],
    };
  },
};

/** What else AfterShip sends of a parcel: another estimate, or that nothing has been heard of it for long. */
const otherEvents: Partial<Record<string, Meaning>> = { edd_revise: recorded, tracking_pending_time: recorded };

const later = (one: Checkpoint | undefined, other: Checkpoint): Checkpoint =>
  one?.created_at !== undefined && one.created_at > (other.created_at ?? '') ? one : other;
