import type { Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { Marks } from '../../shared/orders/status.ts';

/** What an order remembers of what has happened to it: each step once, when it was last reached. */
export function milestones({ senderId, orderId, marks, visits, shipments }: Order): Event[] {
  const reached = (of: Marks, typeOf: (step: string) => string, data: object) =>
    Object.entries(of).flatMap(([step, at]): Event[] => {
      if (at === undefined) return [];
      const type = typeOf(step);
      return [
        { id: type, type, source: '/order', senderId, orderId, occurredAt: at, receivedAt: at, data: { ...data } },
      ];
    });
  return [
    ...reached(marks, (mark) => (mark.includes('.') ? mark : `order.${mark}`), {}),
    ...Object.entries(visits).flatMap(([visitId, visit]) =>
      reached(visit.marks, (step) => `visit.${step}`, { visitId }),
    ),
    ...Object.entries(shipments).flatMap(([shipmentId, shipment]) =>
      reached(shipment.marks, (step) => `shipment.${step}`, { shipmentId }),
    ),
  ];
}
