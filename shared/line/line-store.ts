import type { ChannelName } from '../orders/channel-names.ts';
import type { Instant } from '../orders/instant.ts';

/** A provider's rate, and when it was asked for. */
export interface KnownRate {
  perSecond: number;
  askedAt: Instant;
}

/** Which places come next. */
export interface NextPlace {
  /** No place is given before this. */
  from: Instant;
  /** … nor from this on. */
  before: Instant;
  /** From one place to the next; may be a fraction. */
  millisecondsEach: number;
}

/** Where the lines before the channels' providers are kept: one a channel, for the whole account. */
export interface LineStore {
  /** Takes the next free place, by one atomic write: nobody else is given the same. Nothing where none is free in that time. */
  take(channel: ChannelName, next: NextPlace): Promise<Instant | undefined>;
  /** The rate that anybody has asked a channel's provider for. */
  rate(channel: ChannelName): Promise<KnownRate | undefined>;
  keepRate(channel: ChannelName, rate: KnownRate): Promise<void>;
}
