import { createHmac } from 'node:crypto';
import type { Order } from './order.ts';

/** Where a route meets a visit: at its stop of this number or, where it has none, at this delivery address. */
export type Place = { stop: string } | { address: string };

/** Which route a visit is on, and where that meets it, as far as it is known. */
export interface Whereabouts {
  routeId: string;
  place: Place | undefined;
}
/** Whereabouts that are known. */
export type Meeting = Whereabouts & { place: Place };

/** Where one of an order's visits is met by its route; nothing where it is on none. */
export function whereaboutsOf({ facts, visits }: Order, visitId: string): Whereabouts | undefined {
  const { routeId, stop } = visits[visitId]?.known.values ?? {};
  if (routeId === undefined) return undefined;
  if (stop !== undefined) return { routeId, place: { stop: String(stop) } };
  const address = addressOf(facts.values.deliveryAddress);
  return { routeId, place: address === undefined ? undefined : { address } };
}

/** However it was typed; a town alone is no address. */
function addressOf(address: Order['facts']['values']['deliveryAddress']): string | undefined {
  const { lines, postalCode, city, country } = address ?? {};
  const street = lettersOf(lines?.join(' '));
  const town = [postalCode, city, country].map(lettersOf).filter(Boolean);
  return street === '' ? undefined : [street, ...town].join(', ');
}

const lettersOf = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isSamePlace = (one: Place | undefined, other: Place | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a place is kept as: nobody can try addresses without the secret. */
export const placeHash = (secret: string, place: Place): string =>
  createHmac('sha256', secret)
    .update(`PLACE#${JSON.stringify(place)}`)
    .digest('base64url')
    .slice(0, 22);
