import { eraseCustomer } from '../../../functions/desk/customers/erase-customer.ts';
import type { Person } from '../../../shared/erasure/person.ts';
import { isOrderOf } from '../../../shared/erasure/person.ts';
import type { Event } from '../../../shared/orders/event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { Random } from '../random.ts';
import { hour, minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import { type Run, untilAnswered } from './run.ts';

const keeper = { name: 'keeper', username: 'keeper', sees: () => true, seesAll: true };

/** Customers who want to be forgotten in the middle of it all, and a colleague who erases them until nothing is left. */
export function erasers(world: World, seed: number, run: Run) {
  const { time, book } = world;
  // Dice of its own: who is erased changes nothing of what goes wrong elsewhere.
  const random = new Random(seed + 6_000_000_001);

  async function erase(person: Person, senderId: string): Promise<void> {
    world.erasing.push({ person, senderId });
    const began = time.now;
    const known = world.stores
      .allOrders()
      .filter((order) => order.senderId === senderId && isOrderOf(person, order))
      .map(({ orderId }) => orderId);
    for (let isDone = false; !isDone;) {
      const answer = (await untilAnswered(world, () =>
        run('desk', (ports) =>
          Promise.resolve(
            eraseCustomer(ports)({
              ...{ colleague: keeper, ifMatch: undefined, body: () => undefined, now: instantOf(time.now) },
              parameters: { contact: person.address },
              query: { sender: senderId },
            }),
          ),
        ),
      )) as { body: { done: boolean } };
      isDone = answer.body.done;
    }
    book.tell(`${person.address} is erased with ${known.length} orders of ${senderId}`);
    world.erasures.push({ person, senderId, orderIds: known, began, doneAt: time.now });
  }

  return {
    /** The customer of a new order may want to be forgotten some time later. */
    placed({ senderId, order }: Event): void {
      if (!random.chance(0.12)) return;
      const { email, phone } = order?.customer ?? {};
      const byMail: Person | undefined = email ? { channel: 'email', address: email } : undefined;
      const byPhone: Person | undefined = phone ? { channel: 'sms', address: phone } : undefined;
      const person = random.chance(0.5) ? (byMail ?? byPhone) : (byPhone ?? byMail);
      const at = time.now + random.between(minute, 30 * hour);
      if (person) time.at(at, () => void erase(person, senderId));
    },
  };
}
