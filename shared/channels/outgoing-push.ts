import type { Device } from '../push/device.ts';

/** A notification as its push services take it. */
export interface OutgoingPush {
  channel: 'push';
  devices: readonly Device[];
  title: string;
  body: string;
  /** Where a touch leads. */
  url: string;
  /** Notifications of one order lie together. */
  thread: string;
  /** A newer one of the same thing takes the place of an older: 32 letters of base64url at most (RFC 8030). */
  topic: string;
  /** After so long it is not worth showing any more. */
  secondsToLive: number;
  /** Where the people of a push service can turn to: a `mailto:` address. */
  contact: string;
  /** Whether a sleeping telephone is woken for it. */
  isUrgent: boolean;
}
