import { createHash, createHmac } from 'node:crypto';
import { orderPartition } from '../orders/keys.ts';

const tokenBytes = 12;

/** The token of an order's link: 96 bits that only the holder of the secret can make, the same every time. */
export const tokenOf = (secret: string, senderId: string, orderId: string): string =>
  createHmac('sha256', secret)
    .update(orderPartition(senderId, orderId))
    .digest()
    .subarray(0, tokenBytes)
    .toString('base64url');

/** What a token is stored as: whoever reads the table can't follow the links. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Where the customer follows the order. */
export const linkTo = (statusPageUrl: string, token: string): string => new URL(`/t/${token}`, statusPageUrl).href;

/** Where the recipient of an e-mail, told by an order's link, says that no more shall come. */
export const unsubscribeLinkTo = (link: string, messageId: string): string => `${link}/unsubscribe/${messageId}`;

/** As long as an order's link is, and of none: only an order that is there has a token. */
export const anyLink = (statusPageUrl: string): string => linkTo(statusPageUrl, 'x'.repeat(16));
