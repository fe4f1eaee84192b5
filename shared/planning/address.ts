import * as z from 'zod/mini';
import type { ChannelName, OrderFacts } from '../orders/order-facts.ts';
import { phoneNumberOf } from './phone.ts';
import type { Person } from './recipients.ts';

const emailAddress = z.email();

export type Address = { to: string } | { missing: true } | { invalid: true };

/**
 * Where somebody is written to over a channel. Phones become E.164, those without a country code by the delivery
 * address's country; what is no address says so and is no error.
 */
export function addressOf(
  person: Person,
  channel: ChannelName,
  deliveryAddress: OrderFacts['deliveryAddress'],
): Address {
  if (channel === 'webhook') return { missing: true };
  if (channel === 'email') {
    const email = person.email?.trim();
    if (!email) return { missing: true };
    return emailAddress.safeParse(email).success ? { to: email } : { invalid: true };
  }
  const phone = person.phone?.trim();
  if (!phone) return { missing: true };
  const parsed = phoneNumberOf(phone, deliveryAddress?.country ?? undefined);
  return parsed?.isValid() ? { to: parsed.number } : { invalid: true };
}
