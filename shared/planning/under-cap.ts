import type { Day } from '../cap/day.ts';
import type { MessageId } from '../messages/message-store.ts';
import type { Instant } from '../orders/instant.ts';

/** What of a message it takes to see whether there is room for it. */
export interface Counted {
  id: MessageId;
  waitsUntil: Instant;
}

/** What becomes of a message under its sender's cap: it goes, with what else has waited, or it waits for a day with room. */
export type Room =
  | { verdict: 'send'; day: Day | undefined; together: MessageId[] }
  | { verdict: 'wait' }
  | { verdict: 'said'; by: MessageId };

/**
 * Whether an address may hear of a message today. What waited since the day before is said by one message for all, and
 * has a place among the day's; what can't wait until `nextDay`, when the hours open again, goes whatever the count. Pure.
 */
export function roomFor({ id, waitsUntil }: Counted, day: Day, cap: number, nextDay: Instant): Room {
  const { lead, waiting, sent } = day;
  if (lead && lead.messageId !== id.messageId && lead.speaksFor.includes(id.messageId))
    return { verdict: 'said', by: lead };
  if (sent.includes(id.messageId)) return { verdict: 'send', day: undefined, together: togetherWith(id, day) };
  const hasWaited = waiting.some(({ messageId }) => messageId === id.messageId);
  const places = hasWaited || !keepsPlace(day) ? cap : cap - 1;
  if (sent.length >= places && waitsUntil > nextDay) return { verdict: 'wait' };
  const together = hasWaited && !lead ? waiting.filter(({ messageId }) => messageId !== id.messageId) : [];
  return { verdict: 'send', day: { ...day, sent: [...sent, id.messageId], version: day.version + 1 }, together };
}

/** Whether one of the day's places is for what has waited since the day before. */
export const keepsPlace = ({ lead, waiting }: Day): boolean => !lead && waiting.length > 0;

/** The day on which one message speaks for others. */
export const withLead = (day: Day, id: MessageId, speaksFor: string[]): Day =>
  speaksFor.length === 0 ? day : { ...day, lead: { ...id, speaksFor } };

/** A message that is tried again speaks for those that it spoke for before. */
const togetherWith = ({ messageId }: MessageId, { lead, waiting }: Day): MessageId[] =>
  lead?.messageId === messageId ? waiting.filter((one) => lead.speaksFor.includes(one.messageId)) : [];

/** The day with one message more that waits for it; the very same where it waits already. */
export const withWaiting = (day: Day, id: MessageId): Day =>
  day.waiting.some(({ messageId }) => messageId === id.messageId)
    ? day
    : { ...day, waiting: [...day.waiting, id], version: day.version + 1 };
