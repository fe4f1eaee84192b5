import type { ColleagueStore } from './colleague-store.ts';

const millisecondsKept = 10 * 60_000;
const mostKept = 1000;

/** Remembers for ten minutes what the user pool says: who works at the desk asks every few seconds. */
export function rememberedColleagues(colleagues: ColleagueStore, clock: () => number = Date.now): ColleagueStore {
  const known = new Map<string, { until: number; address: Promise<string | undefined> }>();
  return {
    ownAddress(username) {
      const kept = known.get(username);
      if (kept && kept.until > clock()) return kept.address;
      if (known.size >= mostKept) known.clear();
      const address = colleagues.ownAddress(username);
      known.set(username, { until: clock() + millisecondsKept, address });
      // A failure is not kept: the next caller asks again.
      address.catch(() => known.delete(username));
      return address;
    },
  };
}
