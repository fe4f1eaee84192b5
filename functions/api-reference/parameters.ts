import * as z from 'zod/mini';
import type { Parameter } from './operation.ts';

const text = { type: 'string' };

/** Whose it is. */
export const ofSender: Parameter = {
  name: 'sender',
  in: 'query',
  description: 'The sender that it is of.',
  schema: { ...text, default: 'default' },
};

/** Of what is kept with an order. */
export const ofOrder: Parameter = {
  name: 'order',
  in: 'query',
  description: 'The order that it is of.',
  required: true,
  schema: text,
};

export const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag of what the change was made from: it is refused where something else stands by now.',
  schema: { ...text, examples: ['"3"'] },
};

/** Of lists that may grow. */
export const paging: readonly Parameter[] = [
  {
    name: 'limit',
    in: 'query',
    description: 'So many at most.',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 100 },
  },
  { name: 'cursor', in: 'query', description: '"next" of the answer before, as it is.', schema: text },
];
/** In the answer of a list: where it goes on; left out at its end. */
export const next = z.optional(z.string());

export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of what you have: where it still stands, the answer is 304 without a body.',
  schema: text,
};

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID.',
  schema: { ...text, examples: ['"8e03978e-40d5-43e8-bc93-6894a57f9324"'] },
};
