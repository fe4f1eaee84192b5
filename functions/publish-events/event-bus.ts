import type { Fact } from './fact.ts';

/** The account's own bus. */
export interface EventBus {
  /** Puts up to ten facts on it; answers the places of those that it did not take. */
  put(facts: readonly Fact[]): Promise<number[]>;
}
