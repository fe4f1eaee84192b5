import type { OutgoingPush } from '../channels/outgoing-push.ts';
import type { Instant } from '../orders/instant.ts';
import { orderPartition } from '../orders/keys.ts';
import { shortHash } from '../short-hash.ts';
import type { Message, MessageName } from './message.ts';

/** What somebody may have to act on at once, or stands at the door. */
const urgent = new Set<MessageName>([
  ...(['on-its-way', 'approaching', 'arrived', 'out-for-delivery', 'delivered'] as const),
  ...(['left-unattended', 'not-home', 'not-completed', 'cancelled', 'correction'] as const),
]);

/** Push services keep nothing for longer. */
const mostSeconds = 28 * 86_400;

/** How a push service is to treat a message: with which others, in place of which older ones, how soon and how long. */
export function pushTerms(
  { senderId, orderId, about, name, staleAt }: Message,
  { now }: { now: Instant },
): Pick<OutgoingPush, 'thread' | 'topic' | 'secondsToLive' | 'isUrgent'> {
  const order = orderPartition(senderId, orderId);
  const seconds = Math.ceil((Date.parse(staleAt) - Date.parse(now)) / 1000);
  return {
    thread: shortHash(order, 22),
    topic: shortHash(JSON.stringify([order, about]), 32),
    secondsToLive: Math.min(Math.max(seconds, 0), mostSeconds),
    isUrgent: urgent.has(name),
  };
}
