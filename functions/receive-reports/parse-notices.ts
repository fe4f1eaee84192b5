import * as z from 'zod/mini';
import { log, traceOf } from '../../shared/log.ts';
import { instant } from '../../shared/orders/instant.ts';
import type { Notice } from './notice.ts';
import { noticeOfSes, sesEvent } from './ses-event.ts';
import { linesIn, logDelivery, noticeOfSms } from './sms-log.ts';
import { noticeOfWhatsApp, whatsAppEvent } from './whatsapp-event.ts';
import { repliesIn, whatsAppEntry } from './whatsapp-reply.ts';

const topicDelivery = z.object({
  Records: z.array(z.object({ Sns: z.object({ MessageId: z.string(), Message: z.string(), Timestamp: instant }) })),
});
type TopicMessage = z.output<typeof topicDelivery>['Records'][number]['Sns'];

/** What came in on a number with two-way SMS: docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html */
const inboundSms = z.object({ originationNumber: z.string(), messageBody: z.string() });
const anySesEvent = z.object({ eventType: z.string(), mail: z.unknown() });

/** Everything that a call of the function tells, by a topic, a log or the account's bus. What can't be read is logged and stops nothing else. */
export function noticesIn(input: unknown): Notice[] {
  const byBus = whatsAppEvent.safeParse(input);
  if (byBus.success) return readable(() => [noticeOfWhatsApp(byBus.data)], byBus.data.detail.messageId);
  const byLog = logDelivery.safeParse(input);
  if (byLog.success) return linesIn(byLog.data).flatMap((line) => readable(() => [noticeOfSms(line)], 'sms_log'));
  return topicDelivery.parse(input).Records.flatMap(({ Sns }) => readable(() => noticesOfTopic(Sns), Sns.MessageId));
}

function noticesOfTopic({ Message, Timestamp }: TopicMessage): Notice[] {
  // What SES says when it is given the topic is no JSON.
  if (!Message.trimStart().startsWith('{')) return [];
  const message: unknown = JSON.parse(Message);
  const inbound = inboundSms.safeParse(message);
  if (inbound.success) {
    const { originationNumber: from, messageBody: text } = inbound.data;
    return [{ kind: 'reply', channel: 'sms', from, text, at: Timestamp }];
  }
  const byWhatsApp = whatsAppEntry.safeParse(message);
  if (byWhatsApp.success) return repliesIn(byWhatsApp.data, Timestamp);
  const { eventType } = anySesEvent.parse(message);
  if (!knownEvents.has(eventType)) return [];
  return [noticeOfSes(sesEvent.parse(message), Timestamp)].filter((notice) => notice !== undefined);
}

const knownEvents = new Set(['Send', 'Delivery', 'Reject', 'DeliveryDelay', 'Bounce', 'Complaint']);

function readable(read: () => (Notice | undefined)[], id: string): Notice[] {
  try {
    return read().filter((notice) => notice !== undefined);
  } catch (error) {
    log.error('notice_unreadable', { id, ...traceOf(error) });
    return [];
  }
}
