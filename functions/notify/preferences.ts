import type { Contact, ContactId } from '../../shared/consent/contact.ts';
import type { ContactStore } from '../../shared/consent/contact-store.ts';
import { preferenceOf, withPreference, withRecalled } from '../../shared/consent/preference.ts';
import { NotNow } from '../../shared/infrastructure-fault.ts';
import { customerEvents } from '../../shared/orders/customer-event.ts';
import { dataOf, type Event } from '../../shared/orders/event.ts';
import type { ChannelName } from '../../shared/orders/order-facts.ts';
import type { Order } from '../../shared/orders/order.ts';
import { addressOf } from '../../shared/planning/address.ts';

export interface PreferenceDependencies {
  contacts: ContactStore;
  contactHash(channel: ChannelName, address: string): Promise<string>;
}

/** More often than this two writers meeting is no coincidence. */
const mostConflicts = 5;

/** An order that has just come to know its customer, with what they said to this sender on an order before. */
export async function recallPreferences(
  before: Order | undefined,
  order: Order,
  dependencies: PreferenceDependencies,
): Promise<Order> {
  const known = new Set(addressesOf(before).map(({ to }) => to));
  const found = addressesOf(order).filter(({ to }) => !known.has(to));
  if (found.length === 0) return order;
  const contacts = await Promise.all(
    found.map(async (address) => dependencies.contacts.find(await idOf(address, dependencies))),
  );
  return withRecalled(order, contacts);
}

/** Keeps what a customer prefers for their next order, by each of their addresses. Kept again, it changes nothing. */
export async function keepPreferences(event: Event, order: Order, dependencies: PreferenceDependencies): Promise<void> {
  if (event.type !== 'customer.preferred') return;
  const preferred = {
    said: dataOf(customerEvents.preferred, event),
    onOrder: preferenceOf(order),
    at: event.occurredAt,
  };
  const change = (id: ContactId, contact: Contact | undefined) =>
    withPreference(id, contact, order.senderId, preferred);
  for (const address of addressesOf(order)) {
    await keep(await idOf(address, dependencies), change, dependencies.contacts);
  }
}

async function keep(
  id: ContactId,
  change: (id: ContactId, contact: Contact | undefined) => Contact | undefined,
  contacts: ContactStore,
): Promise<void> {
  for (let round = 0; round < mostConflicts; round++) {
    const before = await contacts.find(id);
    const after = change(id, before);
    if (!after || after === before || (await contacts.save(after)) === 'saved') return;
  }
  throw new NotNow(`A contact changed ${mostConflicts} times meanwhile.`);
}

interface Address {
  channel: ChannelName;
  to: string;
}

/** Where an order's customer is written to: e-mail and number. */
function addressesOf(order: Order | undefined): Address[] {
  const { customer, deliveryAddress } = order?.facts.values ?? {};
  if (!customer) return [];
  return (['email', 'sms'] as const).flatMap((channel) => {
    const address = addressOf(customer, channel, deliveryAddress);
    return 'to' in address ? [{ channel, to: address.to }] : [];
  });
}

const idOf = async ({ channel, to }: Address, { contactHash }: PreferenceDependencies): Promise<ContactId> => ({
  channel,
  hash: await contactHash(channel, to),
});
