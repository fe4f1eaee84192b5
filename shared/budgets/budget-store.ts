import type { Instant } from '../orders/instant.ts';

/** A sum that is set aside in a sender's budget of a month before it is promised, in hundredths of the currency's unit. */
export interface Reservation {
  senderId: string;
  /** Where the sender is: `2026-11`. */
  month: string;
  /** Of an event and what it promises: reserved again under the same key, it counts once. */
  key: string;
  cost: number;
  /** What all promises of the month may come to. */
  budget: number;
}

/** How much a sender has promised in a month. */
export interface BudgetStore {
  /**
   * Sets a sum aside, unless the month's promises would come to more than the budget. The first that finds no room
   * hears that it is, as often as it asks.
   */
  reserve(reservation: Reservation, now: Instant): Promise<'reserved' | 'spent' | 'spent first'>;
  /** Notes that what was set aside is promised: it can not be asked for again under its key. */
  settle(reservation: Reservation): Promise<void>;
  /** Gives back what was set aside and is not promised after all. */
  release(reservation: Reservation): Promise<void>;
}
