import { instantOf } from '../../shared/orders/instant.ts';
import { minute } from './virtual-time.ts';
import type { World } from './world.ts';

const every = 5 * minute;

/** Calls the sweep every five minutes; those that would find nothing due, and so do nothing, are left out. */
export function recurringSweep({ time, stores, writes }: World, call: (input: { scheduledAt: string }) => unknown) {
  let next = Infinity;
  let seen = -1;

  return {
    /** Looks when the sweep has something to do. */
    arrange(): void {
      if (seen === writes()) return;
      seen = writes();
      const first = stores.firstDue();
      if (first === undefined) return;
      const at = Math.max(Math.ceil(Date.parse(first) / every), Math.floor(time.now / every) + 1) * every;
      if (at >= next) return;
      next = at;
      time.at(at, () => {
        if (next !== at) return;
        [next, seen] = [Infinity, -1];
        void call({ scheduledAt: instantOf(at) });
      });
    },
  };
}
