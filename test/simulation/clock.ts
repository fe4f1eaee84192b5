import { hour, minute, second } from './virtual-time.ts';
import type { World } from './world.ts';

/**
 * The clock of an invocation, which may be wrong: ahead by seconds, within what leases allow for; behind by hours where
 * AWS's own stamp (epoch milliseconds or an instant) says better. Where both are old nobody could know.
 */
export function clockFor({ time, luck, faults }: World, stamp: number | string | undefined): () => number {
  const stamped = typeof stamp === 'string' ? Date.parse(stamp) : (stamp ?? 0);
  const isFresh = time.now - stamped < 10 * second;
  const off =
    isFresh && faults.happens('clock behind')
      ? -luck.between(minute, 6 * hour)
      : faults.happens('clock ahead')
        ? luck.between(second, 14 * second)
        : 0;
  return () => time.now + off;
}
