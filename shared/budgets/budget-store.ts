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

/** A sum that was set aside, and whose call it was that did: of two calls for one promise only one's counts. */
export type SetAside = Reservation & { token: string };

/** How much a sender has promised in a month. */
export interface BudgetStore {
  /**
   * Sets a sum aside, unless the month's promises would come to more than the budget. The token is the one given, or that
   * of whoever has set it aside under the same key and not settled it yet: it counts once. The first that finds no room
   * hears that it is, as often as it asks.
   */
  reserve(setAside: SetAside, now: Instant): Promise<{ token: string } | 'spent' | 'spent first'>;
  /** Notes that what was set aside under this token is promised. */
  settle(setAside: SetAside): Promise<void>;
  /** Gives back what was set aside under this token and is not promised after all. */
  release(setAside: SetAside): Promise<void>;
  /** Gives back what was promised and settled. */
  giveBack(promised: Pick<Reservation, 'senderId' | 'month' | 'cost'>): Promise<void>;
}
