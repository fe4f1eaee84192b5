import { ProblemError } from '../problem.ts';
import { type Bucket, type Limit, take } from './bucket.ts';

/** Of so many callers an instance knows how much they took. */
const mostKept = 1000;

/** Refuses whoever asks too often. */
export type Limiter = (who: string, now: number, cost?: number) => void;

/**
 * Limits each caller by what this very instance of a function sees: it costs nothing, and as many instances as run at
 * once let as many times as much through. Whoever asks again and again, one after the other, meets the same instance.
 */
export function limiterOf(limit: Limit): Limiter {
  const buckets = new Map<string, Bucket>();
  return (who, now, cost) => {
    if (buckets.size >= mostKept && !buckets.has(who)) buckets.clear();
    const { bucket, wait } = take(buckets.get(who), limit, now, cost);
    buckets.set(who, bucket);
    if (wait > 0) throw tooMany(wait);
  };
}

/** The answer to whoever asks too often: when they may again, in seconds. */
export const tooMany = (seconds: number) =>
  new ProblemError({
    status: 429,
    code: 'too_many_requests',
    title: 'Too many requests',
    detail: `Wait for ${seconds} seconds, then go on more slowly.`,
    headers: { 'retry-after': String(seconds) },
  });
