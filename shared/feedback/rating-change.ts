import { answerTo } from '../orders/answers.ts';
import type { Order } from '../orders/order.ts';

/** What a rating changes in its sender's summary: one more of these points and, where it takes the place of another, one fewer of those. */
export interface RatingChange {
  senderId: string;
  /** As the order says it; empty where it says none. */
  orderType: string;
  points: number;
  instead: number | undefined;
}

/** What an order's rating, as it is by now, changes in the summary; nothing where it is as it was. */
export function ratingChange(before: Order | undefined, after: Order): RatingChange | undefined {
  const points = answerTo(after, 'rating')?.rating;
  const instead = before && answerTo(before, 'rating')?.rating;
  if (points === undefined || points === instead) return undefined;
  return { senderId: after.senderId, orderType: after.facts.values.orderType ?? '', points, instead };
}
