/** How much may be taken: so much a second over time, and so much at once. */
export interface Limit {
  perSecond: number;
  burst: number;
}

/** What is left to be taken, and when that was counted, in epoch milliseconds. */
export interface Bucket {
  left: number;
  at: number;
}

/** Takes so much out of a bucket, which fills with time; where there is not enough, the seconds until there is. */
export function take(
  bucket: Bucket | undefined,
  { perSecond, burst }: Limit,
  now: number,
  cost = 1,
): { bucket: Bucket; wait: number } {
  const elapsed = bucket ? Math.max(0, now - bucket.at) : 0;
  const left = bucket ? Math.min(burst, bucket.left + (elapsed / 1000) * perSecond) : burst;
  const needed = Math.min(cost, burst);
  if (left >= needed) return { bucket: { left: left - needed, at: now }, wait: 0 };
  return { bucket: { left, at: now }, wait: Math.max(1, Math.ceil((needed - left) / perSecond)) };
}
