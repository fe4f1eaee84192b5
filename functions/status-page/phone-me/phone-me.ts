import { log } from '../../../shared/log.ts';
import { plain } from '../../../shared/messages/wording/plain-text.ts';
import type { Call } from '../../../shared/orders/call.ts';
import type { CallStore } from '../../../shared/orders/call-store.ts';
import { callRequestedType, type Event } from '../../../shared/orders/event.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { type CallAnswer, readCallForm } from './call-form.ts';

/** Whom the events of the page come from: a source of an account begins with a letter. */
const pageSource = '/status-page';

/** Has an order's customer put on the call list, once as long as nobody has phoned them; or says what is wrong with the form. */
export async function phoneMe(
  body: Uint8Array,
  order: Order,
  calls: Pick<CallStore, 'request'>,
  now: Instant,
): Promise<CallAnswer | undefined> {
  const read = readCallForm(body, order);
  if ('answer' in read) return read.answer;
  const { senderId, orderId, facts } = order;
  const about = { id: `call-${now}`, senderId, orderId };
  const call: Call = {
    ...about,
    ...read.request,
    requestedAt: now,
    name: plain(facts.values.customer?.name),
    number: plain(facts.values.number),
  };
  const event: Event = {
    ...about,
    type: callRequestedType,
    source: pageSource,
    occurredAt: now,
    receivedAt: now,
    data: read.request,
  };
  const outcome = await calls.request(call, event);
  log.info(outcome === 'requested' ? 'call_requested' : 'call_open_already', { senderId, orderId });
  return undefined;
}
