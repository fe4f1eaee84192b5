import type { Feedback } from './feedback.ts';

/** What customers gave a sender, summed up as it comes in: a look costs the same however many there are. */
export interface FeedbackStore {
  ofSender(senderId: string): Promise<Feedback[]>;
}
