import * as z from 'zod/mini';
import { amountIn, firstOf, flag, inner, list, localeIn, number, text, upTo, written } from '../lenient.ts';

/** Ids are numbers at Shopify's, and texts here. */
export const shopifyId = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => String(value)),
);
const address = inner({
  address1: text,
  address2: text,
  zip: text,
  city: text,
  country_code: text,
  phone: text,
});
/** An order as Shopify sends it. */
export const shopifyOrder = z.object({
  id: shopifyId,
  name: text,
  created_at: text,
  updated_at: text,
  cancelled_at: text,
  cancel_reason: text,
  email: text,
  phone: text,
  customer_locale: text,
  buyer_accepts_marketing: flag,
  // Of a fulfillment's body, which could be sent in an order's place, it is not there.
  currency: z.string(),
  total_price: written,
  financial_status: text,
  payment_gateway_names: list(z.string()),
  customer: inner({ first_name: text, last_name: text, email: text, phone: text }),
  shipping_address: address,
  line_items: list(z.object({ name: text, title: text, quantity: number, price: written, sku: text })),
});
export type ShopifyOrder = z.output<typeof shopifyOrder>;

/** What is known of an order, as far as it fits into ours. */
export function factsOf(of: ShopifyOrder) {
  const { customer, shipping_address: to } = of;
  const amount = amountIn(of.total_price);
  return {
    number: upTo(100, of.name),
    customer: {
      name: firstOf(200, [customer?.first_name, customer?.last_name].filter(Boolean).join(' ')),
      givenName: upTo(100, customer?.first_name),
      email: firstOf(300, of.email, customer?.email),
      phone: firstOf(50, of.phone, to?.phone, customer?.phone),
      locale: localeIn(of.customer_locale),
    },
    ...(to
      ? {
          deliveryAddress: {
            lines: [to.address1, to.address2].flatMap((line) => upTo(200, line) ?? []),
            postalCode: upTo(20, to.zip),
            city: upTo(200, to.city),
            country: /^[A-Z]{2}$/.test(to.country_code ?? '') ? to.country_code : undefined,
          },
        }
      : {}),
    items: of.line_items.slice(0, 100).map((item) => ({
      ...itemOf(item),
      price: amountIn(item.price),
      sku: upTo(100, item.sku),
    })),
    ...(amount && /^[A-Z]{3}$/.test(of.currency) ? { total: { amount, currency: of.currency } } : {}),
    payment: { status: upTo(100, of.financial_status), method: upTo(100, of.payment_gateway_names[0]) },
    ...(of.buyer_accepts_marketing === undefined
      ? {}
      : { consent: { marketing: of.buyer_accepts_marketing, source: 'Shopify' } }),
  };
}

export const itemOf = ({
  name,
  title,
  quantity,
}: {
  name?: string | undefined;
  title?: string | undefined;
  quantity?: number | undefined;
}) => ({
  name: firstOf(200, name, title) ?? '–',
  quantity: quantity !== undefined && quantity > 0 ? quantity : undefined,
});
