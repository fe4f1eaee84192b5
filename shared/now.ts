import { type Instant, instantOf } from './orders/instant.ts';

/**
 * What time it is for an invocation: the later of the clock and the stamp that AWS put on it (epoch milliseconds), so
 * that a function whose clock lags never judges a moment before the one it was called for.
 */
export const nowOf = (stamp: number | undefined, clock: () => number = Date.now): Instant =>
  instantOf(Math.max(clock(), stamp ?? 0));
