import type { Message, Recipient } from '../../../shared/messages/message.ts';
import type { Report } from '../../../shared/messages/report.ts';
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
  call: 'call',
  webhook: 'webhook',
};

export function recipientWords(recipient: Recipient): string {
  if (recipient === 'customer') return 'the customer';
  if ('colleague' in recipient) return recipient.colleague;
  return 'system' in recipient ? `system: ${recipient.system}` : `contact: ${recipient.role}`;
}

type Tone = 'good' | 'wait' | 'bad' | 'open';

/** How a message stands: in a word, and how that is to be looked at. */
export const stateWords: Record<Message['state'], { word: string; tone: Tone }> = {
  planned: { word: 'Planned', tone: 'wait' },
  held: { word: 'Held', tone: 'wait' },
  sending: { word: 'Being sent', tone: 'wait' },
  sent: { word: 'Sent', tone: 'good' },
  failed: { word: 'Failed', tone: 'bad' },
  skipped: { word: 'Not sent', tone: 'open' },
  unknown: { word: 'Unknown', tone: 'bad' },
};

/** What a provider said of a message afterwards. */
export const reportWords: Record<Report['kind'], string> = {
  accepted: 'taken by the provider',
  unknown: 'the carrier does not say whether it arrived',
  delayed: 'the mailbox takes nothing at the moment; it is tried again',
  bounced_for_now: 'it came back; the mailbox may take another one later',
  needless: 'nobody needs to phone any more',
  delivered: 'delivered',
  undelivered: 'it could not be delivered',
  bounced: 'it came back: nobody can be reached at this address',
  rejected: 'the provider rejected it',
  complained: 'the recipient reported it as unwanted',
};

const silences: Record<string, string> = {
  silent: 'Recorded in silence, as its source asked.',
  too_old: 'Recorded in silence: it was too long ago when it was heard of.',
  unknown_stage: 'Recorded in silence: this type of order has no such stage.',
  other_origin: 'Recorded in silence: of this vehicle another source is the one that counts.',
};

/** Why nobody was told of an event. */
export const silenceWords = (code: string): string => silences[code] ?? 'Recorded in silence.';
