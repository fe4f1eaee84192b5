import type { Call } from '../calls/call.ts';
import type { OutgoingPush } from './outgoing-push.ts';
import type { OutgoingWhatsApp } from './outgoing-whatsapp.ts';
import type { System } from '../senders/system.ts';
import type { Sender } from '../senders/sender.ts';

/** A message as a provider takes it: rendered, with its address. */
export interface OutgoingEmail {
  channel: 'email';
  to: string;
  sender: Sender;
  subject: string;
  html: string;
  text: string;
  /** A file for the recipient's calendar (RFC 5545). */
  calendar?: string | undefined;
  /** By which the recipient gets no more of them, at one press (RFC 8058). */
  unsubscribeLink: string | undefined;
  /** Names our message in the provider's reports: each tag at most 256 of `[A-Za-z0-9_-]`. */
  tags: Record<string, string>;
}
export interface OutgoingSms {
  channel: 'sms';
  to: string;
  /** A number (E.164) or a sender id; left out, the carrier chooses. */
  from: string | undefined;
  sender: Sender;
  text: string;
}
export interface OutgoingCall {
  channel: 'call';
  call: Call;
}
export interface OutgoingWebhook {
  channel: 'webhook';
  /** The webhook's own id: a repeated try keeps it. */
  id: string;
  url: string;
  body: string;
  senderId: string;
  system: System;
  /** Handed on to somebody by their messenger, and so worth no longer than they could make use of it. */
  isBridged?: boolean | undefined;
}
export type Outgoing = OutgoingEmail | OutgoingSms | OutgoingPush | OutgoingWhatsApp | OutgoingCall | OutgoingWebhook;

/** What a provider did with a message. */
export type Outcome =
  | { kind: 'accepted'; providerId: string }
  /** It will not take this message, however often it is asked. */
  | { kind: 'refused'; code: string }
  /**
   * It has not taken it, but may later: throttled, or down; not before the seconds that it asks for. `isRate` where it
   * takes so many a second and this was one too many: the next moment will do.
   */
  | { kind: 'busy'; code: string; secondsToWait?: number | undefined; isRate?: boolean | undefined }
  /** It may or may not have taken it: no answer came. */
  | { kind: 'unanswered'; code: string };

/** A provider of one channel. It asks once and never throws for what a provider or the network does. */
export interface Channel<Kind extends Outgoing> {
  send(outgoing: Kind): Promise<Outcome>;
}
export interface Channels {
  email: Channel<OutgoingEmail>;
  sms: Channel<OutgoingSms>;
  push: Channel<OutgoingPush>;
  whatsapp: Channel<OutgoingWhatsApp>;
  call: Channel<OutgoingCall>;
  webhook: Channel<OutgoingWebhook>;
}
