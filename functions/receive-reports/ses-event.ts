import * as z from 'zod/mini';
import type { MessageId } from '../../shared/messages/message-store.ts';
import type { ReportKind } from '../../shared/messages/report.ts';
import { type Instant, instant } from '../../shared/orders/instant.ts';
import type { ReportNotice } from './notice.ts';

const mail = z.object({
  messageId: z.string(),
  timestamp: instant,
  destination: z.array(z.string()).check(z.minLength(1)),
  tags: z.optional(z.record(z.string(), z.array(z.string()))),
});

/**
 * An event as a configuration set publishes it, as far as it is used:
 * docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export const sesEvent = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Send'), mail }),
  z.object({ eventType: z.literal('Delivery'), mail, delivery: z.object({ timestamp: instant }) }),
  z.object({ eventType: z.literal('Reject'), mail, reject: z.object({ reason: z.string() }) }),
  z.object({
    eventType: z.literal('DeliveryDelay'),
    mail,
    deliveryDelay: z.object({ timestamp: instant, delayType: z.string() }),
  }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({ timestamp: instant, bounceType: z.string(), bounceSubType: z.string() }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({
      timestamp: instant,
      complaintFeedbackType: z.optional(z.nullable(z.string())),
      complaintSubType: z.optional(z.nullable(z.string())),
    }),
  }),
]);
type SesEvent = z.output<typeof sesEvent>;

interface Said {
  kind: ReportKind;
  at: string;
  code: string;
}

/** What SES says of an e-mail; nothing where a complaint is none. */
export function noticeOfSes(event: SesEvent, heardAt: Instant): ReportNotice | undefined {
  const said = saidBy(event);
  if (!said) return undefined;
  const { messageId: providerId, destination, tags = {} } = event.mail;
  return {
    kind: 'report',
    channel: 'email',
    message: messageOf(tags),
    to: destination[0] ?? '',
    report: { ...said, providerId },
    heardAt,
    says: notes[said.kind] && { kind: notes[said.kind] ?? 'complaint', source: 'SES', wording: said.code },
  };
}

/** What of it bears on whether the address may be written to. */
const notes: Partial<Record<ReportKind, 'unreachable' | 'complaint'>> = {
  bounced: 'unreachable',
  complained: 'complaint',
};

function saidBy(event: SesEvent): Said | undefined {
  switch (event.eventType) {
    case 'Send':
      return { kind: 'accepted', at: event.mail.timestamp, code: 'Send' };
    case 'Delivery':
      return { kind: 'delivered', at: event.delivery.timestamp, code: 'Delivery' };
    case 'Reject':
      return { kind: 'rejected', at: event.mail.timestamp, code: event.reject.reason };
    case 'DeliveryDelay':
      return { kind: 'delayed', at: event.deliveryDelay.timestamp, code: event.deliveryDelay.delayType };
    case 'Bounce': {
      const { timestamp, bounceType, bounceSubType } = event.bounce;
      const kind = bounceType === 'Permanent' ? 'bounced' : 'bounced_for_now';
      return { kind, at: timestamp, code: `${bounceType} ${bounceSubType}` };
    }
    case 'Complaint': {
      const { timestamp, complaintFeedbackType, complaintSubType } = event.complaint;
      const code = complaintFeedbackType ?? complaintSubType ?? 'Complaint';
      // A mailbox whose owner takes it back from among the unwanted says so by the same way.
      return code === 'not-spam' ? undefined : { kind: 'complained', at: timestamp, code };
    }
  }
}

/** As `deliverMessage` tagged it. */
function messageOf(tags: Record<string, string[]>): MessageId | undefined {
  const [senderId] = tags['waypost-sender'] ?? [];
  const [order] = tags['waypost-order'] ?? [];
  const [messageId] = tags['waypost-message'] ?? [];
  if (!senderId || !order || !messageId) return undefined;
  return { senderId, orderId: Buffer.from(order, 'base64url').toString(), messageId };
}
