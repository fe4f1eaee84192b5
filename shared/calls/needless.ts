import type { Order } from '../orders/order.ts';
import { supersededBy } from '../planning/superseded.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import type { Call } from './call.ts';

/** Why a call need not be made any more, in words; nothing where it is still to be made. Pure. */
export function needlessBy(call: Call, order: Order | undefined, sender: Sender | undefined): string | undefined {
  if (!order) return 'the order is gone';
  if (!sender) return `there is no sender ${call.senderId} any more`;
  const rule = rulesOf(sender).find(({ id }) => id === call.rule);
  if (!rule) return `there is no rule ${call.rule} any more`;
  return supersededBy(call, rule, order, sender);
}
