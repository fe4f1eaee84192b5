import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Message } from '../../../shared/messages/message.ts';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { deskSource } from '../../../shared/orders/customer-event.ts';
import { resentType } from '../../../shared/orders/desk-event.ts';
import type { Event } from '../../../shared/orders/event.ts';
import type { EventStore } from '../../../shared/orders/event-store.ts';
import { eventHash } from '../../../shared/orders/fold.ts';
import type { OrderStore } from '../../../shared/orders/order-store.ts';
import { messageIdOf } from '../../../shared/planning/draft.ts';
import { ProblemError } from '../../../shared/problem.ts';
import type { Answerer } from '../handler.ts';
import { faulty, notFound } from '../problems.ts';
import { correctionOf } from './correction.ts';
import { findMessage } from './find-message.ts';

interface ResendDependencies {
  orders: Pick<OrderStore, 'find'>;
  events: Pick<EventStore, 'append'>;
  messages: Pick<MessageStore, 'ofOrder'>;
}

export const resendBody = z.strictObject({
  /** The address that was wrong, put right: the order is told it too. */
  to: z.optional(z.string().check(z.minLength(1), z.maxLength(254))),
  /** Of whoever asks, so that asking twice sends once; left out, each time is another. */
  id: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/))),
});

const ended = new Set<Message['state']>(['sent', 'failed', 'skipped', 'unknown']);

/**
 * `POST /messages/{messageId}/resend?sender=&order=` with `{"to"?, "id"?}`: the same content once more, as a message of
 * its own that is judged as any other. It is an event of the order's, which may correct its address: notify does the rest.
 */
export function resendMessage({ orders, events, messages }: ResendDependencies): Answerer {
  return async (request) => {
    const { colleague, body, now, onceId } = request;
    const message = await findMessage(request, messages);
    const asked = resendBody.safeParse(body({}));
    if (!asked.success) {
      throw faulty('It is not clear where to', [{ path: '/to', detail: 'Say {"to": …}, or nothing: {}.' }]);
    }
    if (!ended.has(message.state)) throw notEnded(message.state);
    const { senderId, orderId, rule, recipient, channel } = message;
    const { to, id = onceId ?? randomUUID() } = asked.data;
    const stored = await orders.find(senderId, orderId);
    if (!stored || stored.keptUntil <= now) throw notFound('order');
    const order = to === undefined ? undefined : correctionOf(message, to, stored.order);
    const event: Event = {
      ...{ id, senderId, orderId, type: resentType, source: deskSource, occurredAt: now, receivedAt: now },
      ...(order ? { order } : {}),
      data: { message: message.id, by: colleague.name },
    };
    await events.append(event);
    const again = messageIdOf(eventHash(event), rule, recipient, channel);
    return {
      status: 202,
      body: { id: again, again: message.id, sender: senderId, order: orderId, corrected: Boolean(order) },
    };
  };
}

const notEnded = (state: string) =>
  new ProblemError({
    status: 409,
    code: 'not_ended',
    title: 'This message is still under way',
    detail: `It is ${state}. Say it again when it has come to its end; a held one can be cancelled.`,
  });
