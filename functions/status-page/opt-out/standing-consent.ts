import { type Contact, type ContactId, suppressionOf } from '../../../shared/consent/contact.ts';
import type { ContactStore } from '../../../shared/consent/contact-store.ts';
import type { Message } from '../../../shared/messages/message.ts';
import type { Instant } from '../../../shared/orders/instant.ts';

/** The channels that somebody may want no more of. */
const optOutChannels = ['email', 'sms'] as const;
export type OptOutChannel = (typeof optOutChannels)[number];

/** How it stands with a channel over which an order's customer was written to. */
export interface StandingConsent {
  channel: OptOutChannel;
  /** What the addresses are kept as that the order was told to. */
  ids: ContactId[];
  /** Nothing forbids us to write; they said no and may take it back; they said STOP; nobody can be reached; they complained. */
  state: 'on' | 'off' | 'stopped' | 'unreachable' | 'complaint';
  /** When they said no. */
  at: Instant | undefined;
  /** Counts what was noted of the addresses. */
  version: string;
}

/** The addresses of an order's customer by what they are kept as: its messages know, and the page needs no secret to find out. */
function contactsOf(messages: readonly Message[], channel: OptOutChannel): ContactId[] {
  const hashes = messages.flatMap((message) =>
    message.recipient === 'customer' && message.channel === channel && message.contact ? [message.contact] : [],
  );
  return [...new Set(hashes)].sort().map((hash) => ({ channel, hash }));
}

/** How it stands with each channel that an order's customer was written to over. */
export async function standingConsents(
  messages: readonly Message[],
  senderId: string,
  contacts: Pick<ContactStore, 'find'>,
): Promise<StandingConsent[]> {
  const all = await Promise.all(
    optOutChannels.map(async (channel) => {
      const ids = contactsOf(messages, channel);
      return { channel, ids, found: await Promise.all(ids.map((id) => contacts.find(id))) };
    }),
  );
  return all
    .filter(({ ids }) => ids.length > 0)
    .map(({ channel, ids, found }) => standing(channel, ids, found, senderId));
}

function standing(
  channel: OptOutChannel,
  ids: ContactId[],
  found: (Contact | undefined)[],
  senderId: string,
): StandingConsent {
  const note = found.flatMap((contact) => (contact && suppressionOf(contact, senderId)) ?? [])[0];
  const version = found.map((contact) => contact?.version ?? 0).join('.');
  return { channel, ids, version, at: note?.at, state: note ? stateOf(note) : 'on' };
}

function stateOf({ kind, senderId }: NonNullable<ReturnType<typeof suppressionOf>>): StandingConsent['state'] {
  if (kind === 'unreachable' || kind === 'complaint') return kind;
  return senderId === undefined ? 'stopped' : 'off';
}
