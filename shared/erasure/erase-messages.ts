import type { Message, MessageIn } from '../messages/message.ts';
import type { MessageStore } from '../messages/message-store.ts';
import type { Instant } from '../orders/instant.ts';
import type { ErasureStore } from './erasure-store.ts';

interface MessageDependencies {
  messages: Pick<MessageStore, 'cancel'>;
  erasure: Pick<ErasureStore, 'dropPayload'>;
}

/**
 * Cancels what is still held for a person, and takes from the rest what systems were told; gives how many. Messages hold
 * no address: what is under way is judged anew, and finds none.
 */
export async function eraseMessages(
  said: readonly Message[],
  now: Instant,
  { messages, erasure }: MessageDependencies,
): Promise<number> {
  let erased = 0;
  for (const message of said) {
    const { senderId, orderId, id: messageId, payload } = message;
    if (message.state === 'held') {
      const { until: _, payload: __, ...rest } = message;
      const verdict = 'skipped: the recipient was erased';
      const skipped: MessageIn<'skipped'> = { ...rest, state: 'skipped', skippedAt: now, verdict, codes: ['erased'] };
      if ((await messages.cancel(skipped, now)) === 'cancelled') {
        erased++;
        continue;
      }
    }
    if (payload === undefined) continue;
    await erasure.dropPayload({ senderId, orderId, messageId });
    erased++;
  }
  return erased;
}
