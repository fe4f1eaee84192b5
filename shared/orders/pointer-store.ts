import type { Pointer } from './pointer.ts';

/** Where orders are found by something else than their ids. */
export interface PointerStore {
  /**
   * The ids of a sender's orders that were found by this at some time: so many at most, those after the one named, always in
   * the same sequence.
   */
  orders(senderId: string, by: Pointer, most: number, after?: string): Promise<string[]>;
}
