import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { Answerer } from './handler.ts';
import { pageOf, wantedOf } from './list-page.ts';
import { findOrder, type ReadOrderDependencies, told, toldEvent } from './read-order.ts';
import type { DeskRequest } from './request.ts';
import { findSender } from './settings/read-settings.ts';

/** What happened at the same moment stands by what names it. */
const placeOfEvent = ({ occurredAt, source, id }: Event): string => JSON.stringify([occurredAt, source, id]);
const placeOfMessage = ({ plannedAt, id }: Message): string => JSON.stringify([plannedAt, id]);

/** `GET /orders/{orderId}/timeline?sender=`: what happened to an order, in parts, in the sequence in which it did. */
export function listTimeline(dependencies: ReadOrderDependencies): Answerer {
  return async (request) => {
    const { senderId, orderId } = asked(request);
    const [{ order, timeline }, sender] = await Promise.all([
      findOrder({ ...request, senderId, orderId }, dependencies),
      findSender(senderId, dependencies),
    ]);
    const { items, ...more } = partOf(timeline, request, 'timeline', placeOfEvent);
    return { body: { timeline: items.map((event) => toldEvent(event, order, sender)), ...more } };
  };
}

/** `GET /orders/{orderId}/messages?sender=`: every message of an order, in parts, in the sequence in which they were planned. */
export function listMessages(dependencies: ReadOrderDependencies): Answerer {
  return async (request) => {
    const { messages } = await findOrder({ ...request, ...asked(request) }, dependencies);
    const { items, ...more } = partOf(messages, request, 'messages', placeOfMessage);
    return { body: { messages: items.map(told), ...more } };
  };
}

const asked = ({ parameters: { orderId }, query: { sender: senderId = 'default' } }: DeskRequest) => ({
  senderId,
  orderId,
});

function partOf<One>(all: readonly One[], request: DeskRequest, name: string, placeOf: (one: One) => string) {
  const { senderId, orderId } = asked(request);
  const list = JSON.stringify([name, senderId, orderId]);
  const wanted = wantedOf(request, list);
  const rest = all
    .map((one) => ({ one, place: placeOf(one) }))
    .filter(({ place }) => wanted.after === undefined || place > wanted.after)
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ one }) => one);
  return pageOf(rest, wanted, list, placeOf);
}
