import * as z from 'zod/mini';
import type { Kind, Mapped, WebhookRequest } from '../kind.ts';
import { expectedIn, firstOf, httpsIn, list, number, text, timeIn, upTo } from '../lenient.ts';
import { type CodeTable, eventOf, meaningOf, recorded } from '../meaning.ts';
import { payloadFaults } from '../payload-faults.ts';
import { idOfBody, isHmac } from '../signed.ts';
import { factsOf, itemOf, shopifyId as id, shopifyOrder, type ShopifyOrder } from './shopify-order.ts';

/** Every status of a fulfillment of Shopify's. */
export const fulfillmentStatuses: CodeTable = {
  pending: recorded,
  open: recorded,
  success: 'shipment.shipped',
  cancelled: recorded,
  error: recorded,
  failure: recorded,
};

/** Every status of a fulfillment's events, those announced for coming versions among them. */
export const eventStatuses: CodeTable = {
  label_purchased: recorded,
  label_printed: recorded,
  confirmed: recorded,
  carrier_picked_up: 'shipment.in_transit',
  in_transit: 'shipment.in_transit',
  out_for_delivery: 'shipment.out_for_delivery',
  attempted_delivery: 'shipment.exception',
  delayed: 'shipment.exception',
  failure: 'shipment.exception',
  buyer_action_required: 'shipment.exception',
  ready_for_pickup: 'shipment.ready_to_collect',
  ready_for_recipient_pickup: 'shipment.ready_to_collect',
  picked_up: 'shipment.delivered',
  delivered: 'shipment.delivered',
  returning_to_sender: 'shipment.returned',
};

const fulfillment = z.object({
  id,
  order_id: id,
  status: text,
  shipment_status: text,
  created_at: text,
  updated_at: text,
  tracking_company: text,
  tracking_number: text,
  tracking_url: text,
  line_items: list(z.object({ name: text, title: text, quantity: number })),
});

const fulfillmentEvent = z.object({
  id,
  order_id: id,
  fulfillment_id: id,
  status: z.string(),
  happened_at: text,
  created_at: text,
  estimated_delivery_at: text,
  city: text,
  country: text,
});

/**
 * Shopify's webhooks. The order is Shopify's own id. One thing done at Shopify's may be told under several topics, so that
 * an id is made of both; and as no header is signed, what has happened is read from the body alone.
 */
export const shopify: Kind = {
  isSignedBy: ({ headers, body }, secret) =>
    isHmac(Buffer.from(headers['x-shopify-hmac-sha256'] ?? '', 'base64'), {
      algorithm: 'sha256',
      key: Buffer.from(secret),
      parts: [body],
    }),

  map(payload, request, { zone }) {
    const topic = request.headers['x-shopify-topic'] ?? '';
    if (/^orders\/(create|updated|paid|cancelled|fulfilled|partially_fulfilled)$/.test(topic)) {
      return mapped(shopifyOrder, payload, (parsed) => ofOrder(parsed, topic, request));
    }
    if (/^fulfillments\/(create|update)$/.test(topic)) {
      return mapped(fulfillment, payload, (parsed) => ofFulfillment(parsed, topic, request));
    }
    if (topic !== 'fulfillment_events/create') return { nothing: 'other_topic' };
    return mapped(fulfillmentEvent, payload, (parsed) => ofEvent(parsed, topic, request, zone));
  },
};

function mapped<Schema extends z.ZodMiniType>(
  schema: Schema,
  payload: object,
  map: (parsed: z.output<Schema>) => Mapped,
): Mapped {
  const parsed = schema.safeParse(payload);
  return parsed.success ? map(parsed.data) : payloadFaults(parsed.error);
}

/** Of the body, which is signed: sent again under another event id, it is the same. */
const idOf = (topic: string, { body }: WebhookRequest): string => `${idOfBody(body)}/${topic}`;

function ofOrder(of: ShopifyOrder, topic: string, request: WebhookRequest): Mapped {
  const [created, cancelled] = [timeIn(of.created_at), timeIn(of.cancelled_at)];
  const about = { id: idOf(topic, request), orderId: of.id, order: factsOf(of) };
  if (topic === 'orders/cancelled') {
    if (cancelled === undefined) return { nothing: 'not_cancelled' };
    const data = { rawCode: upTo(200, of.cancel_reason) };
    return { told: [{ event: { ...about, type: 'order.cancelled', occurredAt: cancelled, data } }] };
  }
  const occurredAt = topic === 'orders/create' ? created : timeIn(of.updated_at);
  if (occurredAt === undefined) return { nothing: 'no_time' };
  const type = topic === 'orders/create' ? 'order.placed' : 'order.updated';
  return { told: [{ event: { ...about, type, occurredAt, data: {} } }] };
}

function ofFulfillment(of: z.output<typeof fulfillment>, topic: string, request: WebhookRequest): Mapped {
  const occurredAt = timeIn(topic === 'fulfillments/create' ? of.created_at : of.updated_at);
  if (occurredAt === undefined || !of.status) return { nothing: 'no_status' };
  const isUnderWay = of.status === 'success' && of.shipment_status !== undefined;
  const code = (isUnderWay ? of.shipment_status : undefined) ?? of.status;
  const event = eventOf(meaningOf(isUnderWay ? eventStatuses : fulfillmentStatuses, code), {
    id: idOf(topic, request),
    orderId: of.order_id,
    occurredAt,
    rawCode: code,
    data: {
      shipmentId: of.id,
      carrier: upTo(200, of.tracking_company),
      trackingNumber: upTo(100, of.tracking_number),
      trackingUrl: httpsIn(of.tracking_url),
      items: of.line_items.slice(0, 100).map(itemOf),
    },
  });
  return { told: [{ event }] };
}

function ofEvent(of: z.output<typeof fulfillmentEvent>, topic: string, request: WebhookRequest, zone: string): Mapped {
  const occurredAt = timeIn(of.happened_at) ?? timeIn(of.created_at);
  if (occurredAt === undefined) return { nothing: 'no_time' };
  const event = eventOf(meaningOf(eventStatuses, of.status.toLowerCase()), {
    id: idOf(topic, request),
    orderId: of.order_id,
    occurredAt,
    rawCode: of.status,
    data: {
      shipmentId: of.fulfillment_id,
      eta: expectedIn(of.estimated_delivery_at, zone),
      location: firstOf(200, of.city, of.country),
    },
  });
  return { told: [{ event }] };
}
