import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { deskSource } from '../../shared/orders/customer-event.ts';
import { notedData, notedType } from '../../shared/orders/desk-event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { OrderStore } from '../../shared/orders/order-store.ts';
import { orderId as orderIdSchema } from '../../shared/orders/outside-id.ts';
import type { Answerer } from './handler.ts';
import { faulty, notFound } from './problems.ts';

interface NoteDependencies {
  orders: Pick<OrderStore, 'find'>;
  events: Pick<EventStore, 'append'>;
}

export const noteBody = z.strictObject({ note: notedData.shape.note });

/** `POST /orders/{orderId}/notes?sender=` with `{"note"}`: what others at the desk should know; customers never see it. */
export function noteOnOrder({ orders, events }: NoteDependencies): Answerer {
  return async ({ colleague, parameters, query: { sender: senderId = 'default' }, body, now, onceId }) => {
    const { success, data: orderId } = orderIdSchema.safeParse(parameters.orderId);
    const stored = success && colleague.sees(senderId) ? await orders.find(senderId, orderId) : undefined;
    if (!success || !stored || stored.keptUntil <= now) throw notFound('order');
    const given = noteBody.safeParse(body());
    if (!given.success) {
      throw faulty('There is no note', [{ path: '/note', detail: 'Write 1 to 2,000 characters: {"note": …}.' }]);
    }
    const event = {
      ...{
        id: onceId ?? randomUUID(),
        senderId,
        orderId,
        type: notedType,
        source: deskSource,
        occurredAt: now,
        receivedAt: now,
      },
      data: { note: given.data.note, by: colleague.name },
    };
    await events.append(event);
    return { status: 201, body: { sender: senderId, order: orderId, ...event.data, at: now } };
  };
}
