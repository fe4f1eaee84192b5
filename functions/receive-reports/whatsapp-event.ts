import * as z from 'zod/mini';
import { instant, instantOf } from '../../shared/orders/instant.ts';
import type { ReportKind } from '../../shared/messages/report.ts';
import type { ReportNotice } from './notice.ts';

/**
 * An event of AWS End User Messaging Social on the account's own bus, as far as it is used:
 * docs.aws.amazon.com/social-messaging/latest/userguide/monitor-event-bridge.html
 */
export const whatsAppEvent = z.object({
  source: z.literal('aws.social-messaging'),
  'detail-type': z.string(),
  time: instant,
  detail: z.object({
    messageId: z.string(),
    status: z.optional(z.string()),
    /** Seconds. */
    eventTimestamp: z.optional(z.string().check(z.regex(/^\d{1,12}$/))),
  }),
});
type WhatsAppEvent = z.output<typeof whatsAppEvent>;

/** Those of the events that are reports; what customers write there comes by a topic (`whatsapp-reply.ts`). */
const kinds: Record<string, ReportKind> = {
  'WhatsApp Message Sent': 'accepted',
  'WhatsApp Message Delivered': 'delivered',
  'WhatsApp Message Read': 'delivered',
  'WhatsApp Message Failed': 'undelivered',
  'WhatsApp Message Undeliverable': 'undelivered',
};

/** What WhatsApp says of a message. That nobody has it there is no word on the number, which may be there tomorrow. */
export function noticeOfWhatsApp({ 'detail-type': type, time, detail }: WhatsAppEvent): ReportNotice | undefined {
  const kind = kinds[type];
  if (kind === undefined) return undefined;
  const { messageId: providerId, status, eventTimestamp } = detail;
  const at = eventTimestamp === undefined ? time : instantOf(Number(eventTimestamp) * 1000);
  const code = asCode(status ?? type.replace('WhatsApp Message ', ''));
  return {
    ...{ kind: 'report', channel: 'whatsapp', message: undefined, to: '', heardAt: time, says: undefined },
    report: { kind, at, code, providerId },
  };
}

const asCode = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .slice(0, 80);
