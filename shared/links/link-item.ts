import { linkKey, linkPartition } from '../orders/keys.ts';
import type { Order } from '../orders/order.ts';

/** The item that leads from a link's hash to its order. The token itself is nowhere stored. */
export const linkItem = (tokenHash: string, { senderId, orderId }: Order, expiresAt: number) => ({
  pk: linkPartition(tokenHash),
  sk: linkKey,
  senderId,
  orderId,
  expiresAt,
});
