import { type ContactId, suppressionOf } from '../../../shared/consent/contact.ts';
import type { ContactStore } from '../../../shared/consent/contact-store.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import { customerOf } from '../../../shared/planning/recipients.ts';
import { whatsAppOptIn } from '../../../shared/planning/whatsapp-opt-in.ts';
import type { Sender } from '../../../shared/senders/sender.ts';

/** The channels that somebody may want no more of. */
const optOutChannels = ['email', 'sms', 'whatsapp'] as const;
export type OptOutChannel = (typeof optOutChannels)[number];

/** How it stands with a channel that reaches an order's customer. */
export interface StandingConsent {
  channel: OptOutChannel;
  /** What their address is kept as. */
  id: ContactId;
  /** Nothing forbids us to write; they said no and may take it back; they said STOP; nobody can be reached; they complained. */
  state: 'on' | 'off' | 'stopped' | 'unreachable' | 'complaint';
  /** When they said no. */
  at: Instant | undefined;
  /** Counts what was noted of the address. */
  version: string;
}

export interface ConsentDependencies {
  contacts: ContactStore;
  contactHash(channel: OptOutChannel, address: string): Promise<string>;
}

/** How it stands with each channel that reaches an order's customer, at the address that would be written to now. */
export async function standingConsents(
  order: Order,
  { whatsApp }: Pick<Sender, 'whatsApp'>,
  dependencies: ConsentDependencies,
): Promise<StandingConsent[]> {
  // Nobody is written to by WhatsApp who has not agreed: there is nothing for them to stop.
  const isAgreed = whatsApp !== undefined && whatsAppOptIn(order)?.isYes === true;
  const channels = optOutChannels.filter((channel) => channel !== 'whatsapp' || isAgreed);
  const all = await Promise.all(channels.map((channel) => standing(channel, order, dependencies)));
  return all.filter((consent) => consent !== undefined);
}

async function standing(
  channel: OptOutChannel,
  order: Order,
  { contacts, contactHash }: ConsentDependencies,
): Promise<StandingConsent | undefined> {
  const address = addressOf(customerOf(order) ?? {}, channel, order.facts.values.deliveryAddress);
  if (!('to' in address)) return undefined;
  const id = { channel, hash: await contactHash(channel, address.to) };
  const contact = await contacts.find(id);
  const note = contact && suppressionOf(contact, order.senderId);
  return { channel, id, version: String(contact?.version ?? 0), at: note?.at, state: note ? stateOf(note) : 'on' };
}

function stateOf({ kind, senderId }: NonNullable<ReturnType<typeof suppressionOf>>): StandingConsent['state'] {
  if (kind === 'unreachable' || kind === 'complaint') return kind;
  return senderId === undefined ? 'stopped' : 'off';
}
