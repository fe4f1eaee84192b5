import { retractionType } from '../../../shared/orders/event.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { ChannelName } from '../../../shared/orders/order-facts.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import { customerOf } from '../../../shared/planning/recipients.ts';
import { rulesOf } from '../../../shared/senders/rules-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';

/** The ways in which somebody may want to be told, each with its channels. */
export const ways = {
  email: ['email'],
  sms: ['sms'],
  both: ['email', 'sms'],
  push: ['push'],
  whatsapp: ['whatsapp'],
  messenger: ['webhook'],
  call: ['call'],
} as const satisfies Record<string, readonly ChannelName[]>;
export type Way = keyof typeof ways;

/** The ways that reach an order's customer, and over which its sender leaves it to them. */
export function waysTo(order: Order, sender: Sender): Way[] {
  const { notify, deliveryAddress } = order.facts.values;
  const customer = customerOf(order) ?? {};
  const isWanted = (channel: ChannelName) => channel === 'webhook' || notify?.[channel] !== false;
  // Choosing a messenger is what makes it theirs.
  const choosing = { ...customer, channels: [...(customer.channels ?? []), 'webhook' as const] };
  const reaches = (channel: ChannelName) =>
    'to' in addressOf(choosing, channel, deliveryAddress) &&
    isWanted(channel) &&
    isOffered(channel, sender) &&
    isChosen(channel, sender);
  return (Object.keys(ways) as Way[]).filter((way) => ways[way].every(reaches));
}

/** Whether a sender has a channel at all that not every sender has. */
function isOffered(channel: ChannelName, { whatsApp, systems }: Sender): boolean {
  if (channel === 'whatsapp') return whatsApp !== undefined;
  return channel !== 'webhook' || systems.some(({ isBridge }) => isBridge);
}

/** Whether a rule speaks over a channel to whoever prefers it: not one about a mistake, nor one that phones on request. */
const isChosen = (channel: ChannelName, sender: Sender): boolean =>
  rulesOf(sender).some(
    ({ on, to, use, channels }) =>
      to === 'customer' &&
      on !== retractionType &&
      use !== 'all' &&
      channels.includes(channel) &&
      (channel !== 'call' || channels.length > 1),
  );

/** The way, of those that are offered, that channels come to. */
export const wayOf = (channels: readonly string[], offered: readonly Way[]): Way | undefined =>
  offered.find(
    (way) => ways[way].length === channels.length && ways[way].every((channel) => channels.includes(channel)),
  );
