import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createHandler } from '../../../functions/receive-webhooks/handler.ts';
import { webhookSource } from '../../../functions/receive-webhooks/webhook-source.ts';
import type { SimulatedPorts } from '../ports.ts';

const secret = 'a-secret-of-the-parcels-vendor';

/** What is said of a parcel by AfterShip, as far as it is used. */
export interface ParcelUpdate {
  senderId: string;
  orderId: string;
  trackingNumber: string;
  id: string;
  tag: string;
  subtag: string;
  occurredAt: string;
}

/** Parcels' vendor calls `POST /webhooks/parcels-of-<sender>`, signed as AfterShip signs. */
export async function callOfVendor(
  { senderId, ...update }: ParcelUpdate,
  ports: SimulatedPorts,
  clock: () => number,
): Promise<unknown> {
  const source = webhookSource.parse({ name: `parcels-of-${senderId}`, kind: 'aftership', sender: senderId });
  const take = createHandler({ ...ports, sources: [source], secretsOf: () => Promise.resolve([secret]), clock });
  return take(requestOf(update, source.name, clock()));
}

function requestOf(update: Omit<ParcelUpdate, 'senderId'>, source: string, timeEpoch: number): APIGatewayProxyEventV2 {
  const body = JSON.stringify(payloadOf(update));
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  return {
    pathParameters: { source },
    headers: { 'aftership-hmac-sha256': signature },
    requestContext: { http: { method: 'POST' }, timeEpoch },
    body,
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
}

function payloadOf({ orderId, trackingNumber, id, tag, subtag, occurredAt }: Omit<ParcelUpdate, 'senderId'>): object {
  const checkpoint = { created_at: occurredAt, checkpoint_time: occurredAt, city: 'Stockholm', tag, subtag };
  return {
    ...{ event: 'tracking_update', event_id: id, ts: Date.parse(occurredAt) / 1000 },
    msg: {
      ...{ id: `trk-${trackingNumber}`, tracking_number: trackingNumber, slug: 'parcels', order_id: orderId },
      ...{ tag, subtag, checkpoints: [checkpoint] },
    },
  };
}
