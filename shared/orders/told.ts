import * as z from 'zod/mini';
import type { ContactId } from '../consent/contact.ts';
import type { Meeting } from './place.ts';

/** By which rule something is told, to which address, and where a route meets those whom it is about. */
export interface Telling extends Meeting {
  rule: string;
  contact: ContactId;
}

const told = z.object({
  orderId: z.string(),
  visitId: z.string(),
  /** What of it, as its order's `said` has it. */
  said: z.string(),
  /** The message that tells it, perhaps another order's. */
  by: z.object({ orderId: z.string(), messageId: z.string() }),
});
/** What is told of one visit, and by which message. */
export type Told = z.output<typeof told>;

/** Which visits at one place are told of by one rule to one address. */
export const toldAtStop = z.object({
  visits: z.array(told),
  /** Counts how often it was written. */
  version: z.number(),
});
export type ToldAtStop = z.output<typeof toldAtStop>;
