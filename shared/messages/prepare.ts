import { callOf } from '../calls/call-of.ts';
import type { Channels, Outcome } from '../channels/channel.ts';
import { unsubscribeLinkTo } from '../links/link.ts';
import { smsOriginOf } from '../planning/sms-origin.ts';
import type { Sender } from '../senders/sender.ts';
import type { Sending } from '../senders/sending.ts';
import type { System } from '../senders/system.ts';
import { type Message, recipientKind } from './message.ts';
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
}

/** Everything that can fail for our own fault is done before the provider is asked. */
export function prepare(message: Claimed, { to, channels, sending, ...telling }: Preparation): Prepared {
  const { sender } = telling;
  const { recipient, id } = message;
  const unsubscribeLink = recipientKind(recipient) === 'colleague' ? undefined : unsubscribeLinkTo(telling.link, id);
  const words = putIntoWords(message, { ...telling, unsubscribeLink });
  switch (words.channel) {
    case 'email':
      return { ask: () => channels.email.send({ ...words, to, sender, unsubscribeLink, tags: tagsOf(message) }) };
    case 'sms': {
      const origin = smsOriginOf(to, sending, sender);
      const from = 'from' in origin ? origin.from : undefined;
      return { ask: () => channels.sms.send({ ...words, to, from, sender }), sms: { to, text: words.text } };
    }
    case 'call': {
      const call = callOf(message, words, { ...telling, to });
      return { ask: () => channels.call.send({ channel: 'call', call }) };
    }
    case 'webhook': {
      const system = systemOf(message, sender);
      return { ask: () => channels.webhook.send({ ...words, id, url: to, senderId: message.senderId, system }) };
    }
  }
}

function systemOf({ recipient }: Claimed, { systems }: Sender): System {
  const name = typeof recipient === 'object' && 'system' in recipient ? recipient.system : '';
  const system = systems.find(({ id }) => id === name);
  if (!system) throw new Error('A webhook goes to no system.');
  return system;
}

/** Names a message in the provider's reports. An order's id may hold any letters, a tag may not. */
const tagsOf = ({ senderId, orderId, id }: Message): Record<string, string> => ({
  'waypost-sender': senderId,
  'waypost-order': Buffer.from(orderId).toString('base64url'),
  'waypost-message': id,
});
