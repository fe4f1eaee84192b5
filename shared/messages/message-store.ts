import type { Instant } from '../orders/instant.ts';
import type { Message, MessageIn } from './message.ts';

export interface MessageId {
  senderId: string;
  orderId: string;
  messageId: string;
}

export type ClaimResult =
  | { claimed: MessageIn<'sending'> }
  /** Somebody else has it, or it has come to its end; nothing where there is no such message. */
  | { claimed: undefined; standing: Message | undefined };

/** Where messages are kept. */
export interface MessageStore {
  /** Writes that a held message, as it was read, is never sent; refused if it is not held so any more. */
  cancel(message: MessageIn<'skipped'>, now: Instant): Promise<'cancelled' | 'not held'>;
  /** All messages of an order, in no order that matters. */
  ofOrder(senderId: string, orderId: string): Promise<Message[]>;
  /** The messages that an event made us say. */
  ofEvent(senderId: string, orderId: string, eventHash: string): Promise<Message[]>;
  /**
   * Takes a message for sending: nobody else can until the lease ends. Claimable is what is due (planned, held until now, unknown
   * with another try) and what somebody claimed and let the lease of run out.
   */
  claim(id: MessageId, claimant: string, now: Instant, leaseUntil: Instant): Promise<ClaimResult>;
  /** Writes what became of a claimed message; refused if the claim is no longer the caller's. */
  record(message: Message, claimant: string, now: Instant): Promise<'recorded' | 'claim lost'>;
}
