import { type Event, retractionType } from '../../shared/orders/event.ts';
import { fold, hasFolded, UnfoldableEvent } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';

/** An order with the events that came a moment ago and are not folded yet: who has just answered sees their answer. */
export const upToDate = (order: Order, timeline: readonly Event[]): Order =>
  timeline.filter((event) => event.type !== retractionType && !hasFolded(order, event)).reduce(foldIfItFits, order);

function foldIfItFits(order: Order, event: Event): Order {
  try {
    return fold(order, event);
  } catch (error) {
    // Set aside, or about to be: somebody looks at it, and the page goes on without.
    if (error instanceof UnfoldableEvent) return order;
    throw error;
  }
}
