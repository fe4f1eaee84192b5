import type { Order } from '../../../shared/orders/order.ts';
import { budgetOfDelays } from '../shops.ts';
import type { World } from '../world.ts';

/** What is offered for a delay, in hundredths: 5 % of 180.00 is 9.00. */
const costs: Record<string, number> = { discount: 1000, refund: 900 };

/** A month's promises stay within its budget, and all of them are counted; once, where nothing went wrong. */
export function promisedTooMuch({ stores, shops, faults }: World): { what: string; orderId: string } | undefined {
  const orders = stores.allOrders().map(({ orderId, offered, heldSums = [] }) => {
    const held = heldSums.reduce((sum, { cost }) => sum + cost, 0);
    return { orderId, held, told: costs[offered?.compensation?.kind ?? ''] ?? 0 };
  });
  const uncounted = orders.find(({ told, held }) => told > held);
  if (uncounted) return { what: `${uncounted.told} is promised, and ${uncounted.held} held`, ...uncounted };
  const [first] = orders;
  if (!first) return undefined;
  for (const { id } of shops) {
    const spent = mostInAMonth(stores.allOrders().filter(({ senderId }) => senderId === id));
    if (spent > budgetOfDelays) return { what: `${spent} is promised by ${id} in a month`, ...first };
  }
  const all = orders.reduce((sum, { held }) => sum + held, 0);
  const counted = stores.allPromised();
  const isWrong = faults.thrown.length === 0 ? counted !== all : counted < all;
  return isWrong ? { what: `${all} is promised, and ${counted} counted`, ...first } : undefined;
}

/** The most that orders hold promised of one month. */
function mostInAMonth(orders: readonly Pick<Order, 'heldSums'>[]): number {
  const months = new Map<string, number>();
  for (const { heldSums = [] } of orders) {
    for (const { month, cost } of heldSums) months.set(month, (months.get(month) ?? 0) + cost);
  }
  return Math.max(0, ...months.values());
}
