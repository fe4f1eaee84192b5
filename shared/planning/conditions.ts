import type { Event } from '../orders/event.ts';
import { type Instant, after } from '../orders/instant.ts';
import type { Order, Visit } from '../orders/order.ts';
import { partOf } from '../orders/parcels.ts';
import { shipmentCalled, shipmentIdOf } from '../orders/shipments.ts';
import { millisecondsOf } from '../senders/duration.ts';
import { stageOf } from '../senders/order-types-of.ts';
import type { Conditions } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import { marketingConsentOf } from './marketing-consent.ts';
import { isChoiceOpen } from './slot-choice.ts';

/** What a rule's conditions are asked of. */
export interface Occasion {
  event: Pick<Event, 'type' | 'data'>;
  order: Order;
  /** The visit that the event is about, if it is about one. */
  visit: Visit | undefined;
  sender: Sender;
  now: Instant;
}

/** What nobody has said anything of is not agreed to. */
export const hasOptedIn = (order: Order): boolean => marketingConsentOf(order)?.isYes === true;

type Test<Name extends keyof Conditions> = (wanted: NonNullable<Conditions[Name]>, occasion: Occasion) => boolean;

const tests: { [Name in keyof Required<Conditions>]: Test<Name> } = {
  kind: (kinds, { visit }) => visit !== undefined && kinds.includes(visit.known.values.kind ?? 'delivery'),
  orderType: (types, { order }) => types.includes(order.facts.values.orderType ?? ''),
  windowWithin: (within, { visit, now }) => {
    const from = visit?.known.values.window?.from;
    return from !== undefined && from <= after(now, millisecondsOf(within));
  },
  reason: (reasons, { event }) => {
    const given = typeof event.data.reason === 'string' ? event.data.reason.trim().toLowerCase() : undefined;
    return reasons.some((reason) => reason.trim().toLowerCase() === given);
  },
  hasPhoto: (wanted, { event }) => (Array.isArray(event.data.photos) && event.data.photos.length > 0) === wanted,
  approval: (wanted, { event, order, sender }) => asksFor(event, order, sender) === wanted,
  hasSlots: (wanted, { visit, now }) => (visit !== undefined && isChoiceOpen(visit, now)) === wanted,
  parcel: (parts, { event, order }) =>
    event.type.startsWith('shipment.') && parts.includes(partOf(order, shipmentCalled(order, shipmentIdOf(event)))),
  ratingAtMost: (most, { event }) => typeof event.data.rating === 'number' && event.data.rating <= most,
  optedIn: (wanted, { order }) => hasOptedIn(order) === wanted,
  attributes: (wanted, { order }) =>
    Object.entries(wanted).every(([name, value]) => order.facts.values.attributes?.[name] === value),
};

/** Whether a stage's event asks for the customer's word, or its order type always does. */
function asksFor(event: Occasion['event'], order: Order, sender: Sender): boolean {
  const [subject, ...stage] = event.type.split('.');
  if (subject !== 'stage') return false;
  return event.data.approval !== undefined || stageOf(order, sender, stage.join('.'))?.approval === true;
}

/** Whether all that a rule asks for is so. */
export function holds(conditions: Conditions, occasion: Occasion): boolean {
  return (Object.keys(conditions) as (keyof Conditions)[]).every((name) => {
    const wanted = conditions[name];
    return wanted === undefined || (tests[name] as Test<typeof name>)(wanted, occasion);
  });
}
