import * as z from 'zod/mini';
import { instant } from './instant.ts';
import { innerId } from './outside-id.ts';
import { number } from './number.ts';

const text = z.string().check(z.maxLength(2000));
const id = innerId;

/** From when to when, both known. */
export const window = z
  .object({ from: instant, to: instant })
  .check(z.refine(({ from, to }) => from < to, 'must end after it begins'));
export type Window = z.output<typeof window>;

const eta = z.union([instant, window], 'must be a time, or {"from", "to"}');

export const reasonData = z.object({ reason: z.optional(text) });

/** `order.placed`, `order.updated`, `order.packed` and `order.cancelled`. */
export const orderData = z.object({
  ...reasonData.shape,
  /** The source's own code, kept beside ours. */
  rawCode: z.optional(z.string().check(z.maxLength(200))),
  /** Of an `order.updated`: the code is none that we know, so nobody can be told what it means. */
  unknown: z.optional(z.boolean()),
});

/** `event.retracted`: which event of the same source was a mistake. */
export const retractionData = z.object({ eventId: id });

const shortText = z.string().check(z.maxLength(500));

/** `customer.call_requested`: the number to phone (E.164), and when and about what, in the customer's words. */
export const callRequestData = z.object({
  phone: z.optional(shortText),
  when: z.optional(shortText),
  about: z.optional(shortText),
});

/** What a delay is made up for with, as who tells of it says. */
export const compensationData = z.object({
  kind: z.enum(['refund', 'discount', 'expedite']),
  amount: z.optional(z.string().check(z.maxLength(20))),
  currency: z.optional(z.string().check(z.maxLength(3))),
  code: z.optional(z.string().check(z.maxLength(50))),
  text: z.optional(text),
});

/** `order.delayed` and `order.backordered`: what went wrong, what happens now, what is offered. */
export const delayData = z.object({
  reason: z.optional(text),
  newEta: z.optional(window),
  nextSteps: z.optional(text),
  compensation: z.optional(compensationData),
});
export type DelayData = z.output<typeof delayData>;

export const stageData = z.object({
  note: z.optional(text),
  approval: z.optional(z.object({ question: text, dueAt: z.optional(instant) })),
});

export const shipmentData = z.object({
  /** Which parcel it is: an order of several names each. Left out, it is the order's only one. */
  shipmentId: z.optional(id),
  carrier: z.optional(text),
  trackingNumber: z.optional(z.string().check(z.maxLength(100))),
  trackingUrl: z.optional(z.url({ protocol: /^https$/, error: 'must be an https address' })),
  method: z.optional(text),
  eta: z.optional(eta),
  /** What is in it; `name` or `sku` as the order has it. */
  items: z.optional(
    z.array(z.object({ name: text, quantity: z.optional(number), sku: z.optional(shortText) })).check(z.maxLength(200)),
  ),
  location: z.optional(text),
  /** Of an exception: what has gone wrong, and what happens now. */
  reason: z.optional(text),
  nextSteps: z.optional(text),
  /** The carrier's own code, kept beside ours. */
  rawCode: z.optional(z.string().check(z.maxLength(200))),
});

export const visitKinds = ['delivery', 'collection', 'appointment'] as const;
export type VisitKind = (typeof visitKinds)[number];

const visitPlan = {
  visitId: z.optional(id),
  kind: z.optional(z.enum(visitKinds)),
  window: z.optional(window),
  eta: z.optional(eta),
  routeId: z.optional(id),
  stop: z.optional(z.union([z.string().check(z.maxLength(50)), number])),
  vehicleId: z.optional(id),
  origin: z.optional(z.enum(['driver', 'geofence', 'dispatcher'])),
  slots: z.optional(z.array(window).check(z.maxLength(50))),
  /** Until when one of the slots may be chosen. */
  slotCutOff: z.optional(instant),
  rawCode: z.optional(z.string().check(z.maxLength(200))),
};
/** The id of a photo that was uploaded. */
export const uploadedPhoto = z.string().check(z.regex(/^photo_[A-Za-z0-9_-]{22}$/));

const visitOutcome = {
  /** Each the id of an uploaded photo, or an https address that it is fetched from, once. */
  photos: z.optional(
    z
      .array(
        z.union(
          [z.url({ protocol: /^https$/ }), uploadedPhoto],
          'must be an https address, or the id of an uploaded photo',
        ),
      )
      .check(z.maxLength(20)),
  ),
  note: z.optional(text),
  reason: z.optional(text),
  nextSteps: z.optional(text),
  recipientName: z.optional(text),
};

export const visitData = z.object({ ...visitPlan, ...visitOutcome });
/** How a visit ended: told as a whole, so that the second attempt never shows the first one's note. */
export const visitOutcomeData = z.object(visitOutcome);
