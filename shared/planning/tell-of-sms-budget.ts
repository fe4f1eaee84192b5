import type { Message, MessageIn } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { smsBudgetNearMoment, smsBudgetSpentMoment } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { recipientsOf } from './recipients.ts';
import { toldToColleague } from './tell-colleague.ts';

/** Of a message by which the sender is to be told that most of the month's ceiling is spent, or that it has no room. */
export const nearCode = 'sms_budget_near';
export const spentCode = 'sms_budget_spent';

/** The e-mail that tells the dispatcher of the month's ceiling for SMS, by the one message that found it so. Pure. */
export function toldOfSmsBudget(
  ended: Message,
  { order, sender, now }: { order: Order; sender: Sender; now: Instant },
): MessageIn<'planned'> | undefined {
  const moment = ended.codes.includes(spentCode)
    ? smsBudgetSpentMoment
    : ended.codes.includes(nearCode) && smsBudgetNearMoment;
  const rule = rulesOf(sender).find(({ on }) => on === moment);
  const [recipient] = rule ? recipientsOf(rule, order, sender) : [];
  if (!rule || typeof recipient !== 'object' || !('colleague' in recipient)) return undefined;
  return toldToColleague(ended, rule, recipient.colleague, [ended.id], now);
}
