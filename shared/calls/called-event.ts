import { type CalledData, deskSource } from '../orders/customer-event.ts';
import { calledType, type Event } from '../orders/event.ts';
import type { AfterCall, Told } from './after-call.ts';

/** The event that says how a call went: one of its own for every time that somebody phoned. */
export function calledEvent({ call, next, ends }: AfterCall, { outcome, note, refuses }: Told): Event {
  const { id, senderId, orderId, phone, attempts } = call;
  const { at = '', by } = attempts.at(-1) ?? {};
  const data: CalledData = {
    ...{ callId: id, phone, outcome, note, by, next, refuses },
    last: ends || next !== undefined ? undefined : true,
  };
  return {
    ...{ id: `${id}-${attempts.length}`, senderId, orderId },
    type: calledType,
    source: deskSource,
    occurredAt: at,
    receivedAt: at,
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
  };
}
