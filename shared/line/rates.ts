import { log, traceOf } from '../log.ts';
import type { ChannelName } from '../orders/channel-names.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { KnownRate, LineStore } from './line-store.ts';

/** How many messages a second the provider of a channel takes from the account; nothing where nobody knows. */
export type RateOf = (channel: ChannelName, now: Instant) => Promise<number | undefined>;

interface Rates {
  store: Pick<LineStore, 'rate' | 'keepRate'>;
  /** Asks SES, which answers once a second whoever of the account asks. */
  askForEmail(): Promise<number>;
  smsPerSecond: number;
}

const minutesRemembered = 5;

/**
 * The rate of e-mail is asked of SES and remembered for some minutes: by each instance, and in the table for those that
 * come after. Where SES does not answer, the rate stands that was known before. That of SMS is the account's setting.
 */
export function ratesOf({ store, askForEmail, smsPerSecond }: Rates): RateOf {
  let remembered: KnownRate | undefined;

  const isFresh = ({ askedAt }: KnownRate, now: Instant): boolean => after(askedAt, minutesRemembered * 60_000) > now;

  async function emailRate(now: Instant): Promise<number | undefined> {
    if (!remembered || !isFresh(remembered, now)) remembered = await lookUp(now);
    return remembered?.perSecond;
  }

  async function lookUp(now: Instant): Promise<KnownRate | undefined> {
    const kept = await store.rate('email');
    if (kept && isFresh(kept, now)) return kept;
    try {
      const asked = { perSecond: await askForEmail(), askedAt: now };
      await keep(asked);
      return asked;
    } catch (error) {
      log.warn('sending_rate_unknown', { channel: 'email', ...traceOf(error) });
      return kept;
    }
  }

  /** What SES has answered is known here, also where nobody else is told of it. */
  async function keep(asked: KnownRate): Promise<void> {
    try {
      await store.keepRate('email', asked);
    } catch (error) {
      log.warn('sending_rate_not_kept', { channel: 'email', ...traceOf(error) });
    }
  }

  return async (channel, now) => {
    if (channel === 'sms') return smsPerSecond;
    return channel === 'email' ? emailRate(now) : undefined;
  };
}
