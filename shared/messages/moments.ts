import type { Window } from '../orders/event-data.ts';
import type { Instant } from '../orders/instant.ts';
import { allDeliveredAt } from '../orders/parcels.ts';
import { detailsOf, type Order, shipmentStatus, visitStatus } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import { doneSteps } from '../orders/standing.ts';
import type { MessageName } from './message.ts';
import type { Topic } from './topic.ts';
import { type Expected, expectedOf, orderExpected, parcelExpected, promisedOf } from './wording/expected.ts';

/** Those that are about the window itself, and not about how it looks by now. */
const promises = new Set<MessageName>(['visit-planned', 'reminder', 'rescheduled', 'delayed']);

/**
 * When it is expected: what the message is about, else, after a delay, the new estimate, else whatever comes
 * first, else what was said of the order as a whole. A
 * sender with a buffer tells windows, and a bare estimate only when somebody is near.
 */
export function whenOf({ name, visit, shipment }: Topic, order: Order, sender: Sender): Instant | Window | undefined {
  const tellsWindow = promises.has(name) || (sender.buffer !== undefined && name !== 'approaching');
  const told = (expected: Expected) => (tellsWindow ? promisedOf(expected) : (expected.eta ?? expected.window));
  if (visit) return told(expectedOf(visit));
  if (shipment) return parcelExpected(shipment).eta;
  if (name === 'delayed' || name === 'backordered') return order.delay.values.delay?.newEta;
  const open = [
    ...Object.values(order.visits)
      .filter((one) => !doneSteps.has(visitStatus(one)?.step ?? ''))
      .map(expectedOf),
    ...Object.values(order.shipments)
      .filter((one) => !doneSteps.has(shipmentStatus(one)?.step ?? ''))
      .map(parcelExpected),
  ];
  return open
    .flatMap((expected) => told(expected) ?? [])
    .sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
    .concat(orderExpected(order) ?? [])[0];
}

const startOf = (when: Instant | Window): Instant => (typeof when === 'string' ? when : when.from);

/** The steps that messages tell the time of. */
const toldSteps: Partial<Record<MessageName, readonly string[]>> = {
  arrived: ['arrived'],
  departed: ['departed'],
  delivered: ['completed', 'delivered'],
  'left-unattended': ['left_unattended'],
  'not-home': ['no_one_home'],
  'not-completed': ['failed'],
};

/** When that happened which a message tells, if it was in the last attempt; of all parcels the last one. */
export function happenedAt({ name, visit, shipment }: Topic, order: Order): Instant | undefined {
  if (name === 'all-delivered') return allDeliveredAt(order);
  const status = visit ? visitStatus(visit) : shipment && shipmentStatus(shipment);
  const marks = (visit ?? shipment)?.marks ?? {};
  return toldSteps[name]?.map((step) => marks[step]).find((at) => at !== undefined && at >= (status?.since ?? ''));
}

/** Until when an answer is wanted, unless that is over: then it is wanted still, and no time helps. */
export function dueOf({ stage }: Topic, order: Order, now: Instant | undefined): Instant | undefined {
  const dueAt = stage === undefined ? undefined : detailsOf(order, `stage.${stage}`).approval?.dueAt;
  return dueAt !== undefined && now !== undefined && dueAt <= now ? undefined : dueAt;
}
