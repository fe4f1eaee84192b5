import type { Order } from '../../../shared/orders/order.ts';
import type { ChannelName } from '../../../shared/orders/order-facts.ts';
import type { OrderStore } from '../../../shared/orders/order-store.ts';
import { orderId as orderIdSchema } from '../../../shared/orders/outside-id.ts';
import { parcelPointer, type Pointer } from '../../../shared/orders/pointer.ts';
import type { PointerStore } from '../../../shared/orders/pointer-store.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import { phoneNumberOf } from '../../../shared/planning/phone.ts';
import type { Sender } from '../../../shared/senders/sender.ts';

export interface FindOrdersDependencies {
  orders: Pick<OrderStore, 'find'>;
  pointers: PointerStore;
  /** What an address is kept as among contacts. */
  contactHash(channel: ChannelName, address: string): Promise<string>;
}

export interface FoundOrder {
  sender: Sender;
  order: Order;
  /** When its first news was. */
  since: string;
}

/** Of each sender and of each way to find them: who has more is found by an order's id or number. */
const mostFound = 25;

/**
 * The orders of these senders that somebody means by an order's id, its number, a parcel's tracking number, or a
 * customer's whole e-mail address or phone number.
 */
export async function findOrders(
  asked: string,
  senders: readonly Sender[],
  now: string,
  dependencies: FindOrdersDependencies,
): Promise<FoundOrder[]> {
  const found = await Promise.all(senders.map((sender) => findOfSender(asked.trim(), sender, now, dependencies)));
  return found.flat().sort((one, other) => (one.since > other.since ? -1 : 1));
}

async function findOfSender(
  asked: string,
  sender: Sender,
  now: string,
  dependencies: FindOrdersDependencies,
): Promise<FoundOrder[]> {
  const { orders, pointers } = dependencies;
  const by = await pointersFor(asked, sender, dependencies);
  const ids = await Promise.all(by.map((pointer) => pointers.orders(sender.id, pointer, mostFound)));
  const own = orderIdSchema.safeParse(asked);
  const all = [...new Set([...(own.success ? [own.data] : []), ...ids.flat()])];
  const stored = await Promise.all(all.map((id) => orders.find(sender.id, id)));
  return stored.flatMap((one) =>
    one && one.keptUntil > now ? [{ sender, order: one.order, since: sinceOf(one.order) }] : [],
  );
}

async function pointersFor(
  asked: string,
  sender: Sender,
  { contactHash }: Pick<FindOrdersDependencies, 'contactHash'>,
): Promise<Pointer[]> {
  if (asked === '' || !asked.isWellFormed()) return [];
  const contact = async (channel: 'email' | 'sms', address: string): Promise<Pointer> => ({
    contact: { channel, hash: await contactHash(channel, address) },
  });
  const email = addressOf({ email: asked }, 'email', undefined);
  if ('to' in email) return [await contact('email', email.to)];
  const phone = looksDialled.test(asked) ? phoneNumberOf(asked, countryOf(sender)) : undefined;
  const number = asked.replace(/^#/, '');
  const parcel = parcelPointer(asked);
  return [
    ...(phone?.isValid() ? [await contact('sms', phone.number)] : []),
    ...(number ? [{ number }] : []),
    ...(parcel ? [parcel] : []),
  ];
}

const looksDialled = /^[+\d][\d\s()./-]{5,}$/;

/** Where a number without a country code is likely to be from: where the sender's own is. */
const countryOf = ({ support }: Sender): string | undefined =>
  support.phone ? phoneNumberOf(support.phone)?.country : undefined;

const sinceOf = ({ facts, marks }: Order): string =>
  [...Object.values(marks), ...Object.keys(facts.since)].filter((at) => at !== undefined).sort()[0] ?? '';
