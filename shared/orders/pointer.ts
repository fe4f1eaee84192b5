import type { ContactId } from '../consent/contact.ts';
import { addressOf } from '../planning/address.ts';
import type { Order } from './order.ts';

/** What an order is found by besides its id: an address of its customer's, as contacts are kept, or the number that they know. */
export type Pointer = { contact: ContactId } | { number: string };

/** What an order is found by, with addresses as they are. */
export type Sign = { channel: 'email' | 'sms'; address: string } | { number: string };

/** What an order is found by now and was not before: mostly all of it at its first event, and nothing ever after. Pure. */
export function newSigns(before: Order | undefined, after: Order): Sign[] {
  const known = new Set(before ? signsOf(before).map(textOf) : []);
  return signsOf(after).filter((sign) => !known.has(textOf(sign)));
}

const textOf = (sign: Sign): string => JSON.stringify(sign);

function signsOf({ orderId, facts }: Order): Sign[] {
  const { customer, deliveryAddress, number } = facts.values;
  const addresses = (['email', 'sms'] as const).flatMap((channel): Sign[] => {
    const address = customer && addressOf(customer, channel, deliveryAddress);
    return address && 'to' in address ? [{ channel, address: address.to }] : [];
  });
  const known = number?.trim();
  return [...addresses, ...(known && known !== orderId && fitsAKey(known) ? [{ number: known }] : [])];
}

/** With the sender's id it must fit into 2,048 bytes, percent-encoded. */
const fitsAKey = (number: string): boolean => number.isWellFormed() && number.length <= 100;
