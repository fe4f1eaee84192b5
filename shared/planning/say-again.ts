import { withWhoAsked } from '../messages/again.ts';
import type { Message } from '../messages/message.ts';
import { resentData } from '../orders/desk-event.ts';
import { dataOf, type Event } from '../orders/event.ts';
import { eventHash } from '../orders/fold.ts';
import { after } from '../orders/instant.ts';
import { millisecondsOf } from '../senders/duration.ts';
import { rulesOf } from '../senders/rules-of.ts';
import { messageIdOf, planned } from './draft.ts';
import type { Circumstances } from './judge.ts';

/**
 * A message said again because a colleague asked for it: a new one, of the same content, that is judged as any other
 * and goes to whatever address is known now. What it tells counts from when it first happened. Pure.
 */
export function saidAgain(event: Event, circumstances: Circumstances, [before]: readonly Message[]): Message[] {
  if (!before) return [];
  const { senderId, orderId, rule, name, purpose, recipient, channel, event: first, about, said, untold } = before;
  const { sender, now } = circumstances;
  const timeToLive = rulesOf(sender).find(({ id }) => id === rule)?.timeToLive;
  const message = {
    ...{ senderId, orderId, rule, name, purpose, recipient, channel, event: first, about, said },
    ...(untold ? { untold } : {}),
    id: messageIdOf(eventHash(event), rule, recipient, channel),
    again: { of: before.id, by: dataOf(resentData, event).by },
    plannedAt: now,
    notBefore: now,
    staleAt: timeToLive === undefined ? now : after(now, millisecondsOf(timeToLive)),
    ...{ attempt: 0, timesBusy: 0, unanswered: 0 },
  };
  return [withWhoAsked(planned(message, { circumstances }))];
}
