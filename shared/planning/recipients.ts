import type { Recipient } from '../messages/message.ts';
import { callRequestedType } from '../orders/event.ts';
import { sinceOf } from '../orders/known.ts';
import { detailsOf, type Order } from '../orders/order.ts';
import type { OrderFacts } from '../orders/order-facts.ts';
import type { Rule } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import { ownerOf } from './device-owners.ts';
import { whatsAppOptIn } from './whatsapp-opt-in.ts';

/** Somebody who is written to, as far as it is known. */
export type Person = NonNullable<OrderFacts['customer']> & {
  /** What their devices are kept by, where notifications are switched on. */
  push?: string | undefined;
  /** Whether they have agreed to be written to by WhatsApp. */
  onWhatsApp?: boolean | undefined;
};

/** Everybody whom a rule speaks to about an order; a role that nobody has is nobody. */
export const recipientsOf = ({ to }: Rule, order: Order, sender: Sender): Recipient[] =>
  [to].flat().flatMap((one) => recipientsBy(one, order, sender));

type Named = Exclude<Rule['to'], unknown[]>;

function recipientsBy(to: Named, { facts }: Order, sender: Sender): Recipient[] {
  if (to === 'customer') return ['customer'];
  if (to === 'dispatcher') return [dispatcherOf(sender)].flatMap((colleague) => (colleague ? { colleague } : []));
  // Whose a call is stands on the call.
  if (to === 'assignee') return [];
  if ('system' in to) return [to];
  if ('colleagues' in to) return to.colleagues.map((colleague) => ({ colleague }));
  const contacts = facts.values.contacts ?? [];
  return contacts.flatMap(({ role }, index) => (role === to.contacts ? [{ contact: index, role }] : []));
}

/** The colleague who is told what has to be dealt with, by their e-mail address. */
export const dispatcherOf = ({ dispatcher, support }: Sender): string | undefined => dispatcher ?? support.email;

/** Who a recipient is by now: a contact whose role has changed is another. */
export function personOf(recipient: Recipient, order: Order): Person | undefined {
  const { facts } = order;
  if (recipient === 'customer') return customerOf(order);
  if ('colleague' in recipient) return { email: recipient.colleague };
  if ('system' in recipient) return {};
  const contact = facts.values.contacts?.[recipient.contact];
  return contact?.role === recipient.role ? contact : undefined;
}

/** Whom a message reaches: its recipient and, who asked to be phoned, on the number that they gave with it. */
export function reachedBy(
  { recipient, event }: { recipient: Recipient; event: { type: string } },
  order: Order,
): Person | undefined {
  const person = personOf(recipient, order);
  if (recipient !== 'customer' || event.type !== callRequestedType) return person;
  const { phone } = detailsOf(order, callRequestedType);
  return phone === undefined ? person : { ...person, phone };
}

/** The customer, with what they themselves said of how and when they would rather be told. */
export function customerOf(order: Order): Person | undefined {
  const { customer } = order.facts.values;
  if (!customer) return undefined;
  return {
    ...customer,
    // Hours that they took back are not those of the delivery system again.
    ...(sinceOf(order.preferences, '/hours') === undefined ? {} : { hours: undefined }),
    ...order.preferences.values,
    ...(order.hasDevices ? { push: ownerOf(order) } : {}),
    ...(whatsAppOptIn(order)?.isYes ? { onWhatsApp: true } : {}),
  };
}

/** The order as it is told to one recipient: whoever is greeted stands in the customer's place. */
export function toldTo(person: Person, order: Order): Order {
  const { facts } = order;
  return { ...order, facts: { ...facts, values: { ...facts.values, customer: person } } };
}
