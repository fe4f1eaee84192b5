import { anyLink } from '../../../shared/links/link.ts';
import type { Message } from '../../../shared/messages/message.ts';
import { putIntoWords } from '../../../shared/messages/put-into-words.ts';
import { segmentsOf } from '../../../shared/messages/sms-segments.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import type { Circumstances } from '../../../shared/planning/judge.ts';
import { reachedBy } from '../../../shared/planning/recipients.ts';
import { rulesOf } from '../../../shared/senders/rules-of.ts';

/** A message that would be sent, held or skipped: to whom, when, why, and in which words. */
export function tell(message: Message, { order, sender }: Circumstances, statusPageUrl: string) {
  const { rule, name, recipient, channel, state, verdict, codes, plannedAt } = message;
  const about = { rule, message: name, recipient, channel, state, verdict, codes };
  const person = reachedBy(message, order);
  if (state === 'skipped' || !person) return about;
  const address = addressOf(person, channel, order.facts.values.deliveryAddress);
  const at = 'until' in message && message.until ? message.until : plannedAt;
  const smsLimit = rulesOf(sender).find(({ id }) => id === rule)?.smsLimit;
  const words = putIntoWords(message, {
    order,
    sender,
    person,
    smsLimit,
    link: anyLink(statusPageUrl),
    now: at,
  });
  const size = words.channel === 'sms' ? { segments: segmentsOf(words.text) } : {};
  return { ...about, ...('to' in address ? { to: address.to } : {}), at, ...words, ...size };
}
