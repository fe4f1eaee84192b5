import type { CallStore } from '../../shared/calls/call-store.ts';
import { deskSource } from '../../shared/orders/customer-event.ts';
import { calledType, type Event } from '../../shared/orders/event.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';

/** `GET /calls?sender=`: who has to be phoned, the longest waiting first. */
export function listCalls({ calls }: { calls: Pick<CallStore, 'ofSender'> }): Answerer {
  return async ({ colleague, query: { sender = 'default' } }) => {
    if (!colleague.sees(sender)) throw notFound('sender');
    return { body: { calls: await calls.ofSender(sender) } };
  };
}

/** `POST /calls/{callId}/done?sender=&order=`: somebody has phoned; the order's page says so. */
export function endCall({ calls }: { calls: Pick<CallStore, 'find' | 'end'> }): Answerer {
  return async ({ colleague, parameters: { callId }, query: { sender = 'default', order: orderId }, now }) => {
    if (callId === undefined || orderId === undefined || !colleague.sees(sender)) throw notFound('call');
    const call = await calls.find({ id: callId, senderId: sender, orderId });
    if (!call) throw notFound('open call');
    const event: Event = {
      ...{ id: callId, senderId: sender, orderId },
      type: calledType,
      source: deskSource,
      occurredAt: now,
      receivedAt: now,
      data: { callId, outcome: 'reached', by: colleague.name },
    };
    if ((await calls.end(call, event)) === 'conflict') throw notFound('open call');
    return { body: { id: callId, sender, order: orderId, calledAt: now, by: colleague.name } };
  };
}
