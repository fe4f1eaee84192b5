import { callOf } from '../calls/call-of.ts';
import type { Channels, Outcome } from '../channels/channel.ts';
import { unsubscribeLinkTo } from '../links/link.ts';
import type { Person } from '../planning/recipients.ts';
import { smsOriginOf } from '../planning/sms-origin.ts';
import type { Device } from '../push/device.ts';
import type { Sender } from '../senders/sender.ts';
import type { Sending } from '../senders/sending.ts';
import type { System } from '../senders/system.ts';
import { type Message, recipientKind, systemOf } from './message.ts';
import { pushTerms } from './push-terms.ts';
import { putIntoWords, type TellingFacts } from './put-into-words.ts';
import type { Claimed } from './verdicts.ts';

/** A message ready to go: asks its provider. */
export interface Prepared {
  ask(): Promise<Outcome>;
  /** What an SMS says, and to which number (E.164). */
  sms?: { to: string; text: string };
}

interface Preparation extends TellingFacts {
  to: string;
  channels: Channels;
  sending: Sending;
  devices: readonly Device[];
}

/** Everything that can fail for our own fault is done before the provider is asked. */
export function prepare(message: Claimed, { to, channels, sending, devices, ...telling }: Preparation): Prepared {
  const { sender } = telling;
  const { recipient, id } = message;
  const unsubscribeLink = recipientKind(recipient) === 'colleague' ? undefined : unsubscribeLinkTo(telling.link, id);
  const person = inLanguageOf(telling.person, devices);
  const words = putIntoWords(message, { ...telling, person, unsubscribeLink });
  switch (words.channel) {
    case 'email':
      return { ask: () => channels.email.send({ ...words, to, sender, unsubscribeLink, tags: tagsOf(message) }) };
    case 'sms': {
      const origin = smsOriginOf(to, sending, sender);
      const from = 'from' in origin ? origin.from : undefined;
      return { ask: () => channels.sms.send({ ...words, to, from, sender }), sms: { to, text: words.text } };
    }
    case 'push': {
      const terms = { ...pushTerms(message, telling), devices, url: telling.link, contact: `mailto:${sender.from}` };
      return { ask: () => channels.push.send({ ...words, ...terms }) };
    }
    case 'whatsapp': {
      const { phoneNumberId = '' } = sender.whatsApp ?? {};
      return { ask: () => channels.whatsapp.send({ ...words, to, phoneNumberId }) };
    }
    case 'call': {
      const call = callOf(message, words, { ...telling, to });
      return { ask: () => channels.call.send({ channel: 'call', call }) };
    }
    case 'webhook': {
      const system = systemNamed(message, sender);
      const isBridged = systemOf(message.recipient) === undefined;
      const terms = { id, url: system.url, senderId: message.senderId, system, isBridged };
      return { ask: () => channels.webhook.send({ ...words, ...terms }) };
    }
  }
}

/** Who has told us no language is told in that of their device. */
function inLanguageOf(person: Person, devices: readonly Device[]): Person {
  const locale = person.locale ?? devices.find((device) => device.locale !== undefined)?.locale;
  return locale === undefined ? person : { ...person, locale };
}

/** The system that is told, or that hands on what a person is told. */
function systemNamed({ recipient }: Claimed, { systems }: Sender): System {
  const name = systemOf(recipient);
  const system = systems.find(({ id, isBridge }) => (name === undefined ? isBridge : id === name));
  if (!system) throw new Error('A webhook goes to no system.');
  return system;
}

/** Names a message in the provider's reports. An order's id may hold any letters, a tag may not. */
const tagsOf = ({ senderId, orderId, id }: Message): Record<string, string> => ({
  'waypost-sender': senderId,
  'waypost-order': Buffer.from(orderId).toString('base64url'),
  'waypost-message': id,
});
