import type { CallStore } from '../../shared/orders/call-store.ts';
import { calledType, type Event } from '../../shared/orders/event.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';

/** Whom the events of the desk come from: a source of an account begins with a letter. */
const deskSource = '/desk';

/** `GET /calls?sender=`: the customers who wait to be phoned, the longest waiting first. */
export function listCalls({ calls }: { calls: Pick<CallStore, 'ofSender'> }): Answerer {
  return async ({ colleague, query: { sender = 'default' } }) => {
    if (!colleague.sees(sender)) throw notFound('sender');
    return { body: { calls: await calls.ofSender(sender) } };
  };
}

/** `POST /calls/{callId}/done?sender=&order=`: somebody has phoned; the order's page says so. */
export function endCall({ calls }: { calls: Pick<CallStore, 'end'> }): Answerer {
  return async ({ colleague, parameters: { callId }, query: { sender = 'default', order: orderId }, now }) => {
    if (callId === undefined || orderId === undefined || !colleague.sees(sender)) throw notFound('call');
    const event: Event = {
      id: callId,
      type: calledType,
      source: deskSource,
      senderId: sender,
      orderId,
      occurredAt: now,
      receivedAt: now,
      data: { callId, by: colleague.name },
    };
    const outcome = await calls.end({ id: callId, senderId: sender, orderId }, event);
    if (outcome === 'not open') throw notFound('open call');
    return { body: { id: callId, sender, order: orderId, calledAt: now, by: colleague.name } };
  };
}
