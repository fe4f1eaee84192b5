import { tooMany } from '../../../shared/limits/limiter.ts';
import type { WebhookSource } from '../webhook-source.ts';
import type { RateStore } from './rate-store.ts';

/**
 * Counts a request of a caller that does not sign, and refuses it where there were too many in this minute, whichever
 * instances they met: a token may have got into other hands.
 */
export async function keepRate({ name, perMinute }: WebhookSource, rates: RateStore, now: string): Promise<void> {
  const count = await rates.count(name, `${now.slice(0, 16)}:00.000Z`);
  if (count > perMinute) throw tooMany(60 - new Date(now).getUTCSeconds());
}
