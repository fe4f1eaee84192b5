import type { OrderFacts } from '../../orders/order-facts.ts';
import type { Labels } from '../texts/labels.ts';
import { capitalised, plain } from './plain-text.ts';

/** `Paid (card)`. What we have no word for stands as the shop gave it. */
export function tellPayment({ payment }: OrderFacts, { payments }: Labels): string | undefined {
  const worded = (given: string | undefined) => {
    const key = given?.toLowerCase().replace(/[\s-]+/g, '_') ?? '';
    return Object.hasOwn(payments, key) ? payments[key] : given;
  };
  const [status, method] = [worded(plain(payment?.status, 40)), worded(plain(payment?.method, 40))];
  if (!status) return method && capitalised(method);
  return capitalised(method ? `${status} (${method})` : status);
}
