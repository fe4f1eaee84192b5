import { openRequestOf } from '../../../shared/calls/call-request.ts';
import { log } from '../../../shared/log.ts';
import { pageSource } from '../../../shared/orders/customer-event.ts';
import { callRequestedType, type Event } from '../../../shared/orders/event.ts';
import type { EventStore } from '../../../shared/orders/event-store.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { type CallAnswer, readCallForm } from './call-form.ts';

/** Notes that an order's customer asks to be phoned, once as long as nobody has; or says what is wrong with the form. */
export async function phoneMe(
  body: Uint8Array,
  order: Order,
  events: Pick<EventStore, 'append'>,
  now: Instant,
): Promise<CallAnswer | undefined> {
  const read = readCallForm(body, order);
  if ('answer' in read) return read.answer;
  const { senderId, orderId } = order;
  if (openRequestOf(order)) {
    log.info('call_open_already', { senderId, orderId });
    return undefined;
  }
  const event: Event = {
    ...{ id: `call-${now}`, senderId, orderId },
    type: callRequestedType,
    source: pageSource,
    occurredAt: now,
    receivedAt: now,
    data: read.request,
  };
  await events.append(event);
  log.info('call_requested', { senderId, orderId });
  return undefined;
}
