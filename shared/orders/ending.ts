import { orderTypeOf, reachedAt } from '../senders/order-types-of.ts';
import type { Sender } from '../senders/sender.ts';
import type { Instant } from './instant.ts';
import { type Order, shipmentStatus, visitStatus } from './order.ts';
import { doneSteps, kindOf } from './standing.ts';

/**
 * When all that was to be brought or done had been; nothing while something is to come. An order that goes through
 * stages is done with the last of them, or when all of it was brought; an appointment alone ends none: it is measured, and then made.
 */
export function doneAt(order: Order, sender: Sender): Instant | undefined {
  if (order.marks.cancelled) return undefined;
  const type = orderTypeOf(order, sender);
  const last = type?.stages.at(-1);
  const staged = last && reachedAt(order, last);
  const visits = Object.values(order.visits).map((visit) => ({
    status: visitStatus(visit),
    isStep: kindOf(visit) === 'appointment',
  }));
  const parcels = Object.values(order.shipments).map((shipment) => ({
    status: shipmentStatus(shipment),
    isStep: false,
  }));
  const all = [...visits, ...parcels];
  // What was planned before the last stage, and never told of since, has come to its end with it.
  const isOpen = all.some(({ status }) => !status || (!doneSteps.has(status.step) && status.at > (staged ?? '')));
  if (isOpen) return undefined;
  const ends = all.flatMap(({ status, isStep }) =>
    status && doneSteps.has(status.step) && status.step !== 'returned' && !(type && isStep) ? [status.at] : [],
  );
  return ends.sort().at(-1) ?? staged;
}

/** Whether nothing more comes of an order: it was cancelled, or all of it is done. */
export const isOver = (order: Order, sender: Sender): boolean =>
  order.marks.cancelled !== undefined || doneAt(order, sender) !== undefined;
