import { contactPartition, numberPartition, pointerKey, trackingPartition } from './keys.ts';
import type { Order } from './order.ts';
import type { Pointer } from './pointer.ts';

/** As a link's: an order may go on for long after it was first found by something; whether it is kept is judged by itself. */
const secondsBeyondOrder = 400 * 86_400;

export function pointerPartition(senderId: string, by: Pointer): string {
  if ('contact' in by) return contactPartition(by.contact.channel, by.contact.hash);
  return 'number' in by ? numberPartition(senderId, by.number) : trackingPartition(senderId, by.trackingNumber);
}

/** The item that leads from what an order is found by to the order. */
export const pointerItem = (by: Pointer, { senderId, orderId }: Order, expiresAt: number) => ({
  pk: pointerPartition(senderId, by),
  sk: pointerKey(senderId, orderId),
  senderId,
  orderId,
  expiresAt: expiresAt + secondsBeyondOrder,
});
