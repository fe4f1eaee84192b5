import type { Instant } from '../orders/instant.ts';
import type { Counts, DayId, Trouble } from './day.ts';

export interface Day {
  counts: Counts;
  /** The latest first, and so many at most as were asked for. */
  troubles: Trouble[];
}

/** Where it is kept what came of a sender's messages on each day. */
export interface DayStore {
  /** Adds to a day's counts, and to its troubles; of a trouble that is there already nothing is counted again. */
  add(id: DayId, added: { counts: Counts; troubles: readonly Trouble[] }, now: Instant): Promise<void>;
  find(id: DayId, mostTroubles: number): Promise<Day>;
}
