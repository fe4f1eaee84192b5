import type { Instant } from '../orders/instant.ts';

/** A sender's month, where the sender is (`2026-11`), in one currency. */
export interface SpendId {
  senderId: string;
  month: string;
  currency: string;
}

/** What one SMS costs, and what all of the month may come to: in hundred-thousandths of the currency's unit. */
export interface Spending extends SpendId {
  cost: number;
  ceiling: number;
  /** The message that it is spent on; left out, nobody is told because of it, and the next message has it told. */
  by?: string | undefined;
}

/** `first`: nobody has been told yet that most of it is spent, or that no more is left. */
type Spent = 'spent' | 'spent, near first' | 'over' | 'over first';

/** How much a sender has spent on SMS in a month. */
export interface SmsSpendStore {
  /** Counts what an SMS costs, unless the month would come to more than its ceiling. Counted before it is sent. */
  spend(spending: Spending, now: Instant): Promise<Spent>;
  /** Takes back what was counted for an SMS that nobody took. */
  giveBack(spending: Spending): Promise<void>;
  /** What the month has come to so far. */
  find(id: SpendId): Promise<number>;
}

/** From here on most of a ceiling is spent. */
export const nearOf = (ceiling: number): number => Math.ceil(ceiling * 0.8);
