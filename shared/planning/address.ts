import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod/mini';
import type { ChannelName, OrderFacts } from '../orders/order-facts.ts';
import type { Person } from './recipients.ts';

const emailAddress = z.email();

export type Address = { to: string } | { missing: true } | { invalid: true };

/** Where somebody is written to over a channel. Phones become E.164; what is no address says so and is no error. */
export function addressOf(
  person: Person,
  channel: ChannelName,
  deliveryAddress: OrderFacts['deliveryAddress'],
): Address {
  if (channel === 'email') {
    const email = person.email?.trim();
    if (!email) return { missing: true };
    return emailAddress.safeParse(email).success ? { to: email } : { invalid: true };
  }
  const phone = person.phone?.trim();
  if (!phone) return { missing: true };
  // A number without its country code is read as one of the delivery address's country.
  const country = deliveryAddress?.country as Parameters<typeof parsePhoneNumberFromString>[1];
  const parsed = parsePhoneNumberFromString(phone, country);
  return parsed?.isValid() ? { to: parsed.number } : { invalid: true };
}
