import type { Message } from '../messages/message.ts';
import type { Order } from '../orders/order.ts';
import { addressOf } from './address.ts';
import { personOf } from './recipients.ts';

/** Whoever stands on an order twice, as its customer and as a contact, is told once: of messages to one address the first that goes. */
export function oncePerAddress(messages: Message[], order: Order): Message[] {
  if (messages.every(({ recipient }) => recipient === messages[0]?.recipient)) return messages;
  const told = new Set<string>();
  return messages.filter(({ recipient, channel, state }) => {
    const person = personOf(recipient, order);
    const address = person && addressOf(person, channel, order.facts.values.deliveryAddress);
    if (state === 'skipped' || !address || !('to' in address)) return true;
    const place = `${channel} ${address.to}`;
    return !told.has(place) && told.add(place);
  });
}
