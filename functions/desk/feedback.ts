import { summaryOf } from '../../shared/feedback/feedback.ts';
import type { FeedbackStore } from '../../shared/feedback/feedback-store.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';

/** `GET /feedback?sender=`: how many gave how many points, by order type. */
export function readFeedback({ feedback }: { feedback: FeedbackStore }): Answerer {
  return async ({ colleague, query: { sender = 'default' } }) => {
    if (!colleague.sees(sender)) throw notFound('sender');
    const all = await feedback.ofSender(sender);
    return { body: { feedback: all.map((one) => ({ ...one, ...summaryOf(one) })) } };
  };
}
