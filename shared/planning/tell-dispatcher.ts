import type { Message, MessageIn } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { tooLateMoment } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { recipientsOf } from './recipients.ts';
import { toldToColleague } from './tell-colleague.ts';

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
  if (!rule || typeof recipient !== 'object' || !('colleague' in recipient)) return undefined;
  return toldToColleague(late, rule, recipient.colleague, [late.rule, late.recipient], now);
}

/** A message that was too late, once the dispatcher is told so. */
export const withDispatcherTold = (late: Message): Message => ({
  ...late,
  verdict: `${late.verdict}; the dispatcher is told`,
  codes: [...late.codes, 'dispatcher_told'],
});
