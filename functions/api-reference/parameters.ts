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
