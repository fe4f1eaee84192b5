import * as z from 'zod/mini';
import { callRequestData } from './event-data.ts';
import { calledType, callRequestedType } from './event.ts';
import { instant } from './instant.ts';
import { detailsOf, type Order } from './order.ts';

/** A customer who waits to be phoned: on which number (E.164), and when and about what in their own words. */
export const call = z.object({
  ...callRequestData.shape,
  /** The id of the event that asked for it. */
  id: z.string(),
  senderId: z.string(),
  orderId: z.string(),
  requestedAt: instant,
  phone: z.string(),
  /** Of the customer, and of the order as they know it. */
  name: z.optional(z.string()),
  number: z.optional(z.string()),
});
export type Call = z.output<typeof call>;

/** What an order's customer asked to be phoned about and on which number, as long as nobody has. */
export function openCallOf(order: Order): z.output<typeof callRequestData> | undefined {
  const { [callRequestedType]: requestedAt, [calledType]: calledAt } = order.marks;
  if (!requestedAt || (calledAt && calledAt > requestedAt)) return undefined;
  return detailsOf(order, callRequestedType);
}
