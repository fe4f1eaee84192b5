import * as z from 'zod/mini';
import { about } from './about.ts';
import { answer } from './answer.ts';
import { customerEvents } from './customer-event.ts';
import {
  callRequestData,
  delayData,
  reasonData,
  shipmentData,
  stageData,
  visitData,
  visitOutcomeData,
  window,
} from './event-data.ts';
import { firstPromise } from './first-promise.ts';
import { sinceOf } from './known.ts';
import { heldSum, offered } from './offered.ts';
import { orderFacts } from './order-facts.ts';
import { type Marks, type Status, statusOf } from './status.ts';

const known = <Schema extends z.ZodMiniType>(values: Schema) =>
  z.object({ values, since: z.record(z.string(), z.array(z.string())) });

const marks = z.record(z.string(), z.string());

const stepDetails = z.object({ ...reasonData.shape, ...stageData.shape, ...callRequestData.shape });

const told = { marks, known: known(shipmentData) };
const shipment = z.object({
  ...told,
  /** Where one parcel was told of under several ids: what was told under each. */
  parts: z.optional(z.record(z.string(), z.object(told))),
});
const visit = z.object({
  marks,
  known: known(
    z.object({
      ...visitData.shape,
      outcome: z.optional(visitOutcomeData),
      /** The window that the customer chose last. */
      chosen: z.optional(window),
    }),
  ),
});
export type Shipment = z.output<typeof shipment>;
export type Visit = z.output<typeof visit>;

const openCall = z.object({
  rule: z.string(),
  about,
  said: z.string(),
  event: z.object({ type: z.string(), hash: z.string(), occurredAt: z.string() }),
  plannedAt: z.string(),
});
export type OpenCall = z.output<typeof openCall>;

/** An order as folded from its events: every field with the time that set it, so that a late event merges in place. */
export const order = z.object({
  senderId: z.string(),
  orderId: z.string(),
  facts: known(orderFacts),
  /** As of when somebody's facts were last taken away for good: what was told before brings them back by no way. */
  erasedAt: z.optional(z.string()),
  marks,
  delay: known(z.object({ delay: z.optional(delayData) })),
  /** What was said with a step of the order itself: why it was cancelled, a stage's note and question. */
  details: z._default(known(z.record(z.string(), stepDetails)), { values: {}, since: {} }),
  /** By which event a stage was reached last, as `<occurredAt> <short hash>`: an answer is to what that one proposed. */
  proposals: z._default(z.record(z.string(), z.string()), {}),
  /** What the customer has answered, by what it answers: the last word stands. */
  answers: z._default(known(z.record(z.string(), answer)), { values: {}, since: {} }),
  /** How and when the customer said that they would rather be told: it stands before what delivery systems say. */
  preferences: z._default(known(customerEvents.preferred), { values: {}, since: {} }),
  /** Whether somebody has switched notifications on for it, as was known when it last changed; left out where nobody asked. */
  hasDevices: z.optional(z.boolean()),
  shipments: z.record(z.string(), shipment),
  visits: z.record(z.string(), visit),
  /** Short hashes of the events folded so far: an event that comes again changes nothing. */
  folded: z.array(z.string()),
  /** Short hashes of the events that were taken back: whenever they come, they change nothing. */
  retracted: z._default(z.array(z.string()), []),
  /** What was last said of each thing, by rule and subject: the same is not said twice, and a newer one supersedes. */
  said: z.record(z.string(), z.string()),
  /** The window that the customer was last told, by visit; what a reminder will tell is none yet. */
  promised: z._default(z.record(z.string(), window), {}),
  /** Of each visit, each parcel and the order itself, until when it was first said to come. */
  firstPromises: z._default(z.record(z.string(), firstPromise), {}),
  /** What was offered for its delay, by the sender's policy. */
  offered: z.optional(offered),
  /** What was offered before that and told as well: it stands again where what took its place was a mistake. */
  offeredBefore: z.optional(z.array(offered)),
  /** What the sender's budgets hold for what it was offered. */
  heldSums: z.optional(z.array(heldSum)),
  /** The calls that were planned and are not made yet, by their message's id: they end when the order moves on. */
  calls: z._default(z.record(z.string(), openCall), {}),
  /** Of each group of rules the one that spoke last, by group and visit; `until` where its message still waits. */
  groups: z._default(
    z.record(z.string(), z.object({ rule: z.string(), at: z.string(), until: z.optional(z.string()) })),
    {},
  ),
});
export type Order = z.output<typeof order>;

/** What was said when the order last reached a step; what was said with an earlier time of it holds no more. */
export const detailsOf = ({ marks: reached, details }: Order, step: string): z.output<typeof stepDetails> =>
  (sinceOf(details, `/${step}`) === reached[step] && details.values[step]) || {};

export const visitStatus = ({ marks: reached }: { marks: Marks }): Status<'visit'> | undefined =>
  statusOf('visit', reached);
export const shipmentStatus = ({ marks: reached }: { marks: Marks }): Status<'shipment'> | undefined =>
  statusOf('shipment', reached);
