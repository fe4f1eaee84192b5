import type { Order } from '../../../shared/orders/order.ts';
import { budgetOfDelays } from '../shops.ts';
import type { World } from '../world.ts';

/** What is offered for a delay, in hundredths: 5 % of 180.00 is 9.00. */
const costs: Record<string, number> = { discount: 1000, refund: 900 };

/** A month's promises stay within its budget, and all of them are counted; once, where nothing went wrong. */
export function promisedTooMuch(world: World): { what: string; orderId: string } | undefined {
  const { stores, shops, faults } = world;
  const orders = stores.allOrders().filter(({ offered }) => offered !== undefined);
  const [first] = orders;
  if (!first) return undefined;
  const [counted, ...told] = [stores.allPromised(), ...shops.map(({ id }) => toldBy(id, orders, world))];
  const all = told.reduce((sum, one) => sum + one, 0);
  const { orderId } = first;
  if (told.some((one) => one > budgetOfDelays)) return { what: `${told.join(' and ')} is promised`, orderId };
  const isWrong = faults.thrown.length === 0 ? counted !== all : counted < all;
  return isWrong ? { what: `${all} is promised, and ${counted} counted`, orderId } : undefined;
}

/** All that a shop has promised: each step of its policy once an order, also those that another took the place of. */
function toldBy(shop: string, orders: readonly Order[], world: World): number {
  const offers = orders
    .filter(({ senderId }) => senderId === shop)
    .flatMap((order) => {
      const all = world.versionsSince(order, 0).flatMap(({ offered }) => (offered?.compensation ? [offered] : []));
      return [...new Map(all.map((offered) => [offered.from, offered])).values()];
    });
  return offers.reduce((sum, { compensation }) => sum + (costs[compensation?.kind ?? ''] ?? 0), 0);
}
