import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ChannelName, OrderFacts } from '../orders/order-facts.ts';
import { remembering } from '../remembering.ts';
import { addressOf } from './address.ts';
import type { Person } from './recipients.ts';

/** Kinds of number that no SMS reaches. Where a country tells no kinds apart, or a number is of none, it may be a mobile. */
const noMobiles = new Set<string | undefined>([
  ...['FIXED_LINE', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN', 'VOICEMAIL'],
]);

/** Whether a number (E.164) is certainly no mobile's: it gets calls, and no SMS. */
export const isLandline = remembering((number: string): boolean =>
  noMobiles.has(parsePhoneNumberFromString(number)?.getType()),
);

/** Whether somebody can be reached over a channel, as far as their address tells. */
export function canReach(
  person: Person,
  channel: ChannelName,
  deliveryAddress: OrderFacts['deliveryAddress'],
): boolean {
  const address = addressOf(person, channel, deliveryAddress);
  if (!('to' in address)) return false;
  if (channel === 'whatsapp') return person.onWhatsApp === true && !isLandline(address.to);
  return channel !== 'sms' || !isLandline(address.to);
}
