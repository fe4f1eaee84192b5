import * as z from 'zod/mini';
import { about } from '../orders/about.ts';
import { channelNames } from '../orders/order-facts.ts';
import { messageNames } from './message-names.ts';
import { report } from './report.ts';

export { type MessageName, messageNames, type VisitMessageName } from './message-names.ts';

/** Who is told: the customer, a contact by its place and role on the order, a colleague by the address in the rule, or a system of the sender's. */
export const recipient = z.union([
  z.literal('customer'),
  z.object({ contact: z.number(), role: z.string() }),
  z.object({ colleague: z.string() }),
  z.object({ system: z.string() }),
]);
export type Recipient = z.output<typeof recipient>;

/** The system of the sender's that is told, where it is one. */
export const systemOf = (recipient: Recipient): string | undefined =>
  typeof recipient === 'object' && 'system' in recipient ? recipient.system : undefined;

export type RecipientKind = 'customer' | 'contact' | 'colleague';

export function recipientKind(of: Recipient): RecipientKind {
  if (of === 'customer') return of;
  return 'colleague' in of ? 'colleague' : 'contact';
}

const common = {
  /** Made of the event, rule, recipient and channel: planning the same again makes the same id. */
  id: z.string(),
  senderId: z.string(),
  orderId: z.string(),
  /** The rule that asked for it. */
  rule: z.string(),
  name: z.enum(messageNames),
  purpose: z.enum(['service', 'marketing']),
  recipient,
  channel: z.enum(channelNames),
  /** What happened, to what, and when. */
  event: z.object({
    type: z.string(),
    hash: z.string(),
    occurredAt: z.string(),
    /** When we heard of it. */
    receivedAt: z.optional(z.string()),
    /** What happened to the whole route, where the visit has it from there. */
    routeEvent: z.optional(z.string()),
  }),
  about,
  /** What it tells of its subject, as `order.said` has it: another value there means that a newer message took its place. */
  said: z.string(),
  plannedAt: z.string(),
  /** It must not go before this. */
  notBefore: z.string(),
  /** After this it is not worth saying any more. */
  staleAt: z.string(),
  /** How often it has been claimed for sending. */
  attempt: z.number(),
  /** How often a provider said that it was busy. */
  timesBusy: z._default(z.number(), 0),
  /** How often a provider was asked and never answered. */
  unanswered: z.number(),
  /** Why it stands where it stands: in words, and as codes for machines. */
  verdict: z.string(),
  codes: z.array(z.string()),
  /** Where it tells a colleague of another that was too late or is to be phoned: what that tells to whom. */
  untold: z.optional(z.object({ name: z.enum(messageNames), recipient })),
  /** Where it tells a colleague of a call that is theirs: which, and until when the link to it leads there. */
  call: z.optional(z.object({ id: z.string(), until: z.string() })),
  /** Where it was said before and somebody at the desk had it said again: which one, and who. */
  again: z.optional(z.object({ of: z.string(), by: z.string() })),
  /** What a system of the sender's is told, as JSON. */
  payload: z.optional(z.string()),
  /** The visits of other orders at its stop that it told of too, when its provider was asked last; see `toldAtStop`. */
  tellsOf: z.optional(z.array(z.object({ orderId: z.string(), visitId: z.string(), said: z.string() }))),
  /** What the address that it went to is kept as among contacts. */
  contact: z.optional(z.string()),
  /** Where it is said instead of what ended: over which channels, the first one first. */
  endedOn: z.optional(z.array(z.enum(channelNames))),
  /** What its provider said of it afterwards. */
  report: z.optional(report),
};

/** One thing said to one recipient over one channel. Each state has the fields that only it needs. */
export const message = z.discriminatedUnion('state', [
  z.object({ ...common, state: z.literal('planned') }),
  z.object({ ...common, state: z.literal('held'), until: z.string() }),
  z.object({ ...common, state: z.literal('sending'), leaseUntil: z.string() }),
  z.object({ ...common, state: z.literal('sent'), sentAt: z.string(), providerId: z.string() }),
  z.object({ ...common, state: z.literal('failed'), failedAt: z.string() }),
  z.object({ ...common, state: z.literal('skipped'), skippedAt: z.string() }),
  /** Asked, and never heard back. With `until` it is asked once more then; without, it stays unknown. */
  z.object({ ...common, state: z.literal('unknown'), until: z.optional(z.string()) }),
]);
export type Message = z.output<typeof message>;
export type MessageIn<State extends Message['state']> = Extract<Message, { state: State }>;
