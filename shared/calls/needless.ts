import type { Order } from '../orders/order.ts';
import { needlessBy } from '../planning/calls.ts';
import type { Sender } from '../senders/sender.ts';
import type { Call } from './call.ts';

/** Why a call on the list need not be made any more, in words, by what stands by now; nothing where it is still to be made. */
export function needlessNow(call: Call, order: Order | undefined, sender: Sender | undefined): string | undefined {
  if (!order) return 'the order is gone';
  return sender ? needlessBy(call, order, sender) : `there is no sender ${call.senderId} any more`;
}
