import type { Message, MessageIn } from '../messages/message.ts';
import { after, type Instant } from '../orders/instant.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Rule } from '../senders/rule.ts';
import { shortHash } from '../short-hash.ts';

/** The e-mail that tells a colleague, by their address, of what became of a message; once for each `about`. Pure. */
export function toldToColleague(
  of: Message,
  rule: Rule,
  colleague: string,
  about: readonly unknown[],
  now: Instant,
): MessageIn<'planned'> {
  const { senderId, orderId, purpose, event, about: subject, said } = of;
  const recipient = { colleague };
  return {
    ...{ senderId, orderId, purpose, event, about: subject, said, recipient },
    id: `${event.hash}-${shortHash(JSON.stringify([rule.id, recipient, ...about]), 10)}`,
    rule: rule.id,
    name: rule.message,
    channel: 'email',
    untold: { name: of.name, recipient: of.recipient },
    plannedAt: now,
    notBefore: now,
    staleAt: after(now, millisecondsOf(rule.timeToLive)),
    ...{ attempt: 0, timesBusy: 0, unanswered: 0 },
    state: 'planned',
    verdict: `planned, rule ${rule.id}`,
    codes: ['planned'],
  };
}
