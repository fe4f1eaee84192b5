import type { Event } from '../orders/event.ts';
import type { OrderFacts } from '../orders/order-facts.ts';
import { erasedData } from './erased-data.ts';

export type IsTheirs = (somebody: { email?: string | null | undefined; phone?: string | null | undefined }) => boolean;

/** Facts that tell of the order and of no person. */
const impersonal = ['orderType', 'number', 'items', 'eta', 'total', 'payment', 'notify'] as const;

/**
 * An event of an order that is a person's own, without what is personal: id, type and times stay, and what it told of the
 * goods. Other people who stand on the order stay there. Pure; once more, it is the same.
 */
export function erasedEvent(event: Event, isTheirs: IsTheirs): Event {
  const { order, ...rest } = event;
  const data = erasedData(event.type, event.data);
  if (!order) return { ...rest, data };
  const kept = impersonal.flatMap((name) => (name in order ? [[name, order[name]] as const] : []));
  const patch = { ...Object.fromEntries(kept), ...contactsOf(order, isTheirs) };
  return { ...rest, ...(Object.keys(patch).length > 0 ? { order: patch } : {}), data };
}

/** An event of an order that is another's by now, without the address that stood on it. */
export function withoutAddress(event: Event, isTheirs: IsTheirs): Event {
  const { order } = event;
  if (!order) return event;
  const { customer } = order;
  return {
    ...event,
    order: {
      ...order,
      ...(customer ? { customer: unaddressed(customer, isTheirs) } : {}),
      ...contactsOf(order, isTheirs),
    },
  };
}

type Customer = NonNullable<OrderFacts['customer']>;

function unaddressed(customer: Customer, isTheirs: IsTheirs): Customer {
  const { email, phone, ...rest } = customer;
  return {
    ...rest,
    ...(email === undefined || isTheirs({ email }) ? {} : { email }),
    ...(phone === undefined || isTheirs({ phone }) ? {} : { phone }),
  };
}

/** Contacts in their places, since messages name them by these; of who is erased the role stays. */
export function contactsOf(
  { contacts }: Pick<OrderFacts, 'contacts'>,
  isTheirs: IsTheirs,
): Pick<OrderFacts, 'contacts'> {
  if (contacts === undefined) return {};
  return { contacts: contacts?.map((one) => (isTheirs(one) ? { role: one.role } : one)) ?? null };
}
