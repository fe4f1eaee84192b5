import type * as z from 'zod/mini';
import type { callRequestData } from '../orders/event-data.ts';
import { calledType, callRequestedType } from '../orders/event.ts';
import { after, type Instant } from '../orders/instant.ts';
import { detailsOf, type Order } from '../orders/order.ts';
import { millisecondsOf } from '../senders/duration.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';

/**
 * What an order's customer asked to be phoned about and on which number, as long as nobody has and it is still to be
 * done: what nobody made in the time that its rule gives a call leaves the list, and may be asked for again. Pure.
 */
export function openRequestOf(
  order: Order,
  sender: Sender,
  now: Instant,
): z.output<typeof callRequestData> | undefined {
  const { [callRequestedType]: requestedAt, [calledType]: calledAt } = order.marks;
  if (!requestedAt || (calledAt && calledAt > requestedAt) || endOf(requestedAt, sender) <= now) return undefined;
  return detailsOf(order, callRequestedType);
}

/** When the call that was asked for is worth making no more. */
function endOf(requestedAt: Instant, sender: Sender): Instant {
  const calls = rulesOf(sender).filter(({ on, channels }) => on === callRequestedType && channels.includes('call'));
  return after(requestedAt, Math.max(0, ...calls.map(({ timeToLive }) => millisecondsOf(timeToLive))));
}
