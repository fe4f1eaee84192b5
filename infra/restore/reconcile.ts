import * as z from 'zod/mini';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import type { DueStore } from '../../shared/orders/due-store.ts';
import { type DueShard, dueShards } from '../../shared/orders/keys.ts';
import { type Between, mayHaveGone, unknownSince } from './may-have-gone.ts';

interface ReconcileDependencies {
  due: Pick<DueStore, 'next'>;
  messages: Pick<MessageStore, 'find' | 'change'>;
}

/** Later than anything is due. */
const forever = '9999-12-31T00:00:00.000Z';

interface Counts {
  waiting: number;
  unknown: number;
  /** The ids of those that nobody can read, such as of a release long ago: whoever delivers can't either, and sends none. */
  unreadable: string[];
}

/**
 * Goes through all that the table holds for unsent. What may have gone out becomes unknown; the rest waits until somebody
 * resumes, and what is past its time then is expired by the sweep, as ever. One that can't be read stops none of the others.
 */
export async function reconcile(between: Between, dependencies: ReconcileDependencies): Promise<Counts> {
  const counts: Counts = { waiting: 0, unknown: 0, unreadable: [] };
  for (const shard of dueShards) await reconcileShard(shard, between, dependencies, counts);
  return counts;
}

async function reconcileShard(
  shard: DueShard,
  between: Between,
  { due, messages }: ReconcileDependencies,
  counts: Counts,
): Promise<void> {
  let page = await due.next(shard, forever);
  for (; page.length > 0; page = await due.next(shard, forever, page.at(-1))) {
    for (const { senderId, orderId, messageId } of page) {
      if (messageId === undefined) continue;
      const message = await messages.find({ senderId, orderId, messageId }).catch(unlessUnreadable);
      if (message === 'unreadable') counts.unreadable.push(messageId);
      if (!message || message === 'unreadable') continue;
      const isOver = mayHaveGone(message, between);
      // Changed meanwhile: somebody else has it, and the next run sees what came of it.
      const changed =
        isOver && (await messages.change(unknownSince(message), message.state, between.now)) === 'changed';
      counts[changed ? 'unknown' : 'waiting']++;
    }
  }
}

/** What the table did not answer is no fault of the message. */
function unlessUnreadable(error: unknown): 'unreadable' {
  if (error instanceof z.core.$ZodError) return 'unreadable';
  throw error;
}
