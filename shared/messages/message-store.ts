import type { Instant } from '../orders/instant.ts';
import type { Message, MessageIn } from './message.ts';
import type { Report } from './report.ts';

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
  /**
   * Writes what became of a claimed message, together with those that are to be said because of it: refused if the claim
   * is no longer the caller's, or if one of those is said already.
   */
  record(
    message: Message,
    claimant: string,
    now: Instant,
    beside?: readonly Message[],
  ): Promise<'recorded' | 'claim lost' | 'said already'>;
  /** A message by its id. */
  find(id: MessageId): Promise<Message | undefined>;
  /** The message that a provider knows by this id, for a week after it was sent. Only SMS are found so. */
  ofProvider(providerId: string): Promise<MessageId | undefined>;
  /** Notes what a provider said, unless something more certain was noted; the message as it stands then. */
  report(id: MessageId, report: Report): Promise<Message | undefined>;
  /**
   * Writes a message that has come to its end in another way, with the one that is to be said instead: refused if it does
   * not stand in that state, of the same attempt, any more, or if that is said already.
   */
  change(
    message: Message,
    from: Message['state'],
    now: Instant,
    instead?: Message,
  ): Promise<'changed' | 'changed meanwhile' | 'said already'>;
}
