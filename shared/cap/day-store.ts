import type { ContactId } from '../consent/contact.ts';
import type { Instant } from '../orders/instant.ts';
import type { Day } from './day.ts';

/** Whose day: an address, a sender, and a date such as `2026-11-24` where whoever has the address is. */
export interface DayId extends ContactId {
  senderId: string;
  date: string;
}

/** Where it is counted what addresses hear in a day; kept for a week. */
export interface DayStore {
  find(id: DayId): Promise<Day | undefined>;
  /** Takes the place of the version before; a conflict is somebody else's of the same number. */
  save(id: DayId, day: Day, now: Instant): Promise<'saved' | 'conflict'>;
}
