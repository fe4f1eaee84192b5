import * as z from 'zod/mini';
import { messageNames } from '../messages/message-names.ts';
import type { Message } from '../messages/message.ts';
import { hasFailedForGood } from '../messages/report.ts';
import { channelNames } from '../orders/order-facts.ts';
import type { Instant } from '../orders/instant.ts';

/** A sender's day, where the sender is: `2026-11-24`. */
export interface TallyId {
  senderId: string;
  date: string;
}

/** How a message ends. What never arrived was sent before, and is counted there too. */
export const endings = ['sent', 'undelivered', 'failed', 'unknown', 'skipped'] as const;
export type Ending = (typeof endings)[number];

/** A message that somebody should look at: what it would have told did not arrive, or nobody knows. */
export const trouble = z.object({
  at: z.string(),
  orderId: z.string(),
  messageId: z.string(),
  name: z.enum(messageNames),
  channel: z.enum(channelNames),
  ending: z.enum(endings),
  /** Why, as the message's codes or its report have it. */
  code: z.string(),
});
export type Trouble = z.output<typeof trouble>;

/** How often messages of a channel ended how, by `<channel>_<ending>`. */
export type Counts = Partial<Record<string, number>>;
export const countName = ({ channel }: Pick<Message, 'channel'>, ending: Ending): string => `${channel}_${ending}`;

/** How a message ended, and when; nothing where more is to come of it. */
export function endingOf(message: Message): { ending: Ending; at: Instant } | undefined {
  switch (message.state) {
    case 'sent': {
      const { report } = message;
      return report && hasFailedForGood(report)
        ? { ending: 'undelivered', at: report.at }
        : { ending: 'sent', at: message.sentAt };
    }
    case 'failed':
      return { ending: 'failed', at: message.failedAt };
    case 'skipped':
      return { ending: 'skipped', at: message.skippedAt };
    case 'unknown':
      return message.until === undefined ? { ending: 'unknown', at: message.plannedAt } : undefined;
    default:
      return undefined;
  }
}

/** Reasons not to send that somebody can do something about. */
const mendable = new Set([
  'address_invalid',
  'suppressed',
  'country_closed',
  'recipient_not_verified',
  'over_sms_budget',
  'sms_unpriced',
]);

/** What somebody should look at in how a message ended; nothing where all is well, or it was said over another channel. */
export function troubleOf(message: Message): Trouble | undefined {
  const { orderId, id: messageId, name, channel, codes, report } = message;
  const ended = endingOf(message);
  if (!ended || ended.ending === 'sent' || codes.includes('fell_back')) return undefined;
  if (ended.ending === 'skipped' && !codes.some((code) => mendable.has(code))) return undefined;
  const code = ended.ending === 'undelivered' ? (report?.code ?? '') : codes.join(' ');
  return { ...ended, orderId, messageId, name, channel, code };
}
