import type { RatingChange } from '../feedback/rating-change.ts';
import type { Message } from '../messages/message.ts';
import type { Instant } from './instant.ts';
import type { Order } from './order.ts';
import type { Pointer } from './pointer.ts';

export interface StoredOrder {
  order: Order;
  /** Counts commits; 0 is an order that is not stored yet. */
  version: number;
  /** Until when the order is kept; later it is gone, even where DynamoDB has not deleted it yet. */
  keptUntil: Instant;
}

export interface Commit {
  order: Order;
  /** The version that was read, on which this one rests. */
  version: number;
  messages: Message[];
  /** What its customer's rating changes in the sender's summary. */
  rating?: RatingChange | undefined;
  /** For a new order: the hash of the token of its link. */
  linkHash: string | undefined;
  /** What the order is found by from now on. */
  pointers?: readonly Pointer[];
  now: Instant;
}

/** Where folded orders are kept. */
export interface OrderStore {
  find(senderId: string, orderId: string): Promise<StoredOrder | undefined>;
  /** Writes order and messages together or not at all; a conflict is somebody else's newer version. */
  commit(commit: Commit): Promise<'committed' | 'conflict'>;
  /** Puts an order where the due are, with the reason why one of its events could not be taken in. */
  setAside(order: { senderId: string; orderId: string }, event: string, reason: string, now: Instant): Promise<void>;
}
