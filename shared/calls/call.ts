import * as z from 'zod/mini';
import { messageNames } from '../messages/message-names.ts';
import { callOutcomes } from '../orders/customer-event.ts';

const attempt = z.object({
  at: z.string(),
  /** The colleague who phoned. */
  by: z.string(),
  outcome: z.enum(callOutcomes),
  note: z.optional(z.string()),
});

/** Somebody who has to be phoned: what to say, on which number, until when; on the list until it is made or needless. */
export const call = z.object({
  /** That of the message whose channel is `call`. */
  id: z.string(),
  senderId: z.string(),
  orderId: z.string(),
  rule: z.string(),
  message: z.enum(messageNames),
  /** What the colleague reads, line by line. */
  headline: z.string(),
  script: z.array(z.string()),
  /** E.164. */
  phone: z.string(),
  /** Of whoever is phoned, and of the order as they know it. */
  name: z.optional(z.string()),
  number: z.optional(z.string()),
  /** Where whoever is phoned is: an IANA zone. */
  zone: z.string(),
  requestedAt: z.string(),
  /** Not before: the hours are over, or somebody tried a moment ago. */
  notBefore: z.string(),
  /** Later it is not worth phoning any more. */
  dueAt: z.string(),
  /** The colleague whose call it is, if it is one's; after an escalation the supervisor. */
  assignee: z.optional(z.string()),
  escalatedAt: z.optional(z.string()),
  attempts: z.array(attempt),
  /** Who is on it, and until when nobody else is. */
  claim: z.optional(z.object({ by: z.string(), until: z.string() })),
  /** Counts its changes. */
  version: z.number(),
});
export type Call = z.output<typeof call>;
export type CallId = Pick<Call, 'id' | 'senderId' | 'orderId'>;
