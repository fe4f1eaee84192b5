import type { OrderFacts } from '../../orders/order-facts.ts';
import { labelled, type Labels } from '../texts/labels.ts';
import { capitalised, plain } from './plain-text.ts';

/** `Paid (card)`. What we have no word for stands as the shop gave it. */
export function tellPayment({ payment }: OrderFacts, { payments }: Labels): string | undefined {
  const worded = (given: string | undefined) => wordFor(given, payments) ?? given;
  const [status, method] = [worded(plain(payment?.status, 40)), worded(plain(payment?.method, 40))];
  if (!status) return method && capitalised(method);
  return capitalised(method ? `${status} (${method})` : status);
}

/**
 * What happens with the money of an order that is cancelled, where that is known: in our words, or as the shop put it.
 * That it was paid, or was not, says nothing of that.
 */
export function tellRefund({ payment: paid }: OrderFacts, words: Labels): string | undefined {
  const { payment, payments, refunds } = words;
  const given = plain(paid?.status);
  if (!given || wordFor(given, refunds)) return wordFor(given, refunds);
  return wordFor(given, payments) ? undefined : labelled(words, payment, given);
}

function wordFor(given: string | undefined, words: Record<string, string>): string | undefined {
  const key = given?.toLowerCase().replace(/[\s-]+/g, '_') ?? '';
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
