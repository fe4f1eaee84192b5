import * as z from 'zod/mini';
import { messageNames } from '../messages/message-names.ts';
import { about } from '../orders/about.ts';
import { callOutcomes } from '../orders/customer-event.ts';
import { window } from '../orders/event-data.ts';
import { holidays, hours } from '../senders/sending-hours.ts';

const attempt = z.object({
  at: z.string(),
  /** The colleague who phoned. */
  by: z.string(),
  outcome: z.enum(callOutcomes),
  note: z.optional(z.string()),
});
export type CallAttempt = z.output<typeof attempt>;

/** When somebody may be phoned: in these hours, in every one of these zones (IANA), and in a time around a visit outside them. */
const callingHours = z.object({
  hours,
  holidays,
  zones: z.tuple([z.string()], z.string()),
  around: z.optional(window),
});
export type CallingHours = z.output<typeof callingHours>;

/** Somebody who has to be phoned: what to say, on which number, until when; on the list until it is made or needless. */
export const call = z.object({
  /** That of the message whose channel is `call`. */
  id: z.string(),
  senderId: z.string(),
  orderId: z.string(),
  rule: z.string(),
  message: z.enum(messageNames),
  /** What is said of what, as the message has it: by these it is told whether it is needless. */
  about,
  said: z.string(),
  event: z.object({ type: z.string(), hash: z.string(), occurredAt: z.string() }),
  plannedAt: z.string(),
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
  /** When whoever is phoned wants to be; nothing where that is at any hour. */
  hours: z.optional(callingHours),
  requestedAt: z.string(),
  /** Not before: somebody tried a moment ago, or another time was agreed. */
  notBefore: z.string(),
  /** Later it is not worth phoning any more. */
  dueAt: z.string(),
  /** The colleague whose call it is (an e-mail address), if it is one's; after an escalation the supervisor. */
  assignee: z.optional(z.string()),
  /** Whose it becomes when nobody has made it by then. */
  supervisor: z.optional(z.string()),
  escalateAt: z.string(),
  escalatedAt: z.optional(z.string()),
  attempts: z.array(attempt),
  /** Who is on it, and until when nobody else is. */
  claim: z.optional(z.object({ by: z.string(), until: z.string() })),
  /** When the sweep looks whether it is needless, forgotten or over. */
  lookAt: z.string(),
  /** Counts its changes. */
  version: z.number(),
});
export type Call = z.output<typeof call>;
export type CallId = Pick<Call, 'id' | 'senderId' | 'orderId'>;
