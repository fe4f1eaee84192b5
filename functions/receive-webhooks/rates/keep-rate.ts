import { ProblemError } from '../../../shared/problem.ts';
import type { WebhookSource } from '../webhook-source.ts';
import type { RateStore } from './rate-store.ts';

/** Counts a request of a caller that does not sign, and refuses it where there were too many in this minute. */
export async function keepRate({ name, perMinute }: WebhookSource, rates: RateStore, now: string): Promise<void> {
  const count = await rates.count(name, `${now.slice(0, 16)}:00.000Z`);
  if (count <= perMinute) return;
  throw new ProblemError({
    status: 429,
    code: 'too_many_requests',
    title: 'Too many requests',
    detail: `At most ${perMinute} a minute are taken of this source. Send it again in the next one.`,
    headers: { 'retry-after': String(60 - new Date(now).getUTCSeconds()) },
  });
}
