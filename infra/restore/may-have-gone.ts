import type { Message, MessageIn } from '../../shared/messages/message.ts';
import type { Instant } from '../../shared/orders/instant.ts';

/** What is known of the time between a backup and the end of sending from the table that it takes the place of. */
export interface Between {
  /** From then on nothing was sent from the former table. */
  stoppedAt: Instant;
  /** The ids of the messages that the functions' logs say went out, or may have; nothing where there are no logs. */
  wentOut: ReadonlySet<string> | undefined;
  now: Instant;
}

/**
 * Whether a message that a restored table holds for unsent may have been sent since the backup. Without logs that is
 * whatever may have been due before sending stopped. What was being asked for when the backup was made may have gone
 * out in any case; what is claimed by now is somebody's who will record it. Pure.
 */
export function mayHaveGone(message: Message, { stoppedAt, wentOut, now }: Between): boolean {
  const { state, codes, id, event, notBefore, plannedAt } = message;
  if (state === 'sending') return message.leaseUntil <= now;
  if (state === 'unknown') return true;
  if (wentOut) return wentOut.has(id);
  // A pause may have been lifted meanwhile; another reason to wait until then stood.
  if (state === 'held' && !codes.includes('paused') && message.until > stoppedAt) return false;
  // What goes at once waits for no time of its own, whenever it was told again.
  return event.occurredAt <= stoppedAt && (notBefore <= stoppedAt || notBefore === plannedAt);
}

/** The message as nobody will ask for it again; a report that still comes says what became of it. Pure. */
export function unknownSince(message: Message): MessageIn<'unknown'> {
  const { leaseUntil: _, until: __, ...rest } = message as Message & { leaseUntil?: string; until?: string };
  const verdict = 'unknown: it may have gone out before the table was restored; not asked for again';
  return { ...rest, state: 'unknown', verdict, codes: ['restored'] };
}
