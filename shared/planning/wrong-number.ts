import type { About } from '../orders/about.ts';
import { type Order, type Shipment, shipmentStatus } from '../orders/order.ts';
import { findShipment } from '../orders/shipments.ts';
import { doneSteps } from '../orders/standing.ts';
import { hasWrongNumber } from '../tracking/tracking-link.ts';

/** Whether what a message is about is a parcel on its way whose tracking number fails the check of its own carrier. */
export function isNumberWrong(about: About, order: Order): boolean {
  const shipment = about.subject === 'shipment' ? findShipment(order, about.id) : undefined;
  if (!shipment || doneSteps.has(shipmentStatus(shipment)?.step ?? '')) return false;
  return hasWrongNumber(shipment.known.values);
}

/** What is said of a parcel's number, once for each. */
export const numberTold = ({ known }: Shipment): unknown[] => [known.values.carrier, known.values.trackingNumber];
