import type { Instant } from '../orders/instant.ts';
import type { MessageId } from './message-store.ts';

/** Where held messages wait for their hour. */
export interface Schedules {
  /** Has the message delivered at that time, or up to a minute later. Asking the same again changes nothing. */
  hold(message: MessageId & { attempt: number }, at: Instant, now: Instant): Promise<void>;
}
