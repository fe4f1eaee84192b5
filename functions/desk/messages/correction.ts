import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { OrderFacts } from '../../../shared/orders/order-facts.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import { personOf } from '../../../shared/planning/recipients.ts';
import { faulty } from '../problems.ts';

type Patch = Pick<OrderFacts, 'customer' | 'contacts'>;

const title = 'The message can not go there';

/** What has to be said of an order so that a message goes to another address; nothing where it goes there already. */
export function correctionOf({ recipient, channel }: Message, to: string, order: Order): Patch | undefined {
  const field = channel === 'email' ? 'email' : 'phone';
  const { deliveryAddress, contacts } = order.facts.values;
  if (typeof recipient === 'object' && !('contact' in recipient)) {
    throw faulty(title, [{ path: '/to', detail: 'This address stands in the settings. Put it right there.' }]);
  }
  const person = personOf(recipient, order);
  if (!person) throw faulty(title, [{ path: '/to', detail: 'The order has no such recipient any more.' }]);
  const [before, after] = [person, { ...person, [field]: to }].map((one) => addressOf(one, channel, deliveryAddress));
  if (!after || !('to' in after)) throw faulty(title, [{ path: '/to', detail: notAnAddress[field] }]);
  if (before && 'to' in before && before.to === after.to) return undefined;
  if (recipient === 'customer') return { customer: { [field]: to } };
  // A list is replaced whole.
  return { contacts: (contacts ?? []).map((one, at) => (at === recipient.contact ? { ...one, [field]: to } : one)) };
}

const notAnAddress = {
  email: 'This is no e-mail address.',
  phone: 'This is no phone number. One of another country begins with + and the country code.',
};
