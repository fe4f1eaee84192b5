/** How every item of the one table is keyed. Ids come from outside, so each part is percent-encoded. */

export const eventKeyPrefix = 'EVENT#';

const key = (...parts: string[]) => parts.map(encodeURIComponent).join('#');

export const orderPartition = (senderId: string, orderId: string) => `ORDER#${key(senderId, orderId)}`;
export const eventKey = (source: string, eventId: string) => `${eventKeyPrefix}${key(source, eventId)}`;
export const orderKey = 'ORDER';
export const messageKeyPrefix = 'MESSAGE#';
export const messageKey = (messageId: string) => `${messageKeyPrefix}${messageId}`;
/** The message that a key is of, if it is one's. */
export const messageOfKey = (sk: string): string | undefined =>
  sk.startsWith(messageKeyPrefix) ? sk.slice(messageKeyPrefix.length) : undefined;
export const linkPartition = (tokenHash: string) => `LINK#${tokenHash}`;
export const linkKey = 'LINK';
export const contactPartition = (channel: string, hash: string) => `CONTACT#${channel}#${hash}`;
export const contactKey = 'CONTACT';
/** What leads from an order's number to the order: numbers are a sender's own. */
export const numberPartition = (senderId: string, number: string) => `NUMBER#${key(senderId, number)}`;
/** What leads from a parcel's tracking number to its order. */
export const trackingPartition = (senderId: string, trackingNumber: string) =>
  `TRACKING#${key(senderId, trackingNumber)}`;
/** An order among those that an address or a number leads to. */
export const pointerKey = (senderId: string, orderId: string) => `ORDER#${key(senderId, orderId)}`;
const devicesPrefix = 'DEVICE#';
/** How the keys of the devices begin that an owner has at a sender. */
export const devicesKeyPrefix = (senderId: string) => `${devicesPrefix}${key(senderId)}#`;
export const deviceKey = (senderId: string, deviceId: string) => `${devicesPrefix}${key(senderId, deviceId)}`;
/** Whose a device is. */
export const devicePartition = (senderId: string, deviceId: string) => deviceKey(senderId, deviceId);
export const deviceOwnersKey = 'OWNERS';
/** What an address hears of a sender on a day. */
export const dayKey = (senderId: string, date: string) => `DAY#${key(senderId)}#${date}`;
/** What leads from a provider's id of a message to ours. */
export const providerPartition = (providerId: string) => `PROVIDER#${key(providerId)}`;
export const providerKey = 'PROVIDER';

/** The shards of the `due` index: a few, so that one partition never carries all of nine o'clock. */
export const dueShards = ['DUE#0', 'DUE#1', 'DUE#2', 'DUE#3'] as const;
export type DueShard = (typeof dueShards)[number];

/** The shard that something waits in. */
export function dueShard(id: string): DueShard {
  let sum = 0;
  for (const letter of id) sum = (sum + (letter.codePointAt(0) ?? 0)) % dueShards.length;
  return dueShards[sum] ?? dueShards[0];
}

/** The order that a partition belongs to. */
export function orderOfPartition(pk: string): { senderId: string; orderId: string } {
  const [, senderId = '', orderId = ''] = pk.split('#').map(decodeURIComponent);
  return { senderId, orderId };
}

const routePrefix = 'ROUTE#';
export const stopKeyPrefix = 'STOP#';
export const routePartition = (senderId: string, routeId: string) => `${routePrefix}${key(senderId, routeId)}`;
export const stopKey = (place: string, orderId: string, visitId: string) =>
  `${stopKeyPrefix}${key(place, orderId, visitId)}`;
/** How the keys of the stops at one place begin. */
export const stopsKeyPrefix = (place: string) => `${stopKeyPrefix}${key(place)}#`;
/** What one rule tells at one place to one address. */
export const toldKey = (place: string, rule: string, channel: string, hash: string) =>
  `TOLD#${key(place, rule, channel, hash)}`;
export const isRoutePartition = (pk: string): boolean => pk.startsWith(routePrefix);

/** When the sweep last came to its end, in one item. */
export const sweepKey = 'SWEEP';

export const senderPartition = (senderId: string) => `SENDER#${key(senderId)}`;
export const currentSettingsKey = 'CURRENT';
/** Padded, so that versions lie in their sequence. */
export const settingsVersionKey = (version: number) => `VERSION#${String(version).padStart(6, '0')}`;
/** Everything that is paused, in one item. */
export const pausesKey = 'PAUSES';
/** Where every sender that has settings in the table is listed. */
export const sendersPartition = 'SENDERS';

/** The call list of a sender. */
const callsPrefix = 'CALLS#';
export const callsPartition = (senderId: string) => `${callsPrefix}${key(senderId)}`;
export const callKey = (orderId: string, callId: string) => `CALL#${key(orderId, callId)}`;
/** The call that a pair of keys is of, if it is one's. */
export function callOfKeys(pk: string, sk: string): { senderId: string; orderId: string; callId: string } | undefined {
  if (!pk.startsWith(callsPrefix)) return undefined;
  const [, orderId = '', callId = ''] = sk.split('#').map(decodeURIComponent);
  return { senderId: decodeURIComponent(pk.slice(callsPrefix.length)), orderId, callId };
}

/** What came of a sender's messages on one day, and which of them did not arrive. */
export const tallyPartition = (senderId: string, date: string) => `TALLY#${key(senderId, date)}`;
export const tallyKey = 'COUNTS';
export const troubleKeyPrefix = 'TROUBLE#';
export const troubleKey = (at: string, messageId: string) => `${troubleKeyPrefix}${at}#${messageId}`;

/** Who did what at the desk of a sender, or of the whole account. */
export const actsPartition = (senderId = '') => `AUDIT#${key(senderId)}`;
export const actKey = (at: string, id: string) => `${at}#${id}`;
/** A request of the desk under its Idempotency-Key, and how often its caller wrote in a minute. */
export const requestPartition = (id: string) => `REQUEST#${id}`;
export const requestKey = 'REQUEST';
export const writesPartition = (caller: string) => `WRITES#${key(caller)}`;
export const writesKey = (minute: number) => `MINUTE#${minute}`;

/** What customers gave a sender, one item an order type. */
export const feedbackPartition = (senderId: string) => `FEEDBACK#${key(senderId)}`;
export const feedbackKey = (orderType: string) => `TYPE#${key(orderType)}`;

/** What a sender has promised whose orders are late, one item a month. */
export const budgetPartition = (senderId: string) => `BUDGET#${key(senderId)}`;
export const budgetKey = (month: string) => `MONTH#${month}`;

/** What a sender has spent on SMS, one item a month and currency. */
export const smsSpendPartition = (senderId: string) => `SMSSPEND#${key(senderId)}`;
export const smsSpendKey = (month: string, currency: string) => `MONTH#${month}#${currency}`;

/** Which photos of an order are kept; their bytes lie in the bucket. */
export const photoKeyPrefix = 'PHOTO#';
export const photoItemKey = (photoId: string) => `${photoKeyPrefix}${photoId}`;

/** The line before the provider of a channel, and the rate that the provider was asked for. */
export const linePartition = (channel: string) => `LINE#${channel}`;
export const lineKey = 'LINE';
export const lineRateKey = 'RATE';

/** How many requests of a caller that does not sign came in a minute. */
export const ratePartition = (source: string) => `RATE#${key(source)}`;
export const rateKey = (minute: string) => minute;

/** That somebody was erased, in the table of proofs. */
export const erasurePartition = (senderId: string, channel: string, hash: string) =>
  `ERASURE#${key(senderId, channel, hash)}`;
