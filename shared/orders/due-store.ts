import type { Instant } from './instant.ts';
import type { DueShard } from './keys.ts';

/** Something that must still happen: a message that has not come to its end, a call to look at or, without one, an order set aside. */
export interface Due {
  senderId: string;
  orderId: string;
  messageId: string | undefined;
  callId?: string | undefined;
  dueAt: Instant;
}

/** What somebody has to look at once its time has come, because it may have been forgotten. */
export interface DueStore {
  /**
   * The next few of a shard that were due by then, the longest waiting first, after the one given; an empty answer is
   * the end. What was written a moment ago may be missing, and what was finished a moment ago may still be there.
   */
  next(shard: DueShard, by: Instant, after?: Due): Promise<Due[]>;
  /** Has an order that was set aside looked at again later; nothing where that was changed meanwhile. */
  postpone(due: Due, until: Instant): Promise<Due | undefined>;
  /** Takes an order out, unless it was set aside anew meanwhile. */
  remove(due: Due): Promise<void>;
}
