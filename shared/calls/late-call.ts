import type { MessageStore } from '../messages/message-store.ts';
import { type CalledData, deskSource, unreached } from '../orders/customer-event.ts';
import { calledType, type Event } from '../orders/event.ts';
import type { EventStore } from '../orders/event-store.ts';
import { after, type Instant } from '../orders/instant.ts';
import { shortHash } from '../short-hash.ts';
import type { Told } from './after-call.ts';
import type { CallId } from './call.ts';

/** So long after a call became needless whoever was on it may still say how it went. */
const millisecondsOpen = 60 * 60_000;

interface LateDependencies {
  messages: Pick<MessageStore, 'find'>;
  events: Pick<EventStore, 'append'>;
}

/**
 * Takes how a call went that became needless while a colleague was on the telephone: it stands on the order, and nobody
 * phones again, whatever was agreed. Gives why nobody needed to phone any more; nothing where no such call has ended so
 * a moment ago. Said twice by the same colleague it is said once.
 */
export async function tellLate(
  id: CallId,
  told: Told,
  by: string,
  { messages, events }: LateDependencies,
  now: Instant,
): Promise<string | undefined> {
  const { senderId, orderId } = id;
  const report = (await messages.find({ senderId, orderId, messageId: id.id }))?.report;
  if (report?.kind !== 'needless' || now > after(report.at, millisecondsOpen)) return undefined;
  await events.append(lateEvent(id, told, by, now));
  return report.words ?? report.code;
}

/** Who was not reached needs no report: the message stays needless, and nothing is said in its place. */
function lateEvent(
  { id, senderId, orderId }: CallId,
  { outcome, note, refuses }: Told,
  by: string,
  now: Instant,
): Event {
  const isUnreached = unreached.has(outcome);
  const data: CalledData = isUnreached ? { outcome, note, by, last: true } : { callId: id, outcome, note, by, refuses };
  return {
    ...{ id: `${id}-late-${shortHash(by, 10)}`, senderId, orderId, source: deskSource, type: calledType },
    ...{ occurredAt: now, receivedAt: now },
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
  };
}
