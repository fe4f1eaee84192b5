import { linkKey, linkPartition } from '../orders/keys.ts';
import type { Order } from '../orders/order.ts';

/** An order may go on for long after its link was made; whether it is still kept is judged by the order itself. */
const secondsBeyondOrder = 400 * 86_400;

/** The item that leads from a link's hash to its order. The token itself is nowhere stored. */
export const linkItem = (tokenHash: string, { senderId, orderId }: Order, expiresAt: number) => ({
  pk: linkPartition(tokenHash),
  sk: linkKey,
  senderId,
  orderId,
  expiresAt: expiresAt + secondsBeyondOrder,
});
