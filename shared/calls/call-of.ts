import type { Message } from '../messages/message.ts';
import type { Script, TellingFacts } from '../messages/put-into-words.ts';
import { plain } from '../messages/wording/plain-text.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Call } from './call.ts';

type Facts = Pick<TellingFacts, 'order' | 'sender' | 'person' | 'now'> & { to: string };

/** The call by which a message is said: whom, on which number (E.164), what, until when, and whose call it is. */
export function callOf(
  message: Message,
  { headline, script, zone }: Script,
  { order, sender, person, to, now }: Facts,
): Call {
  const { id, senderId, orderId, rule, name, staleAt } = message;
  const assignee = rulesOf(sender).find((one) => one.id === rule)?.call?.assignee;
  return {
    ...{ id, senderId, orderId, rule, message: name, headline, script, phone: to, zone },
    name: plain(person.name ?? person.givenName),
    number: plain(order.facts.values.number),
    requestedAt: now,
    notBefore: now,
    dueAt: staleAt,
    assignee,
    attempts: [],
    version: 1,
  };
}
