import type { Message } from '../../shared/messages/message.ts';
import type { Order } from '../../shared/orders/order.ts';
import { leftOnList } from './expectations/calling.ts';
import { endUndone, faultOfEnding, overdue } from './expectations/ending.ts';
import { foldsOtherwise, missingAfterLong, missingSinceBefore } from './expectations/folding.ts';
import { Random } from './random.ts';
import { minute } from './virtual-time.ts';
import type { World } from './world.ts';

/** Looks after every step whether something is that must never be. */
export function watch(world: World, seed: number) {
  const { time, book } = world;
  // Dice of its own: how events are shuffled changes nothing of the story.
  const random = new Random(seed + 8_000_000_009);
  const before = new Map<string, Order>();
  const ends = new Map<string, Message['state']>();
  let [looksAt, seen] = [0, -1];

  const violate = (fault: { what: string; orderId: string | undefined } | undefined) => {
    if (fault) book.violate(fault.what, fault.orderId);
  };

  return {
    committed(order: Order): void {
      const key = `${order.senderId}/${order.orderId}`;
      const what = missingSinceBefore(order, before.get(key)) ?? foldsOtherwise(order, world, random);
      before.set(key, order);
      violate(what ? { what, orderId: order.orderId } : undefined);
    },

    async stepped(): Promise<void> {
      const isLater = time.now >= looksAt;
      const stands = world.writes() + world.swept.length;
      if (isLater || seen !== stands) {
        seen = stands;
        const late = overdue(world);
        if (late) book.violate(`${late.channel} ${late.name} (${late.id}) is still ${late.state} (2)`, late.orderId);
        const undone = endUndone(world, ends);
        if (undone) book.violate(`${undone.name} (${undone.id}) had ended and is ${undone.state} (2)`, undone.orderId);
      }
      if (!isLater) return;
      looksAt = time.now + 10 * minute;
      violate(await leftOnList(world));
      violate(missingAfterLong(world));
    },

    async ended(): Promise<void> {
      if (!book.violation) violate(await faultOfEnding(world));
    },
  };
}
