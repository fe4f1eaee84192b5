import { instantOf } from '../../shared/orders/instant.ts';
import { dueShards } from '../../shared/orders/keys.ts';
import { minute } from './virtual-time.ts';
import type { World } from './world.ts';

const every = 5 * minute;

/** Calls the sweep every five minutes; those that would find nothing due, and so do nothing, are left out. */
export function recurringSweep({ time, stores, writes }: World, call: (input: object) => void) {
  let next = Infinity;
  let seen = -1;

  return {
    /** Looks when the sweep has something to do. */
    async arrange(): Promise<void> {
      if (seen === writes()) return;
      seen = writes();
      const firsts = await Promise.all(dueShards.map((shard) => stores.due.next(shard, '9999')));
      const dueAt = Math.min(...firsts.map(([first]) => (first ? Date.parse(first.dueAt) : Infinity)));
      if (dueAt === Infinity) return;
      const at = Math.max(Math.ceil(dueAt / every), Math.floor(time.now / every) + 1) * every;
      if (at >= next) return;
      next = at;
      time.at(at, () => {
        if (next !== at) return;
        [next, seen] = [Infinity, -1];
        call({ scheduledAt: instantOf(at) });
      });
    },
  };
}
