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
  // A messenger finds them by what they are called there, which is its own affair: it is told all that is known.
  if (channel === 'webhook') return person.channels?.includes('webhook') ? messengerOf(person) : { missing: true };
  if (channel === 'push') return person.push === undefined ? { missing: true } : { to: person.push };
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

function messengerOf({ id, email, phone }: Person): Address {
  const to = [email, phone, id].find((one) => one?.trim());
  return to ? { to } : { missing: true };
}
