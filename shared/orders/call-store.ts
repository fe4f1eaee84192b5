import type { Call } from './call.ts';
import type { Event } from './event.ts';

/** Where the calls lie that customers wait for: one an order at most, gone when it is done. */
export interface CallStore {
  /** Keeps a call and the event that asks for it, both or neither; one that is open already stands. */
  request(call: Call, event: Event): Promise<'requested' | 'open already'>;
  /** A sender's open calls, the longest waiting first. */
  ofSender(senderId: string): Promise<Call[]>;
  /** Ends a call and keeps the event that says so, both or neither. */
  end(call: Pick<Call, 'id' | 'senderId' | 'orderId'>, event: Event): Promise<'ended' | 'not open'>;
}
