import type { Message, MessageIn } from '../messages/message.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { millisecondsOf } from '../senders/duration.ts';
import { tooLateMoment } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { shortHash } from '../short-hash.ts';
import { recipientsOf } from './recipients.ts';

interface Facts {
  order: Order;
  sender: Sender;
  now: Instant;
}

/**
 * The e-mail that tells the sender's dispatcher of a message that could not be said in time: one for what somebody was
 * not told, over how many channels ever, whether that turned out at planning or at release. Pure.
 */
export function toldToDispatcher(late: Message, { order, sender, now }: Facts): MessageIn<'planned'> | undefined {
  if (late.state !== 'skipped' || !late.codes.includes('too_late')) return undefined;
  const rule = rulesOf(sender).find(({ on }) => on === tooLateMoment);
  const [recipient] = rule ? recipientsOf(rule, order, sender) : [];
  if (!rule || !recipient) return undefined;
  const { senderId, orderId, purpose, event, about, said } = late;
  const whatToWhom = [rule.id, recipient, late.rule, late.recipient];
  return {
    ...{ senderId, orderId, purpose, event, about, said, recipient },
    id: `${event.hash}-${shortHash(JSON.stringify(whatToWhom), 10)}`,
    rule: rule.id,
    name: rule.message,
    channel: 'email',
    untold: { name: late.name, recipient: late.recipient },
    plannedAt: now,
    notBefore: now,
    staleAt: after(now, millisecondsOf(rule.timeToLive)),
    ...{ attempt: 0, timesBusy: 0, unanswered: 0 },
    state: 'planned',
    verdict: `planned, rule ${rule.id}`,
    codes: ['planned'],
  };
}

/** A message that was too late, once the dispatcher is told so. */
export const withDispatcherTold = (late: Message): Message => ({
  ...late,
  verdict: `${late.verdict}; the dispatcher is told`,
  codes: [...late.codes, 'dispatcher_told'],
});
