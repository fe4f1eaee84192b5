import type { Instant } from './instant.ts';

/** A sweep that looked at everything. */
export interface Sweep {
  endedAt: Instant;
  /** How many calls lay among the dead letters; nothing where that could not be seen. */
  deadLetters?: number | undefined;
}

/** What is remembered of the sweeps: the last one that looked at everything. */
export interface SweepStore {
  last(): Promise<Sweep | undefined>;
  ended(sweep: Sweep): Promise<void>;
}
