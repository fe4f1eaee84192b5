import * as z from 'zod/mini';
import { customerDataOf } from './customer-event.ts';
import { deskDataOf } from './desk-event.ts';
import { delayData, orderData, retractionData, shipmentData, stageData, visitData } from './event-data.ts';
import { instant } from './instant.ts';
import { orderFacts } from './order-facts.ts';
import { orderId, outsideId } from './outside-id.ts';
import { steps } from './status.ts';

const of = (subject: keyof typeof steps) => Object.keys(steps[subject]).map((step) => `${subject}.${step}`);

const visitTypes = [...of('visit'), 'visit.eta_changed'];
const shipmentTypes = of('shipment');
const delayTypes = ['order.delayed', 'order.backordered'];
/** A mistake taken back: the event leaves the fold and stays on the timeline. */
export const retractionType = 'event.retracted';
const orderTypes = ['order.placed', 'order.updated', 'order.packed', 'order.cancelled'];

/** Every event type that has a fixed name. Stages are named by the sender: `stage.<name>`. */
export const eventTypes = [retractionType, ...orderTypes, ...delayTypes, ...shipmentTypes, ...visitTypes];

/** A customer asked on the page to be phoned, and somebody did. Nobody but the page and the desk may send `customer.*`. */
export const callRequestedType = 'customer.call_requested';
export const calledType = 'customer.called';
const stageType = /^stage\.[a-z][a-z0-9_]{0,39}$/;

export const isEventType = (type: string) => eventTypes.includes(type) || stageType.test(type);

/** The schema of an event type's `data`. */
export function dataSchemaOf(type: string) {
  if (type.startsWith('visit.')) return visitData;
  if (type.startsWith('shipment.')) return shipmentData;
  if (type.startsWith('stage.')) return stageData;
  if (type === retractionType) return retractionData;
  return customerDataOf(type) ?? deskDataOf(type) ?? (delayTypes.includes(type) ? delayData : orderData);
}

/** What all events have; `data` is checked by its type's own schema. */
export const envelope = z.object({
  id: outsideId,
  type: z.string(),
  orderId,
  senderId: z.optional(z.string()),
  occurredAt: instant,
  order: z.optional(orderFacts),
  /** Recorded and shown, and nobody is told of it: for events of long ago. A reminder of a visit still comes when it is due. */
  silent: z.optional(z.boolean()),
  data: z._default(z.record(z.string(), z.unknown()), {}),
});

/** An immutable fact about an order, as it is stored. */
export const event = z.object({
  ...envelope.shape,
  senderId: z.string(),
  /** The authenticated system that told us. */
  source: z.string(),
  receivedAt: instant,
  /** The event of the whole route that a stop has this one from. */
  routeEvent: z.optional(z.string()),
});
export type Event = z.output<typeof event>;

/** The data of an event, parsed by its type's schema: what an unknown type's would be is an error. */
export const dataOf = <Schema extends z.ZodMiniType>(schema: Schema, { data }: Pick<Event, 'data'>): z.output<Schema> =>
  schema.parse(data);
