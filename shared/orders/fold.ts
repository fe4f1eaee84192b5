import * as z from 'zod/mini';
import {
  callRequestData,
  delayData,
  reasonData,
  retractionData,
  stageData,
  visitData,
  visitOutcomeData,
} from './event-data.ts';
import { answerOf, proposalOf } from './answers.ts';
import { customerEvents, isMadeAgain } from './customer-event.ts';
import { isDeskEvent } from './desk-event.ts';
import { calledType, callRequestedType, dataOf, type Event, retractionType } from './event.ts';
import { shortHash } from '../short-hash.ts';
import { eventKey, orderPartition } from './keys.ts';
import { withPromiseOf } from './first-promise.ts';
import { learn, nothingKnown } from './known.ts';
import type { Order, Visit } from './order.ts';
import { shipmentIdOf, withShipment } from './shipments.ts';
import { mark } from './status.ts';

/** Events that one order may hold; more are kept and set aside, so that one runaway integration can't cost without end. */
export const mostEvents = 500;

/** Bytes of JSON that one order may grow to. */
const mostBytes = 100_000;

/** Why an event could not be taken into its order. It is kept; somebody has to look. */
export class UnfoldableEvent extends Error {
  override readonly name = 'UnfoldableEvent';
}

/** 60 bits. */
export const lettersOfHash = 10;

/** A short hash of an event and its order, in letters that every AWS name allows. */
export function eventHash({
  senderId,
  orderId,
  source,
  id,
}: Pick<Event, 'senderId' | 'orderId' | 'source' | 'id'>): string {
  const text = `${orderPartition(senderId, orderId)}/${eventKey(source, id)}`;
  return shortHash(text, lettersOfHash);
}

export const hasFolded = (order: Order, event: Event): boolean => order.folded.includes(eventHash(event));

/**
 * The order after the event. Whatever the sequence in which the same events come, they end in the same order: facts
 * and steps carry the time at which they happened, and the later one stands.
 */
export function fold(before: Order | undefined, event: Event): Order {
  const order = before ?? newOrder(event);
  if (hasFolded(order, event)) return order;
  if (order.folded.length >= mostEvents) throw new UnfoldableEvent(`the order already has ${mostEvents} events`);
  const after = withEvent(order, event);
  const bytes = Buffer.byteLength(JSON.stringify(after));
  if (bytes > mostBytes) throw new UnfoldableEvent(`the order would grow to ${bytes} bytes, over ${mostBytes}`);
  return after;
}

function withEvent(order: Order, event: Event): Order {
  const [subject, step] = event.type.split('.') as [string, string];
  const heard = { ...order, folded: [...order.folded, eventHash(event)].sort() };
  if (order.retracted.includes(eventHash(event))) return heard;
  if (event.type === retractionType) return { ...heard, retracted: [...order.retracted, retractedBy(event)].sort() };
  const after: Order = {
    ...heard,
    facts: event.order ? learn(order.facts, event.order, event.occurredAt) : order.facts,
  };
  if (subject === 'visit') return promising({ ...after, visits: withVisit(order.visits, event, step) }, event);
  if (subject === 'shipment') {
    return promising({ ...after, shipments: withShipment(order.shipments, event, step) }, event);
  }
  if (subject === 'stage') {
    return promising(withProposal(withStep(after, event, event.type, dataOf(stageData, event)), event, step), event);
  }
  if (subject === 'customer') return withAnswer(after, event);
  if (isDeskEvent(event.type)) return after;
  if (step === 'delayed' || step === 'backordered') {
    const delay = learn(order.delay, { delay: dataOf(delayData, event) }, event.occurredAt, 0);
    return promising({ ...after, delay, marks: mark(order.marks, step, event.occurredAt) }, event);
  }
  return promising(withStep(after, event, step, dataOf(reasonData, event)), event);
}

/** The order with what an event was the first to promise of its visit, its parcel, or the order itself. */
function promising(order: Order, event: Event, chosen = false): Order {
  const idIn = event.type.startsWith('shipment.') ? shipmentIdOf : visitIdOf;
  return { ...order, firstPromises: withPromiseOf(order.firstPromises, event, idIn, chosen) };
}

