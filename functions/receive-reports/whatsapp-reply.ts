import * as z from 'zod/mini';
import { type Instant, instantOf } from '../../shared/orders/instant.ts';
import type { ReplyNotice } from './notice.ts';

/**
 * What AWS End User Messaging Social publishes of a WhatsApp Business Account to its event destination, as far as it is
 * used: docs.aws.amazon.com/social-messaging/latest/userguide/managing-event-destination-dlrs.html. The entry is
 * WhatsApp's own webhook, as JSON text.
 */
export const whatsAppEntry = z.object({ whatsAppWebhookEntry: z.string() });

const words = z.object({ text: z.string() });
const inbound = z.object({
  /** International, in digits alone. */
  from: z.string().check(z.regex(/^\d{5,15}$/)),
  /** Seconds. */
  timestamp: z.optional(z.string().check(z.regex(/^\d{1,12}$/))),
  text: z.optional(z.object({ body: z.string() })),
  /** A button of a template that was pressed. */
  button: z.optional(words),
});
const entry = z.object({
  changes: z.array(z.object({ value: z.object({ messages: z.optional(z.array(z.unknown())) }) })),
});

/** What customers wrote; nothing where it tells of our own messages, which the account's bus does too. A picture says nothing. */
export function repliesIn({ whatsAppWebhookEntry }: z.output<typeof whatsAppEntry>, heardAt: Instant): ReplyNotice[] {
  const { changes } = entry.parse(JSON.parse(whatsAppWebhookEntry));
  return changes
    .flatMap(({ value }) => value.messages ?? [])
    .flatMap((message) => {
      const read = inbound.safeParse(message);
      const said = read.data?.text?.body ?? read.data?.button?.text;
      if (!read.success || said === undefined) return [];
      const { from, timestamp } = read.data;
      const at = timestamp === undefined ? heardAt : instantOf(Number(timestamp) * 1000);
      return [{ kind: 'reply' as const, channel: 'whatsapp' as const, from: `+${from}`, text: said, at }];
    });
}
