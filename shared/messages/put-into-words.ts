import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { offersFor } from '../planning/offers-for.ts';
import { withWindowsToTell } from '../planning/promise.ts';
import { tellingZone, zonesOf } from '../planning/recipient-zones.ts';
import { type Person, reachedBy, toldTo } from '../planning/recipients.ts';
import type { Sender } from '../senders/sender.ts';
import { bridged } from './bridged.ts';
import type { Message } from './message.ts';
import type { AlsoTold } from './also-told.ts';
import { contentOf } from './content.ts';
import type { Together } from './within-cap.ts';
import { type RenderedWhatsApp, renderWhatsApp } from './whatsapp.ts';
import { plain } from './wording/plain-text.ts';
import type { RenderedPush } from './push.ts';
import { type RenderedEmail, type RenderedSms, renderEmail, renderPush, renderScript, renderSms } from './render.ts';

export interface TellingFacts {
  order: Order;
  /** The other orders that it speaks of too. */
  /** What had no room the day before, and is said with it. */
  together?: readonly Together[];
  companions?: readonly Order[];
  sender: Sender;
  person: Person;
  /** Characters that an SMS may have. */
  smsLimit: number | undefined;
  link: string;
  unsubscribeLink?: string | undefined;
  now: Instant;
}

/** What a colleague reads who phones somebody. */
export interface Script {
  headline: string;
  script: string[];
  /** Where whoever is phoned is: an IANA zone. */
  zone: string;
}

export type Words =
  | ({ channel: 'sms' } & RenderedSms)
  | ({ channel: 'email' } & RenderedEmail)
  | ({ channel: 'push' } & RenderedPush)
  | ({ channel: 'whatsapp' } & RenderedWhatsApp)
  | ({ channel: 'call' } & Script)
  | { channel: 'webhook'; body: string };

/** Said about the customer to a colleague, in the sender's language, whoever is phoned. */
const saidToColleagues = new Set<Message['name']>([
  ...(['phone-back', 'low-rating', 'answered', 'nothing-heard', 'remedy-chosen', 'problem-reported'] as const),
]);

/** What a message says to one person, in their language and in the hours of their zone. */
export function putIntoWords(
  message: Pick<Message, 'channel' | 'name' | 'about' | 'rule' | 'recipient' | 'untold' | 'event' | 'payload'>,
  telling: TellingFacts,
): Words {
  const { order, companions = [], together = [], sender, person, smsLimit, link, unsubscribeLink, now } = telling;
  const zone = tellingZone(zonesOf(order.facts.values, person, sender, now), sender);
  const known = withWindowsToTell(order, sender);
  const untold = message.untold && { ...message.untold, person: reachedBy({ ...message, ...message.untold }, order) };
  const facts = {
    message,
    ...(untold ? { untold } : {}),
    order: toldTo(saidToColleagues.has(message.name) ? { ...person, locale: null } : person, known),
    companions,
    sender,
    also: together.map((one) => alsoOf(one, person, sender, now)),
    // Whoever agreed to offers is the customer, and nobody else on the order.
    offers: message.recipient === 'customer' ? offersFor(order, sender, message.name) : [],
    link,
    unsubscribeLink,
    zone,
    now,
  };
  switch (message.channel) {
    case 'sms':
      return { channel: 'sms', ...renderSms(facts, { limit: smsLimit }) };
    case 'email':
      return { channel: 'email', ...renderEmail(facts) };
    case 'push':
      return { channel: 'push', ...renderPush(facts) };
    case 'whatsapp':
      return { channel: 'whatsapp', ...renderWhatsApp(facts) };
    case 'call':
      return { channel: 'call', ...renderScript(facts), zone };
    case 'webhook':
      return {
        channel: 'webhook',
        body: message.payload ?? JSON.stringify(bridged(facts, { person, now })),
      };
  }
}

/** What is told of a message that is said together with another: its headline, whose order it is, and where to look. */
function alsoOf({ message, order, link }: Together, person: Person, sender: Sender, now: Instant): AlsoTold {
  const zone = tellingZone(zonesOf(order.facts.values, person, sender, now), sender);
  const known = toldTo(person, withWindowsToTell(order, sender));
  const { headline } = contentOf({ message, order: known, sender, link, zone, now });
  return { headline, number: plain(order.facts.values.number), link };
}