/** The hash of the event that a retraction takes back: one of the same source. */
export const retractedBy = (event: Event): string => eventHash({ ...event, id: dataOf(retractionData, event).eventId });

export const newOrder = ({ senderId, orderId }: Event): Order => ({
  senderId,
  orderId,
  facts: nothingKnown(),
  marks: {},
  delay: nothingKnown(),
  details: nothingKnown(),
  proposals: {},
  answers: nothingKnown(),
  preferences: nothingKnown(),
  shipments: {},
  visits: {},
  folded: [],
  retracted: [],
  said: {},
  promised: {},
  firstPromises: {},
  calls: {},
  groups: {},
});

function withStep(order: Order, { occurredAt }: Event, step: string, said: object): Order {
  const details = Object.keys(said).length > 0 ? learn(order.details, { [step]: said }, occurredAt, 0) : order.details;
  return { ...order, details, marks: mark(order.marks, step, occurredAt) };
}

/** Of two events of one time either stands, whichever comes first. */
function withProposal(order: Order, event: Event, stage: string): Order {
  const [before = '', added] = [proposalOf(order, stage), `${event.occurredAt} ${eventHash(event)}`];
  return added > before ? { ...order, proposals: sorted({ ...order.proposals, [stage]: added }) } : order;
}

/** What the customer says stands on the order, and with what it is about: a window chosen is the visit's. */
function withAnswer(order: Order, event: Event): Order {
  const { occurredAt, type } = event;
  const given = answerOf(event, type === 'customer.slot_chosen' ? visitIdOf(event) : '');
  const answers = given ? learn(order.answers, { [given.key]: given.answer }, occurredAt, 0) : order.answers;
  const heard = { ...order, answers, marks: mark(order.marks, type, occurredAt) };
  switch (type) {
    case callRequestedType:
      return withStep(heard, event, type, dataOf(callRequestData, event));
    case calledType:
      // Nobody was reached: it stands on the timeline, and is tried again.
      return isMadeAgain(dataOf(customerEvents.called, event)) ? order : heard;
    case 'customer.slot_chosen': {
      const { window } = dataOf(customerEvents.slot_chosen, event);
      const told = { ...event, data: { ...event.data, window } };
      const visits = withVisit(order.visits, told, 'planned', { chosen: window });
      return promising({ ...heard, visits }, event, true);
    }
    case 'customer.cancelled':
      return withStep(heard, event, 'cancelled', dataOf(customerEvents.cancelled, event));
    case 'customer.preferred': {
      const said = dataOf(customerEvents.preferred, event);
      return { ...heard, preferences: learn(order.preferences, said, occurredAt, 0) };
    }
    default:
      return heard;
  }
}

const visitName = z.pick(visitData, { visitId: true, kind: true });

/** The visit that an event is about: the one it names, or the order's only one of its kind. */
export const visitIdOf = (event: Event): string => {
  const { visitId, kind } = dataOf(visitName, event);
  return visitId ?? kind ?? 'delivery';
};

function withVisit(visits: Order['visits'], event: Event, step: string, choice: object = {}): Order['visits'] {
  const id = visitIdOf(event);
  const { visitId: _, photos, note, reason, nextSteps, recipientName, ...plan } = dataOf(visitData, event);
  const told = Object.entries({ photos, note, reason, nextSteps, recipientName });
  // What is not said takes nothing away: a new plan leaves readable how the attempt before it ended.
  const outcome = visitOutcomeData.parse(Object.fromEntries(told.filter(([, value]) => value !== undefined)));
  const before: Visit = visits[id] ?? { marks: {}, known: nothingKnown() };
  const said = Object.keys(outcome).length > 0 ? { ...plan, outcome } : plan;
  return sorted({
    ...visits,
    [id]: {
      marks: step === 'eta_changed' ? before.marks : mark(before.marks, step, event.occurredAt),
      known: learn(before.known, { ...said, ...choice }, event.occurredAt, 0),
    },
  });
}

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
