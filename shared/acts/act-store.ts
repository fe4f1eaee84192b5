import type { Instant } from '../orders/instant.ts';
import type { Act } from './act.ts';

/** Where it is kept who did what at the desk. An act is written once and never changed. */
export interface ActStore {
  add(act: Act): Promise<void>;
  /** A sender's acts, or without one those of the whole account: so many at most before a time, the latest first. */
  latest(senderId: string | undefined, most: number, before?: Instant): Promise<Act[]>;
}
