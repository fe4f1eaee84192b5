import type { OrderFacts } from '../../orders/order-facts.ts';
import { numberFormat, plainSpaces } from './formatters.ts';
import { tellMoney, times } from './money.ts';
import { plain } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** An item as it is listed: `2 × Oak door`, with the price of one. */
export interface ToldItem {
  name: string;
  /** Only where there are several. */
  quantity?: string;
  /** Of one. */
  price?: string;
  /** Of all of them, where there are several. */
  amount?: string;
  imageUrl?: string;
}

/** The order's items, the first so many of them, and how many are left out. */
export function tellItems({ items, total }: OrderFacts, most: number, { locale }: Reader) {
  const named = (items ?? []).flatMap((item) => {
    const name = plain(item.name, 120);
    return name ? [{ ...item, name }] : [];
  });
  const listed = named.slice(0, most).map(({ name, quantity, price, imageUrl }): ToldItem => ({
    name,
    ...(quantity !== undefined &&
      quantity !== 1 && { quantity: plainSpaces(numberFormat(locale, {}).format(quantity)) }),
    ...pricesOf(price, quantity, total?.currency ?? undefined, locale),
    ...(imageUrl && { imageUrl }),
  }));
  return { listed, more: named.length - listed.length };
}

function pricesOf(
  price: string | undefined,
  quantity: number | undefined,
  currency: string | undefined,
  locale: string,
): Pick<ToldItem, 'price' | 'amount'> {
  if (!price) return {};
  const all = quantity === undefined || quantity === 1 ? undefined : times(price, quantity);
  const told = (amount: string) => tellMoney(amount, currency, locale);
  return { price: told(price), ...(all !== undefined && { amount: told(all) }) };
}

/** An item in running text: `2 × Oak door`. */
export const inWords = ({ name, quantity }: ToldItem): string => (quantity ? `${quantity} × ${name}` : name);
