import { expect, it } from 'vitest';
import { summaryOf } from '../../shared/feedback/feedback.ts';
import { ratingChange } from '../../shared/feedback/rating-change.ts';
import { fold } from '../../shared/orders/fold.ts';
import { anEvent } from '../builders/event.ts';

const rated = (rating: number, minute: number) =>
  anEvent({
    id: `rated-${minute}`,
    type: 'customer.rated',
    source: '/status-page',
    occurredAt: `2026-11-24T10:0${minute}:00.000Z`,
    order: { orderType: 'custom-door' },
    data: { rating },
  });

it('a rating counts once, and another in its place takes it back', () => {
  const first = fold(undefined, rated(2, 1));
  const second = fold(first, rated(5, 2));
  expect(ratingChange(undefined, first)).toEqual({
    senderId: 'default',
    orderType: 'custom-door',
    points: 2,
    instead: undefined,
  });
  expect(ratingChange(first, second)).toMatchObject({ points: 5, instead: 2 });
  expect(ratingChange(second, second)).toBeUndefined();
  expect(ratingChange(second, fold(second, rated(1, 0)))).toBeUndefined();
});

it.each([
  [[0, 0, 0, 0, 0], { count: 0, average: undefined }],
  [[1, 0, 0, 0, 2], { count: 3, average: 3.67 }],
])('%j makes %j', (points, summary) => {
  expect(summaryOf({ orderType: '', points: points as [number, number, number, number, number] })).toEqual(summary);
});
