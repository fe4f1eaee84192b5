import { budgetOfDelays } from '../shops.ts';
import type { World } from '../world.ts';

/** What is offered for a delay, in hundredths: 5 % of 180.00 is 9.00. */
const costs: Record<string, number> = { discount: 1000, refund: 900 };

/** A month's promises stay within its budget, and all of them are counted: never too little. */
export function promisedTooMuch({ stores, kind, shops }: World): { what: string; orderId: string } | undefined {
  if (kind !== 'parcels') return undefined;
  for (const { id } of shops) {
    const offering = stores.allOrders().filter(({ senderId, offered }) => senderId === id && offered?.compensation);
    const told = offering.reduce((sum, { offered }) => sum + (costs[offered?.compensation?.kind ?? ''] ?? 0), 0);
    const counted = stores.allPromised();
    const [first] = offering;
    if (first && told > budgetOfDelays) return { what: `${told} is promised by ${id}`, orderId: first.orderId };
    if (first && told > counted) return { what: `${told} is promised, and ${counted} counted`, orderId: first.orderId };
  }
  return undefined;
}
