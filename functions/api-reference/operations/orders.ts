import * as z from 'zod/mini';
import { event } from '../../../shared/orders/event.ts';
import { orderFacts } from '../../../shared/orders/order-facts.ts';
import { order } from '../../../shared/orders/order.ts';
import { noteBody } from '../../desk/note-on-order.ts';
import { uploadBody } from '../../desk/upload-photo.ts';
import { named, type Operations } from '../operation.ts';
import { next, ofSender, paging } from '../parameters.ts';
import { toldMessage } from './messages.ts';

/** Schemas that several answers name. */
export const orderSchemas = [named('Order', order), named('StoredEvent', event), named('KnownFacts', orderFacts)];

/** As it happened; of what nobody was told, why: in a code and in words. */
const happened = z.extend(event, { silence: z.optional(z.string()), why: z.optional(z.string()) });
const history = z.object({ order, timeline: z.array(happened), messages: z.array(toldMessage) });
const upload = z.object({ method: z.literal('PUT'), url: z.string(), headers: z.record(z.string(), z.string()) });

const tag = 'Orders';
const access = 'token';

export const orderOperations = {
  'GET /orders/{orderId}': {
    ...{ tag, access },
    summary: 'An order, all that happened to it, and every message with why it stands where it stands.',
    parameters: [ofSender],
    answers: {
      200: {
        description: 'Timeline and messages in the sequence in which they came about.',
        body: named('OrderHistory', history),
      },
    },
    problems: ['not_found', 'fault'],
  },
  'GET /orders/{orderId}/timeline': {
    ...{ tag, access },
    summary: 'All that happened to an order, in parts.',
    parameters: [ofSender, ...paging],
    answers: {
      200: {
        description: 'In the sequence in which it happened.',
        body: named('OrderTimeline', z.object({ timeline: z.array(happened), next })),
      },
    },
    problems: ['cursor_unknown', 'not_found', 'faulty', 'fault'],
  },
  'GET /orders/{orderId}/messages': {
    ...{ tag, access },
    summary: 'Every message of an order with why it stands where it stands, in parts.',
    parameters: [ofSender, ...paging],
    answers: {
      200: {
        description: 'In the sequence in which they were planned.',
        body: named('OrderMessages', z.object({ messages: z.array(toldMessage), next })),
      },
    },
    problems: ['cursor_unknown', 'not_found', 'faulty', 'fault'],
  },
  'POST /orders/{orderId}/notes': {
    ...{ tag, access },
    summary: "A note for colleagues: on the order's timeline, and never on the customer's page.",
    parameters: [ofSender],
    body: { ...named('Note', noteBody), example: { note: 'Rings at the back door.' } },
    answers: {
      201: {
        description: 'The note as it stands.',
        body: named(
          'Noted',
          z.object({ sender: z.string(), order: z.string(), note: z.string(), by: z.string(), at: z.string() }),
        ),
      },
    },
    problems: ['not_json', 'too_deep', 'not_found', 'faulty', 'fault'],
  },
  'POST /orders/{orderId}/photos': {
    ...{ tag, access },
    summary: 'Where exactly such a photo can be put within ten minutes, and the id by which an event names it.',
    parameters: [ofSender],
    body: { ...named('PhotoUpload', uploadBody), example: { type: 'image/jpeg', bytes: 240_000 } },
    answers: {
      200: {
        description: 'Send the file there, with these headers.',
        body: named('PhotoPlace', z.object({ photo: z.string(), upload })),
      },
    },
    problems: ['not_json', 'too_deep', 'not_found', 'faulty', 'fault'],
  },
} satisfies Operations;
