import * as z from 'zod/mini';
import { customerEvents } from '../orders/customer-event.ts';
import type { Instant } from '../orders/instant.ts';
import { learn, sinceOf } from '../orders/known.ts';
import type { Order } from '../orders/order.ts';
import type { Contact, ContactId } from './contact.ts';

/** How and when somebody would rather be told, and since when: what they said to one sender on one order holds for the next. */
export const preference = z.object({ ...customerEvents.preferred.shape, at: z.string() });
export type Preference = z.output<typeof preference>;

/**
 * The contact with what its holder has just said to a sender; the very same where something newer is known. What they
 * did not speak of stays as they said it, perhaps on another order, else as the order has it on which they spoke.
 */
export function withPreference(
  { channel, hash }: ContactId,
  before: Contact | undefined,
  senderId: string,
  { said, onOrder, at }: { said: Omit<Preference, 'at'>; onOrder: Omit<Preference, 'at'>; at: Instant },
): Contact | undefined {
  const { history = [], version = 0, preferences = {} } = before ?? {};
  const known = Object.hasOwn(preferences, senderId) ? preferences[senderId] : undefined;
  if (known && known.at >= at) return before;
  const preferred = { ...onOrder, ...known, ...said, at };
  return { channel, hash, history, version: version + 1, preferences: { ...preferences, [senderId]: preferred } };
}

/** The contact without what its holder prefers of a sender; the very same where nothing is known. */
export function withoutPreference(contact: Contact, senderId: string): Contact {
  if (!Object.hasOwn(contact.preferences ?? {}, senderId)) return contact;
  const { [senderId]: _, ...preferences } = contact.preferences ?? {};
  return { ...contact, preferences, version: contact.version + 1 };
}

/** An order whose customer is known from before, with what they said then; what they said since stands. */
export function withRecalled(order: Order, contacts: readonly (Contact | undefined)[]): Order {
  const preferences = contacts
    .flatMap((contact) => contact?.preferences?.[order.senderId] ?? [])
    .reduce((known, { at, ...preferred }) => learn(known, preferred, at, 0), order.preferences);
  return { ...order, preferences };
}

/** What an order's customer prefers by now, as it is kept for their next order: hours that they took back are said too. */
export const preferenceOf = ({ preferences }: Order): Omit<Preference, 'at'> => ({
  ...(sinceOf(preferences, '/hours') === undefined ? {} : { hours: null }),
  ...preferences.values,
});
