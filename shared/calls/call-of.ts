import type { Message } from '../messages/message.ts';
import type { Script, TellingFacts } from '../messages/put-into-words.ts';
import { plain } from '../messages/wording/plain-text.ts';
import { after } from '../orders/instant.ts';
import { zonesOf } from '../planning/recipient-zones.ts';
import { dispatcherOf } from '../planning/recipients.ts';
import { millisecondsOf } from '../senders/duration.ts';
import { usualEscalation } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Call } from './call.ts';
import { callingHoursOf, nextWithinHours } from './calling-hours.ts';

type Facts = Pick<TellingFacts, 'order' | 'sender' | 'person' | 'now'> & { to: string };

/** Longer than a function runs that has a call on the list, or takes it off: the sweep sees what both have done. */
const untilFirstLook = 5 * 60_000;

/** The call by which a message is said: whom, on which number (E.164), what, in which hours, until when, and whose call it is. */
export function callOf(
  message: Message,
  { headline, script, zone }: Script,
  { order, sender, person, to, now }: Facts,
): Call {
  const { id, senderId, orderId, about, said, event, plannedAt, staleAt } = message;
  const rule = rulesOf(sender).find((one) => one.id === message.rule);
  const zones = zonesOf(order.facts.values, person, sender, now);
  const hours = rule && callingHoursOf(message, rule, { order, sender, person, zones });
  const { assignee, supervisor = dispatcherOf(sender), escalateAfter = usualEscalation } = rule?.call ?? {};
  return {
    ...{ id, senderId, orderId, rule: message.rule, message: message.name, about, said, event, plannedAt },
    ...{ headline, script, phone: to, zone, hours },
    name: plain(person.name ?? person.givenName),
    number: plain(order.facts.values.number),
    requestedAt: now,
    notBefore: now,
    dueAt: staleAt,
    assignee,
    supervisor: supervisor === assignee ? undefined : supervisor,
    escalateAt: nextWithinHours({ hours }, after(now, millisecondsOf(escalateAfter))),
    attempts: [],
    lookAt: after(now, untilFirstLook),
    version: 1,
  };
}
