import { toItem } from '../dynamo-table.ts';
import { after, type Instant } from '../orders/instant.ts';
import { dueShard, messageKey, orderPartition } from '../orders/keys.ts';
import type { Message } from './message.ts';
import type { MessageId } from './message-store.ts';

const minutesOfGrace = 2;
const overdue = (at: Instant): Instant => after(at, minutesOfGrace * 60_000);

/** When somebody has to look whether a message was forgotten; nothing for one that has come to its end. */
function dueAt(message: Message): Instant | undefined {
  switch (message.state) {
    case 'planned':
      return overdue(message.plannedAt);
    case 'held':
      return overdue(earlier(message.until, message.staleAt));
    case 'sending':
      return message.leaseUntil;
    case 'unknown':
      return message.until && overdue(earlier(message.until, message.staleAt));
    default:
      return undefined;
  }
}

/** What is held beyond its time ends when its time is over, not when its hour comes. */
const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/** A message as it lies in the table. */
export function messageItem(message: Message, expiresAt: number) {
  const due = dueAt(message);
  return {
    pk: orderPartition(message.senderId, message.orderId),
    sk: messageKey(message.id),
    ...message,
    ...(due ? { dueShard: dueShard(message.id), dueAt: due } : {}),
    expiresAt,
  };
}

/** Under which key a message lies in the table. */
export const keyOfMessage = ({ senderId, orderId, messageId }: MessageId) =>
  toItem({ pk: orderPartition(senderId, orderId), sk: messageKey(messageId) });
