import type { Instant } from '../orders/instant.ts';
import { type Message, systemOf } from './message.ts';
import type { MessageId } from './message-store.ts';

/** A message as it is called again: which, at which of its attempts, and whether seconds matter. */
export interface Held extends MessageId {
  attempt: number;
  toTheSecond: boolean;
}

/** Where held messages wait for their hour. */
export interface Schedules {
  /**
   * Has the message delivered at that time: within a second of it where seconds matter, else up to a minute later.
   * Asked the same again it may be called twice, which sends once.
   */
  hold(message: Held, at: Instant, now: Instant): Promise<void>;
}

/** Marks a message that has a place in the line of its channel. */
export const inLine = 'in_line';

/** How a message is called again. Seconds matter to a place in line, and to what a system is told again. */
export const heldCall = ({ senderId, orderId, id: messageId, attempt, recipient, codes }: Message): Held => ({
  ...{ senderId, orderId, messageId, attempt },
  toTheSecond: codes.includes(inLine) || systemOf(recipient) !== undefined,
});
