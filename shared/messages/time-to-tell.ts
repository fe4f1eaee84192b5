import type { Instant } from '../orders/instant.ts';
import type { Message } from './message.ts';

type Told = Pick<Message, 'event' | 'plannedAt' | 'notBefore'>;

/**
 * How long it took until people were told what happened, in seconds: from when it happened, whenever we heard of it, to
 * when a provider took the message. Nothing of what its rule says later on purpose.
 */
export function secondsToTell({ event, plannedAt, notBefore }: Told, sentAt: Instant): number | undefined {
  if (notBefore > plannedAt) return undefined;
  return Math.max(0, Math.round((Date.parse(sentAt) - Date.parse(event.occurredAt)) / 1000));
}

/** The same for a verdict: `, 2 h 5 min after it happened`; nothing where it was at once. */
export function timeToTell(message: Told, sentAt: Instant): string {
  const minutes = Math.floor((secondsToTell(message, sentAt) ?? 0) / 60);
  if (minutes === 0) return '';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const told = [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
  return `, ${told} after it happened`;
}
