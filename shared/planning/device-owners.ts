import { orderPartition } from '../orders/keys.ts';
import type { Order } from '../orders/order.ts';
import { phoneNumberOf } from './phone.ts';

/** Whoever a device may be said to be of: as an app knows its customer, by one of these. */
export interface Owner {
  email?: string | null | undefined;
  phone?: string | null | undefined;
  id?: string | null | undefined;
}

/**
 * What the devices of somebody are kept by: each thing that they may be known by, an e-mail address in any case of
 * letters and a phone number in any spelling (`country` is that of one without a country code).
 */
export function ownersBy({ email, phone, id }: Owner, country?: string | null): string[] {
  const number = phone?.trim() && phoneNumberOf(phone.trim(), country ?? undefined);
  return [
    ...(id?.trim() ? [`id ${id.trim()}`] : []),
    ...(number ? [number.number] : []),
    ...(email?.trim() ? [email.trim().toLowerCase()] : []),
  ];
}

type Owned = Pick<Order, 'senderId' | 'orderId' | 'facts'>;

/**
 * What the devices that an order is told on are kept by: the order itself, for whoever switched notifications on on its
 * page (they know its link, and nothing of the customer's other orders), and the customer, for the sender's own app.
 */
export function deviceOwners({ senderId, orderId, facts }: Owned): string[] {
  const { customer, deliveryAddress } = facts.values;
  return [ownerOfOrder(senderId, orderId), ...ownersBy(customer ?? {}, deliveryAddress?.country)];
}

/** By whom devices are kept that are told of one order alone. */
export const ownerOfOrder = (senderId: string, orderId: string): string => orderPartition(senderId, orderId);

/** Whom a notification of an order counts as told to: its customer where one is known, else whoever holds its link. */
export const ownerOf = (order: Owned): string => deviceOwners(order).at(-1) ?? '';
