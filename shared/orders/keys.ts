/** How every item of the one table is keyed. Ids come from outside, so each part is percent-encoded. */

export const eventKeyPrefix = 'EVENT#';

const key = (...parts: string[]) => parts.map(encodeURIComponent).join('#');

export const orderPartition = (senderId: string, orderId: string) => `ORDER#${key(senderId, orderId)}`;
export const eventKey = (source: string, eventId: string) => `${eventKeyPrefix}${key(source, eventId)}`;
export const orderKey = 'ORDER';
export const messageKey = (messageId: string) => `MESSAGE#${messageId}`;
export const linkPartition = (tokenHash: string) => `LINK#${tokenHash}`;
export const linkKey = 'LINK';
