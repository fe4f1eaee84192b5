import type { ContactId } from '../consent/contact.ts';
import { addressOf } from '../planning/address.ts';
import type { Order } from './order.ts';
import type { OrderFacts } from './order-facts.ts';

/**
 * What an order is found by besides its id: an address of its customer's or of another contact on it, as contacts are
 * kept, the number that they know, or a parcel's tracking number.
 */
export type Pointer = { contact: ContactId } | { number: string } | { trackingNumber: string };

/** What an order is found by, with addresses as they are. */
export type Sign = { channel: 'email' | 'sms'; address: string } | Exclude<Pointer, { contact: ContactId }>;

/** What an order is found by now and was not before: mostly all of it at its first event, and nothing ever after. Pure. */
export function newSigns(before: Order | undefined, after: Order): Sign[] {
  const known = new Set(before ? signsOf(before).map(textOf) : []);
  const signs = new Map(signsOf(after).map((sign) => [textOf(sign), sign]));
  return [...signs].flatMap(([text, sign]) => (known.has(text) ? [] : [sign]));
}

const textOf = (sign: Sign): string => JSON.stringify(sign);

function signsOf({ orderId, facts, shipments }: Order): Sign[] {
  const { customer, contacts, number } = facts.values;
  const addresses = (person: Addressed) => addressesOf(person, facts.values);
  const known = number?.trim();
  const parcels = Object.values(shipments).flatMap(({ known: { values } }) => values.trackingNumber ?? []);
  return [
    ...(customer ? addresses(customer) : []),
    ...(known && known !== orderId && fitsAKey(known) ? [{ number: known }] : []),
    ...parcels.flatMap((parcel) => parcelPointer(parcel) ?? []),
    ...(contacts ?? []).flatMap(addresses),
  ];
}

type Addressed = Parameters<typeof addressOf>[0];

/** Where somebody on an order with these facts is written to, by e-mail and by telephone. */
export const addressesOf = (
  person: Addressed,
  { deliveryAddress }: Pick<OrderFacts, 'deliveryAddress'>,
): { channel: 'email' | 'sms'; address: string }[] =>
  (['email', 'sms'] as const).flatMap((channel) => {
    const address = addressOf(person, channel, deliveryAddress);
    return 'to' in address ? [{ channel, address: address.to }] : [];
  });

/** A tracking number in the one form that parcels are found by: as carriers read it, without spaces and in capitals. */
export function parcelPointer(trackingNumber: string): { trackingNumber: string } | undefined {
  const tracked = trackingNumber.replaceAll(/\s/g, '').toUpperCase();
  return fitsAKey(tracked) ? { trackingNumber: tracked } : undefined;
}

/** With the sender's id it must fit into 2,048 bytes, percent-encoded. */
const fitsAKey = (number: string): boolean => number !== '' && number.isWellFormed() && number.length <= 100;
