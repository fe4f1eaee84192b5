import type { Message } from '../messages/message.ts';
import { plain } from '../messages/wording/plain-text.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { addressOf } from '../planning/address.ts';
import { tellingZone, zonesOf } from '../planning/recipient-zones.ts';
import { type Person, reachedBy } from '../planning/recipients.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import type { Call } from './call.ts';
import { callingHoursOf } from './calling-hours.ts';

interface Facts {
  order: Order;
  sender: Sender;
  now: Instant;
}

/** Who is phoned on which number (E.164), where they are, and in which hours. */
export function reachedAt(
  { rule: id, about }: Pick<Message, 'rule' | 'about'>,
  { order, sender, person, to, now }: Facts & { person: Person; to: string },
): Pick<Call, 'phone' | 'name' | 'zone' | 'hours'> {
  const rule = rulesOf(sender).find((one) => one.id === id);
  const zones = zonesOf(order.facts.values, person, sender, now);
  return {
    phone: to,
    name: plain(person.name ?? person.givenName),
    zone: tellingZone(zones, sender),
    hours: rule && callingHoursOf(about, rule, { order, sender, person, zones }),
  };
}

/** The call by what is known by now: who is phoned may have another number, or other hours, than when it came on the list. */
export function upToDate(call: Call, { order, sender, now }: Facts): Call {
  const person = reachedBy(call, order);
  const address = person && addressOf(person, 'call', order.facts.values.deliveryAddress);
  if (!person || !address || !('to' in address)) return call;
  return { ...call, ...reachedAt(call, { order, sender, person, to: address.to, now }) };
}
