import { after } from '../orders/instant.ts';
import { dueShard, messageKey, orderPartition } from '../orders/keys.ts';
import type { Message } from './message.ts';

const minutesOfGrace = 2;

/** When somebody has to look whether a message was forgotten; nothing for one that has come to its end. */
function dueAt(message: Message): string | undefined {
  switch (message.state) {
    case 'planned':
      return after(message.plannedAt, minutesOfGrace * 60_000);
    case 'held':
      return after(message.until, minutesOfGrace * 60_000);
    case 'sending':
      return message.leaseUntil;
    case 'unknown':
      return message.until && after(message.until, minutesOfGrace * 60_000);
    default:
      return undefined;
  }
}

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
