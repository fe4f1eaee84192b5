import type { Order } from '../orders/order.ts';
import { addressOf } from '../planning/address.ts';
import { phoneNumberOf } from '../planning/phone.ts';

/** Somebody as they are asked for: by the one address that whoever asks has of them. */
export interface Person {
  channel: 'email' | 'sms';
  /** An e-mail address in small letters, or a phone number in E.164. */
  address: string;
}

/** Who is meant by an e-mail address or a phone number with its country code; nothing where it is neither. */
export function personBy(asked: string): Person | undefined {
  const email = addressOf({ email: asked }, 'email', undefined);
  if ('to' in email) return { channel: 'email', address: email.to.toLowerCase() };
  const phone = phoneNumberOf(asked.trim());
  return phone?.isValid() ? { channel: 'sms', address: phone.number } : undefined;
}

type Addressed = { email?: string | null | undefined; phone?: string | null | undefined };
type Where = Order['facts']['values']['deliveryAddress'];

/** Whether somebody on an order that goes there is this person. */
export function isThis({ channel, address }: Person, somebody: Addressed, where: Where): boolean {
  const known = addressOf(somebody, channel, where);
  return 'to' in known && (channel === 'email' ? known.to.toLowerCase() : known.to) === address;
}

/** Whether an order is this person's own: they are its customer as it stands. */
export const isOrderOf = (person: Person, { facts: { values } }: Order): boolean =>
  isThis(person, values.customer ?? {}, values.deliveryAddress);
