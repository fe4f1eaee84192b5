import type { Message } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import { fellBack, insteadOf, mayFallBack } from './fall-back.ts';
import { toldToAssignee } from './tell-of-call.ts';
import { toldToDispatcher, withDispatcherTold } from './tell-dispatcher.ts';

/**
 * What has to be said because a message ended as it did: the same over its next channel, to the dispatcher that it was
 * too late, or to the colleague whose call it is; and how the message ends with that.
 */
export function followUp(
  ended: Message,
  facts: { order: Order; sender: Sender; now: Instant },
): { ended: Message; next: Message } | undefined {
  const instead = mayFallBack(ended) ? insteadOf(ended, facts) : undefined;
  if (instead) return { ended: fellBack(ended, instead), next: instead };
  const late = toldToDispatcher(ended, facts);
  if (late) return { ended: withDispatcherTold(ended), next: late };
  const next = toldToAssignee(ended, facts);
  return next && { ended, next };
}
