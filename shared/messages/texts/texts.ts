import type { VisitKind } from '../../orders/event-data.ts';
import type { Language } from '../../senders/sender.ts';
import type { MessageName } from '../message.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/**
 * One message's words. Each is a Mustache template over the values in `message-values.ts`; a sentence whose values are
 * missing comes out empty and is left out.
 */
export interface MessageText {
  subject: string;
  headline: string;
  sentences: readonly string[];
  sms: {
    /** What has to be said; the brand goes before it and the link after. */
    say: string;
    /** What is added as long as it makes the SMS no dearer, the first one first. */
    ifRoom?: readonly string[];
  };
}

type VisitMessageName = Extract<MessageName, 'visit-planned' | 'on-its-way' | 'delivered'>;

export interface MessageTexts {
  messages: Record<Exclude<MessageName, VisitMessageName>, MessageText> &
    Record<VisitMessageName, Record<VisitKind, MessageText>>;
  greeting: string;
  /** The button that leads to the status page. */
  follow: string;
  /** The same, once there is nothing more to follow. */
  look: string;
  /** How the items beyond those listed are told. */
  more: string;
  /** Why the recipient gets this, at its foot. */
  why: string;
}

export const messageTexts: Record<Language, MessageTexts> = { en, sv, de };
