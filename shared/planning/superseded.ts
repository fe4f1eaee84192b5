import { answerTo, approvalOf } from '../orders/answers.ts';
import { calledType } from '../orders/event.ts';
import type { Message } from '../messages/message.ts';
import { isOver } from '../orders/ending.ts';
import { type Order, shipmentStatus, visitStatus } from '../orders/order.ts';
import { isComplete } from '../orders/parcels.ts';
import { findShipment } from '../orders/shipments.ts';
import { steps } from '../orders/status.ts';
import { type Rule, wrongNumberMoment } from '../senders/rule.ts';
import { hasGoneOn } from '../senders/order-types-of.ts';
import type { Sender } from '../senders/sender.ts';
import { spokenBy } from './groups.ts';
import { lastHeardOf } from './last-heard.ts';
import { windowTold } from './occasion.ts';
import { saidBy, saidOf, withoutTurn } from './said.ts';
import { windowSet } from './slot-choice.ts';
import { isNumberWrong } from './wrong-number.ts';

/** What of a message it takes to judge whether it is still true. */
export type Claim = Pick<Message, 'rule' | 'about' | 'said' | 'event' | 'plannedAt'>;

/**
 * What has happened that makes a message pointless or untrue, in words; nothing where it may still be said. "On its
 * way" never follows "completed" of the same visit, and of two plans only the newer is told.
 */
export function supersededBy(claim: Claim, rule: Rule, order: Order, sender: Sender): string | undefined {
  const { about, event } = claim;
  if (order.retracted.includes(event.hash)) return 'what it tells was a mistake';
  const tells = rule.timing.before && saidBy(rule, about, { order, sender }, windowTold(about, order, sender));
  if (tells && tells !== withoutTurn(claim.said)) return 'the time that it counts from has changed';
  const lastSaid = saidOf(claim, order);
  if (lastSaid !== undefined && lastSaid !== claim.said) return 'a newer message says it';
  if (rule.timing.silence && (lastHeardOf(about, order) ?? '') > event.occurredAt) return 'more has been heard since';
  const { cancelled } = order.marks;
  const ends = event.type === 'order.cancelled' || isSaidByCustomer(event.type);
  if (cancelled && cancelled >= event.occurredAt && !ends) return 'the order is cancelled';
  const answered = answeredSince(claim, rule, order, sender);
  if (answered) return answered;
  switch (about.subject) {
    case 'visit':
      return supersededOfVisit(claim, about.id, rule, order);
    case 'shipment':
      if (rule.on !== wrongNumberMoment) return supersededOfShipment(about.id, event, order);
      return isNumberWrong(about, order) ? undefined : 'its tracking number needs no putting right any more';
    case 'order':
      if (isOfParcel(event.type)) return isComplete(order) ? undefined : 'not all of it has been delivered';
      return ends ? undefined : supersededOfOrder(event, order, sender);
    case 'stage':
      return ends ? undefined : supersededOfOrder(event, order, sender);
  }
}

/** What the last parcel of an order makes us say of all of it. */
const isOfParcel = (type: string): boolean => type.startsWith('shipment.');

/** What customers say is heard also after all is over. */
const isSaidByCustomer = (type: string): boolean => type.startsWith('customer.');

/** Nobody is asked for what they have answered, nor phoned back twice. */
function answeredSince(
  { about, event }: Claim,
  { message, when }: Rule,
  order: Order,
  sender: Sender,
): string | undefined {
  const approval = message === 'approval-asked' && about.subject === 'stage' && approvalOf(order, about.name, true);
  if (approval && approval.answer) return 'the customer has answered';
  if (approval && hasGoneOn(order, sender, about.name, approval.askedAt)) return 'the order has gone on since';
  if (message === 'choose-slot' && about.subject === 'visit') {
    const visit = order.visits[about.id];
    if (visit && windowSet(visit)) return 'a window has been chosen';
  }
  const rating = answerTo(order, 'rating')?.rating;
  if (message === 'feedback' && rating !== undefined) return 'the customer has rated it';
  const isLow = rating === undefined || when.ratingAtMost === undefined || rating <= when.ratingAtMost;
  if (message === 'low-rating' && !isLow) return 'the customer has rated it better since';
  const called = message === 'phone-back' ? order.marks[calledType] : undefined;
  return called && called > event.occurredAt ? 'the customer has been phoned' : undefined;
}

function supersededOfVisit({ event, plannedAt }: Claim, id: string, rule: Rule, order: Order): string | undefined {
  const visit = order.visits[id];
  const status = visit && visitStatus(visit);
  if (!status) return undefined;
  const already = `the visit is already ${inWords(status.step)}`;
  if (status.since && status.since > event.occurredAt) return already;
  const latest = rule.notFrom ?? endingStep(event.type);
  if (latest && status.rank >= steps.visit[latest].rank) return already;
  const other = spokenBy(rule, id, order, plannedAt);
  return other && `${other} says it`;
}

/** What is told of the way is over when the visit is, whatever the rule says. */
const endingStep = (type: string) =>
  type === 'visit.completed' || type === 'visit.left_unattended' || type === 'visit.departed'
    ? undefined
    : 'left_unattended';

/** A parcel's news is old when it has got further, was delivered, or its way has begun anew, since. */
function supersededOfShipment(id: string, event: Claim['event'], order: Order): string | undefined {
  const shipment = findShipment(order, id);
  const status = shipment && shipmentStatus(shipment);
  const own = steps.shipment[event.type.replace('shipment.', '') as keyof typeof steps.shipment];
  if (!status || !own) return undefined;
  // Of a parcel that has been delivered nobody hears that it is on its way, whenever that was scanned.
  const isSince = status.at >= event.occurredAt || status.step === 'delivered';
  const isFurther = status.rank > own.rank && isSince && !('reopens' in own);
  const isAnew = status.since !== undefined && status.since > event.occurredAt;
  // What went wrong on the way is told also when it goes on, but nobody need hear of it who has the parcel.
  const isThere = status.step === 'delivered' && status.at > event.occurredAt;
  return isFurther || isAnew || isThere ? `the parcel is already ${inWords(status.step)}` : undefined;
}

/** Of the order itself nothing is said any more once all has been brought since, or while somebody is on the way with it. */
function supersededOfOrder({ occurredAt }: Claim['event'], order: Order, sender: Sender): string | undefined {
  const visits = Object.values(order.visits).map(visitStatus);
  const since = [...visits, ...Object.values(order.shipments).map(shipmentStatus)].filter(
    (status) => status && status.at > occurredAt,
  );
  if (since.length > 0 && isOver(order, sender)) return 'all of it has been delivered';
  const under = visits.find(
    (status) =>
      status &&
      status.at > occurredAt &&
      status.rank >= steps.visit.started.rank &&
      status.rank < steps.visit.completed.rank,
  );
  return under && `a visit is already ${inWords(under.step)}`;
}

const inWords = (step: string) => step.replaceAll('_', ' ');
