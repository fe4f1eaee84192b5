import type { Instant } from './instant.ts';

/** What is remembered of the sweeps: when the last one that looked at everything came to its end. */
export interface SweepStore {
  last(): Promise<Instant | undefined>;
  ended(at: Instant): Promise<void>;
}
