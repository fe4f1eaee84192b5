import { expect, it } from 'vitest';
import { answeredValues } from '../../shared/messages/answered-values.ts';
import { orderFrom, placed, sampleEvent } from './samples.ts';

const at = (name: string, minute: number, data: object) =>
  sampleEvent(`customer.${name}`, `2026-11-24T10:0${minute}:00Z`, { ...data });
const order = orderFrom([
  placed(),
  at('rated', 1, { rating: 2, comment: 'The frame is scratched' }),
  at('cancelled', 2, { reason: 'We moved' }),
  at('commented', 3, { comment: 'Thank you all the same' }),
]);
const cancelled = orderFrom([
  placed(),
  at('commented', 1, { comment: 'A word' }),
  at('cancelled', 2, { reason: 'We moved' }),
]);

it.each([
  ['a colleague is told of an answer: of the latest', 'answered', order, { comment: 'Thank you all the same' }],
  ['which may be the end of the order', 'answered', cancelled, { comment: 'We moved', cancelledByCustomer: true }],
  ['who phones about a rating is told of that', 'low-rating', order, { rating: 2, comment: 'The frame is scratched' }],
  ['the customer is told nothing of it', 'delivered', order, { rating: undefined, comment: undefined }],
] as const)('%s', (_, name, of, values) => {
  expect(
    answeredValues({ name, kind: 'delivery' }, of, { language: 'en', locale: 'en', zone: 'UTC' }, 100),
  ).toMatchObject(values);
});
