import { type Event, retractionType } from './event.ts';
import { eventHash, fold, newOrder, retractedBy } from './fold.ts';
import { learn } from './known.ts';
import { isTaken } from './offered.ts';
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
    ...withErased(anew, before),
    said,
    promised: before.promised,
    groups: before.groups,
    ...offersWithout(before, retractedBy(retraction)),
    calls: before.calls,
    preferences: before.preferences,
  };
}

/** What was taken away for good is away from then on in the new fold too, whose events tell nothing of it any more. */
function withErased(anew: Order, { facts, erasedAt }: Order): Order {
  if (!erasedAt) return anew;
  const values = facts.values as Record<string, unknown>;
  const names = (facts.since[erasedAt] ?? []).map((path) => path.slice(1)).filter((name) => !name.includes('/'));
  const erased = Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { ...anew, facts: learn(anew.facts, erased, erasedAt), erasedAt };
}

/** What a mistake promised is promised no more, unless the customer has taken it; what was promised before it is again. */
function offersWithout(before: Order, mistake: string): Pick<Order, 'offered' | 'offeredBefore' | 'heldSums'> {
  const { offered: last, offeredBefore = [], heldSums } = before;
  if (isTaken(before, mistake)) return { offered: last, offeredBefore, heldSums };
  const sums = heldSums?.filter(({ event }) => event !== mistake) ?? [];
  const offers = [...offeredBefore, ...(last ? [last] : [])].filter(({ event }) => event !== mistake);
  const offered = offers.at(-1);
  return {
    ...(offered ? { offered } : {}),
    ...(offers.length > 1 ? { offeredBefore: offers.slice(0, -1) } : {}),
    ...(sums.length > 0 ? { heldSums: sums } : {}),
  };
}

const isRetraction = ({ type }: Event): boolean => type === retractionType;

/**
 * Whether a retraction takes back something that the order has heard and that still stands: if not, there is nothing to
 * fold anew, and nobody to be told of the mistake, once more.
 */
export function concerns(order: Order, retraction: Event): boolean {
  const mistake = retractedBy(retraction);
  return order.folded.includes(mistake) && !order.retracted.includes(mistake);
}
