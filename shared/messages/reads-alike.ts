import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Companion, OfVisit } from '../planning/companions.ts';
import { putIntoWords, type TellingFacts } from './put-into-words.ts';

/**
 * Whether a message that speaks of its own order and a companion reads the same, word for word, were it the
 * companion's: the same window, note and language, to somebody of the same name. Steps of the two that lie minutes
 * apart count as one.
 */
export function readsAlike(message: OfVisit, companion: Companion, telling: Omit<TellingFacts, 'companions'>): boolean {
  const { order: own } = telling;
  const { order, visitId, person } = companion;
  const theirs = { ...message, about: { subject: 'visit' as const, id: visitId } };
  const steps = new Set([message.event.type.replace('visit.', ''), 'started', 'approaching', 'arrived', 'departed']);
  const times = Object.entries(own.visits[message.about.id]?.marks ?? {}).filter(([step]) => steps.has(step));
  return isDeepStrictEqual(
    putIntoWords(message, { ...telling, companions: [order] }),
    putIntoWords(theirs, { ...telling, order: withTimes(order, visitId, times), person, companions: [own] }),
  );
}

function withTimes(order: Order, visitId: string, times: [step: string, at: Instant][]): Order {
  const visit = order.visits[visitId];
  if (!visit) return order;
  const marks = { ...visit.marks, ...Object.fromEntries(times) };
  return { ...order, visits: { ...order.visits, [visitId]: { ...visit, marks } } };
}
