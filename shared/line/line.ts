import { log, traceOf } from '../log.ts';
import type { ChannelName } from '../orders/channel-names.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { LineStore } from './line-store.ts';
import type { RateOf } from './rates.ts';

/** Where messages wait their turn at a provider that takes so many a second and no more. */
export interface Line {
  /**
   * Whether others are known to stand in a channel's line, and to have gone by a time: who has no place yet lines up
   * behind them, and does not ask first. Whose time would be over by then asks: it may be lucky.
   */
  isStanding(channel: ChannelName, now: Instant, by: Instant): boolean;
  /** The next free place before a time. Nothing where there is none, or nobody knows the provider's rate; it never throws. */
  place(channel: ChannelName, now: Instant, before: Instant): Promise<Instant | undefined>;
}

/** Places come a little slower than the provider takes messages: the rest is for those that ask without standing in line. */
const shareOfRate = 0.95;
/** A second's rate is used up where a provider takes no more: nobody who comes back within it is taken. */
const millisecondsUsedUp = 1000;

/** The lines as one instance of a function knows them: it remembers the last place that it was given. */
export function lineOf(store: Pick<LineStore, 'take'>, rateOf: RateOf): Line {
  const lastPlaces = new Map<ChannelName, Instant>();

  return {
    isStanding(channel, now, by) {
      const last = lastPlaces.get(channel);
      return last !== undefined && last > now && last < by;
    },

    async place(channel, now, before) {
      try {
        const perSecond = await rateOf(channel, now);
        if (perSecond === undefined || perSecond <= 0) return undefined;
        const millisecondsEach = 1000 / (perSecond * shareOfRate);
        const place = await store.take(channel, { from: after(now, millisecondsUsedUp), before, millisecondsEach });
        if (place !== undefined) lastPlaces.set(channel, place);
        return place;
      } catch (error) {
        // Its provider was asked: what fails from here on must not look as if nobody knew what came of it.
        log.error('no_place_in_line', { channel, ...traceOf(error) });
        return undefined;
      }
    },
  };
}
