import type * as z from 'zod/mini';
import type { callRequestData } from '../orders/event-data.ts';
import { calledType, callRequestedType } from '../orders/event.ts';
import { detailsOf, type Order } from '../orders/order.ts';

/** What an order's customer asked to be phoned about and on which number, as long as nobody has. */
export function openRequestOf(order: Order): z.output<typeof callRequestData> | undefined {
  const { [callRequestedType]: requestedAt, [calledType]: calledAt } = order.marks;
  if (!requestedAt || (calledAt && calledAt > requestedAt)) return undefined;
  return detailsOf(order, callRequestedType);
}
