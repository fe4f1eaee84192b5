import { withWhoAsked } from '../messages/again.ts';
import { type Message, systemOf } from '../messages/message.ts';
import { resentData } from '../orders/desk-event.ts';
import { dataOf, type Event } from '../orders/event.ts';
import { eventHash } from '../orders/fold.ts';
import { after, type Instant } from '../orders/instant.ts';
import { rulesOf } from '../senders/rules-of.ts';
import { messageIdOf, millisecondsTried, withVerdict } from './draft.ts';
import type { Circumstances } from './judge.ts';
import { timeKnown } from './known-time.ts';
import { windowTold } from './occasion.ts';
import { staleFrom } from './timing.ts';

/**
 * A message said again because a colleague asked for it: a new one, of the same content, that is judged as any other
 * and goes to whatever address is known now. What it tells counts from when it first happened. Pure.
 */
export function saidAgain(event: Event, circumstances: Circumstances, [before]: readonly Message[]): Message[] {
  if (!before) return [];
  const { senderId, orderId, rule, name, purpose, recipient, channel, event: first, about, said } = before;
  const { untold, payload } = before;
  const { now } = circumstances;
  const message = {
    ...{ senderId, orderId, rule, name, purpose, recipient, channel, event: first, about, said },
    ...(untold ? { untold } : {}),
    ...(payload === undefined ? {} : { payload }),
    id: messageIdOf(eventHash(event), rule, recipient, channel),
    again: { of: before.id, by: dataOf(resentData, event).by },
    plannedAt: now,
    notBefore: now,
    staleAt: worthUntil(before, circumstances),
    ...{ attempt: 0, timesBusy: 0, unanswered: 0 },
    state: 'planned' as const,
    verdict: `planned, rule ${rule}`,
    codes: ['planned'],
  };
  return [withWhoAsked(withVerdict(message, { circumstances }))];
}

/** Until when it is worth saying, said now. Without its rule it is worth nothing, and its judgement says why. */
function worthUntil({ rule: id, recipient, about }: Message, { order, sender, now }: Circumstances): Instant {
  if (systemOf(recipient) !== undefined) return after(now, millisecondsTried);
  const rule = rulesOf(sender).find((one) => one.id === id);
  if (!rule) return now;
  const { before } = rule.timing;
  return staleFrom(rule, now, before && timeKnown(before, about, { order, sender }, windowTold(about, order, sender)));
}
