import { type Event, retractionType } from './event.ts';
import { eventHash, fold, newOrder, retractedBy } from './fold.ts';
import type { Order } from './order.ts';

/**
 * The order after an event was taken back: folded anew from all that it has heard but that one, for the marks and
 * facts of one event can't be taken out of a fold. What the mistake made us say may be said again.
 */
export function retract(
  before: Order,
  retraction: Event,
  events: readonly Event[],
  saidByMistake: readonly string[],
): Order {
  const heard = new Set(before.folded);
  const remembered = events.filter((event) => heard.has(eventHash(event)));
  // Retractions first: what they take back must find them there.
  const retractions = [...remembered.filter(isRetraction), retraction];
  const others = remembered.filter((event) => !isRetraction(event));
  const anew = [...retractions, ...others].reduce(fold, newOrder(retraction));
  const said = Object.fromEntries(Object.entries(before.said).filter(([key]) => !saidByMistake.includes(key)));
  return {
    ...anew,
    said,
    promised: before.promised,
    groups: before.groups,
    calls: before.calls,
    preferences: before.preferences,
  };
}

const isRetraction = ({ type }: Event): boolean => type === retractionType;

/** Whether a retraction takes back something that the order has heard: if not, there is nothing to fold anew. */
export const concerns = (order: Order, retraction: Event): boolean => order.folded.includes(retractedBy(retraction));
