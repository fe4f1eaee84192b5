import type { Event } from '../orders/event.ts';
import type { Order } from '../orders/order.ts';

/** Standard Webhooks asks for less than 20 kB. */
const mostBytes = 20_000;

/** What a system is told of an event, as JSON: Standard Webhooks' `type`, `timestamp` and `data`. */
export function payloadOf({ id, type, source, occurredAt, senderId, orderId, data }: Event, { facts }: Order): string {
  const about = { id, source, senderId, orderId, orderNumber: facts.values.number ?? undefined };
  const body = (more: object) => JSON.stringify({ type, timestamp: occurredAt, data: { ...about, ...more } });
  const whole = body({ details: data });
  return Buffer.byteLength(whole) < mostBytes ? whole : body({ detailsLeftOut: true });
}
