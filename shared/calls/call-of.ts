import type { Message } from '../messages/message.ts';
import type { Script, TellingFacts } from '../messages/put-into-words.ts';
import { plain } from '../messages/wording/plain-text.ts';
import { after } from '../orders/instant.ts';
import { dispatcherOf } from '../planning/recipients.ts';
import { millisecondsOf } from '../senders/duration.ts';
import { usualEscalation } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Call } from './call.ts';
import { nextWithinHours } from './calling-hours.ts';
import { reachedAt } from './reached-at.ts';

type Facts = Pick<TellingFacts, 'order' | 'sender' | 'person' | 'now'> & { to: string };

/** Longer than a function runs that has a call on the list, or takes it off: the sweep sees what both have done. */
const untilFirstLook = 5 * 60_000;

/** The call by which a message is said: whom, on which number (E.164), what, in which hours, until when, and whose call it is. */
export function callOf(
  message: Message,
  { headline, script }: Script,
  { order, sender, person, to, now }: Facts,
): Call {
  const { id, senderId, orderId, recipient, about, said, event, plannedAt, staleAt } = message;
  const reached = reachedAt(message, { order, sender, person, to, now });
  const rule = rulesOf(sender).find((one) => one.id === message.rule);
  const { assignee, supervisor = dispatcherOf(sender), escalateAfter = usualEscalation } = rule?.call ?? {};
  return {
    ...{ id, senderId, orderId, rule: message.rule, message: message.name },
    ...{ recipient, about, said, event, plannedAt, headline, script },
    ...reached,
    number: plain(order.facts.values.number),
    requestedAt: now,
    notBefore: now,
    dueAt: staleAt,
    assignee,
    supervisor: supervisor === assignee ? undefined : supervisor,
    escalateAt: nextWithinHours(reached, after(now, millisecondsOf(escalateAfter))),
    attempts: [],
    lookAt: after(now, untilFirstLook),
    version: 1,
  };
}
