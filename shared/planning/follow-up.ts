import type { Message } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import { fellBack, insteadOf, mayFallBack } from './fall-back.ts';
import { toldToDispatcher, withDispatcherTold } from './tell-dispatcher.ts';

/**
 * What has to be said because a message ended as it did: the same over its next channel, or to the dispatcher that it
 * was too late; and how the message ends with that.
 */
export function followUp(
  ended: Message,
  facts: { order: Order; sender: Sender; now: Instant },
): { ended: Message; next: Message } | undefined {
  const instead = mayFallBack(ended) ? insteadOf(ended, facts) : undefined;
  if (instead) return { ended: fellBack(ended, instead), next: instead };
  const next = toldToDispatcher(ended, facts);
  return next && { ended: withDispatcherTold(ended), next };
}
