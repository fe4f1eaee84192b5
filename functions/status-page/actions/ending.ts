import type { Instant } from '../../../shared/orders/instant.ts';
import { type Order, shipmentStatus, visitStatus } from '../../../shared/orders/order.ts';
import { doneSteps, kindOf } from '../../../shared/orders/standing.ts';
import { orderTypeOf, reachedAt } from '../../../shared/senders/order-types-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';

/**
 * When all that was to be brought or done had been; nothing while something is to come. An appointment alone ends no
 * order that goes through stages: it is measured, and then made.
 */
export function doneAt(order: Order, sender: Sender): Instant | undefined {
  if (order.marks.cancelled) return undefined;
  const visits = Object.values(order.visits).map((visit) => ({
    status: visitStatus(visit),
    isStep: kindOf(visit) === 'appointment',
  }));
  const parcels = Object.values(order.shipments).map((shipment) => ({
    status: shipmentStatus(shipment),
    isStep: false,
  }));
  const all = [...visits, ...parcels];
  if (!all.every(({ status }) => status && doneSteps.has(status.step))) return undefined;
  const type = orderTypeOf(order, sender);
  const last = type?.stages.at(-1);
  const ends = all.flatMap(({ status, isStep }) =>
    status && status.step !== 'returned' && !(type && isStep) ? [status.at] : [],
  );
  return ends.sort().at(-1) ?? (last && reachedAt(order, last));
}

/** Whether nothing more comes of an order: it was cancelled, or all of it is done. */
export const isEnded = (order: Order, sender: Sender): boolean =>
  order.marks.cancelled !== undefined || doneAt(order, sender) !== undefined;
