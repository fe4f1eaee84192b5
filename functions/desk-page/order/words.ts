import type { Message, Recipient } from '../../../shared/messages/message.ts';
import { hasFailedForGood, type Report } from '../../../shared/messages/report.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { standingOf } from '../../../shared/orders/standing.ts';
import type { ChannelName } from '../../../shared/orders/order-facts.ts';
import { capitalised } from '../../../shared/messages/wording/plain-text.ts';

/** `on-its-way`, `no_one_home` or `recipientName` as words. */
export const inWords = (name: string): string =>
  name
    .replace(/[-_.]+/g, ' ')
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();

export const asTitle = (name: string): string => capitalised(inWords(name));

export const channelWords: Record<ChannelName, string> = {
  email: 'e-mail',
  sms: 'SMS',
  push: 'notification',
  whatsapp: 'WhatsApp',
  call: 'call',
  webhook: 'webhook',
};

export function recipientWords(recipient: Recipient): string {
  if (recipient === 'customer') return 'the customer';
  if ('colleague' in recipient) return recipient.colleague;
  return 'system' in recipient ? `system: ${recipient.system}` : `contact: ${recipient.role}`;
}

/** Where an order stands, in a few words. */
export function standsAt(order: Order): string {
  const standing = standingOf(order);
  if (standing.of === 'stage') return asTitle(standing.stage);
  const subject = standing.of === 'visit' ? standing.kind : standing.of;
  return asTitle(`${subject === 'shipment' ? 'parcel' : subject} ${standing.step}`);
}

type Tone = 'good' | 'wait' | 'bad' | 'open';

const stateWords: Record<Message['state'], { word: string; tone: Tone }> = {
  planned: { word: 'Planned', tone: 'wait' },
  held: { word: 'Held', tone: 'wait' },
  sending: { word: 'Being sent', tone: 'wait' },
  sent: { word: 'Sent', tone: 'good' },
  failed: { word: 'Failed', tone: 'bad' },
  skipped: { word: 'Not sent', tone: 'open' },
  unknown: { word: 'Unknown', tone: 'bad' },
};

/** How a message stands: in a word, and how that is to be looked at. What was sent may have arrived since, or never will. */
export function standingOfMessage({ state, report }: Pick<Message, 'state' | 'report'>): { word: string; tone: Tone } {
  if (state !== 'sent' || !report) return stateWords[state];
  if (hasFailedForGood(report)) return { word: 'Never arrived', tone: 'bad' };
  return report.kind === 'delivered' ? { word: 'Arrived', tone: 'good' } : stateWords.sent;
}

/** What a provider said of a message afterwards. */
export const reportWords: Record<Report['kind'], string> = {
  accepted: 'taken by the provider',
  unknown: 'the carrier does not say whether it arrived',
  delayed: 'the mailbox takes nothing at the moment; it is tried again',
  bounced_for_now: 'it came back; the mailbox may take another one later',
  needless: 'nobody needs to phone any more',
  delivered: 'it arrived',
  undelivered: 'it could not be delivered',
  bounced: 'it came back: nobody can be reached at this address',
  rejected: 'the provider rejected it',
  complained: 'the recipient reported it as unwanted',
};
