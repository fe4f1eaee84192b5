import * as z from 'zod/mini';
import { customerEvents } from './customer-event.ts';

const { approved, slot_chosen, cancelled, form_answered, rated, consented, remedy_chosen, problem_reported } =
  customerEvents;

/** The last word of a customer on one thing: `approval:<stage>`, `slot:<visit>`, `form:<id>`, `comment`, `rating`, `cancel`, `remedy`, `problem`, `marketing`. */
export const answer = z.object({
  /** The event that said so. */
  type: z.string(),
  ...z.partial(approved).shape,
  ...z.partial(slot_chosen).shape,
  ...z.partial(cancelled).shape,
  ...z.partial(form_answered).shape,
  ...z.partial(rated).shape,
  ...z.partial(consented).shape,
  ...z.partial(remedy_chosen).shape,
  ...z.partial(problem_reported).shape,
});
export type Answer = z.output<typeof answer>;
