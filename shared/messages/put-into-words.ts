import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { withWindowsToTell } from '../planning/promise.ts';
import { tellingZone, zonesOf } from '../planning/recipient-zones.ts';
import { type Person, personOf, toldTo } from '../planning/recipients.ts';
import type { Sender } from '../senders/sender.ts';
import type { Message } from './message.ts';
import { type RenderedEmail, type RenderedSms, renderEmail, renderSms } from './render.ts';

export interface TellingFacts {
  order: Order;
  sender: Sender;
  person: Person;
  /** Characters that an SMS may have. */
  smsLimit: number | undefined;
  link: string;
  unsubscribeLink?: string | undefined;
  now: Instant;
}

export type Words = ({ channel: 'sms' } & RenderedSms) | ({ channel: 'email' } & RenderedEmail);

/** What a message says to one person, in their language and in the hours of their zone. */
export function putIntoWords(
  message: Pick<Message, 'channel' | 'name' | 'about' | 'rule' | 'recipient' | 'untold'>,
  telling: TellingFacts,
): Words {
  const { order, sender, person, smsLimit, link, unsubscribeLink, now } = telling;
  const zone = tellingZone(zonesOf(order.facts.values, person, sender, now), sender);
  const untold = message.untold && { ...message.untold, person: personOf(message.untold.recipient, order) };
  const facts = {
    message,
    ...(untold ? { untold } : {}),
    order: toldTo(person, withWindowsToTell(order, sender)),
    sender,
    link,
    unsubscribeLink,
    zone,
    now,
  };
  return message.channel === 'sms'
    ? { channel: 'sms', ...renderSms(facts, { limit: smsLimit }) }
    : { channel: 'email', ...renderEmail(facts) };
}
