import type { Instant } from '../orders/instant.ts';
import type { Counts, TallyId, Trouble } from './ending.ts';

export interface Tally {
  counts: Counts;
  /** The latest first, and so many at most as were asked for. */
  troubles: Trouble[];
}

/** Where it is kept what came of a sender's messages on each day. */
export interface TallyStore {
  /** Adds to a day's counts, and to its troubles; of a trouble that is there already nothing is counted again. */
  add(id: TallyId, added: { counts: Counts; troubles: readonly Trouble[] }, now: Instant): Promise<void>;
  counts(id: TallyId): Promise<Counts>;
  find(id: TallyId, mostTroubles: number): Promise<Tally>;
}
