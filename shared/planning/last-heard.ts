import type { About } from '../orders/about.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { findShipment } from '../orders/shipments.ts';
import type { Marks } from '../orders/status.ts';

/** When the latest thing happened that is known of a subject; of an order, to anything that belongs to it. */
export function lastHeardOf(about: About, order: Order): Instant | undefined {
  switch (about.subject) {
    case 'visit':
      return latestIn([order.visits[about.id]?.marks]);
    case 'shipment':
      return latestIn([findShipment(order, about.id)?.marks]);
    case 'stage':
      return latestIn([order.marks]);
    case 'order': {
      const parts = [...Object.values(order.visits), ...Object.values(order.shipments)];
      return latestIn([order.marks, ...parts.map(({ marks }) => marks)]);
    }
  }
}

const latestIn = (all: (Marks | undefined)[]): Instant | undefined =>
  all
    .flatMap((marks) => Object.values(marks ?? {}))
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
