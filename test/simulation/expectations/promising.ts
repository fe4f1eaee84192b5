import { budgetOfDelays } from '../shops.ts';
import type { World } from '../world.ts';

/** What is offered for a delay, in hundredths: 5 % of 180.00 is 9.00. */
const costs: Record<string, number> = { discount: 1000, refund: 900 };

/** A month's promises stay within its budget, and all of them are counted; once, where nothing went wrong. */
export function promisedTooMuch({ stores, shops, faults }: World): { what: string; orderId: string } | undefined {
  const orders = stores.allOrders().map(({ orderId, senderId, offered, heldSums = [] }) => {
    const held = heldSums.reduce((sum, { cost }) => sum + cost, 0);
    return { orderId, senderId, held, told: costs[offered?.compensation?.kind ?? ''] ?? 0 };
  });
  const uncounted = orders.find(({ told, held }) => told > held);
  if (uncounted) return { what: `${uncounted.told} is promised, and ${uncounted.held} held`, ...uncounted };
  const heldBy = (shop?: string) =>
    orders.reduce((sum, { held, senderId }) => sum + (shop === undefined || shop === senderId ? held : 0), 0);
  const [first] = orders;
  if (!first) return undefined;
  const spent = shops.find(({ id }) => heldBy(id) > budgetOfDelays);
  if (spent) return { what: `${heldBy(spent.id)} is promised by ${spent.id}`, ...first };
  const counted = stores.allPromised();
  const isWrong = faults.thrown.length === 0 ? counted !== heldBy() : counted < heldBy();
  return isWrong ? { what: `${heldBy()} is promised, and ${counted} counted`, ...first } : undefined;
}
