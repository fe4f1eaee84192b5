import type { OrderFacts } from '../../orders/order-facts.ts';
import { plain } from './plain-text.ts';

type Address = OrderFacts['deliveryAddress'];

/** The whole address on one line: `Storgatan 1, 111 22 Stockholm`. */
export function tellAddress(address: Address): string | undefined {
  const lines = (address?.lines ?? []).map((line) => plain(line, 80));
  const city = [plain(address?.postalCode, 20), plain(address?.city, 60)].filter(Boolean).join(' ');
  return [...lines, city].filter(Boolean).join(', ') || undefined;
}

/** As much of the address as whoever holds the link may see: `Storgatan 1, Stockholm`. */
export const tellPlace = (address: Address): string | undefined =>
  [plain(address?.lines?.[0], 80), plain(address?.city, 60)].filter(Boolean).join(', ') || undefined;
