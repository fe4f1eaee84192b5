import * as z from 'zod/mini';
import { contact } from '../../../shared/consent/contact.ts';
import { preference } from '../../../shared/consent/preference.ts';
import { event } from '../../../shared/orders/event.ts';
import { contactOnOrder } from '../../../shared/orders/order-facts.ts';
import { order } from '../../../shared/orders/order.ts';
import { photo } from '../../../shared/photos/photo.ts';
import { platforms } from '../../../shared/push/device.ts';
import { named, type Operations } from '../operation.ts';
import { next, ofSender, paging } from '../parameters.ts';
import { toldMessage } from './messages.ts';

const kept = z.object({
  sender: z.string(),
  channel: z.enum(['email', 'sms']),
  consent: contact.shape.history,
  preferences: z.nullable(preference),
  devices: z.array(
    z.object({
      kind: z.enum(['app', 'web']),
      platform: z.optional(z.enum(platforms)),
      locale: z.optional(z.string()),
    }),
  ),
  orders: z.array(
    z.object({ order, timeline: z.array(event), messages: z.array(toldMessage), photos: z.array(photo) }),
  ),
  /** What they stand with on orders of others. */
  asContact: z.array(
    z.object({
      ...{ orderId: z.string(), number: z.nullable(z.string()), contacts: z.array(contactOnOrder) },
      events: z.array(
        z.object({
          ...z.pick(event, { id: true, source: true, type: true, occurredAt: true }).shape,
          contacts: z.array(contactOnOrder),
        }),
      ),
      messages: z.array(toldMessage),
    }),
  ),
  next,
});

const erasure = z.object({
  sender: z.string(),
  erased: z.object({
    ...{ orders: z.int(), events: z.int(), messages: z.int() },
    ...{ photos: z.int(), devices: z.int(), preferences: z.int() },
  }),
  done: z.boolean(),
});

const tag = 'Customers';
const access = 'token';
const whoever = '`contact` is a whole e-mail address, or a phone number with its country code, percent-encoded.';

export const customerOperations = {
  'GET /customers/{contact}/export': {
    ...{ tag, access },
    summary: 'All that a sender keeps of a person, for them to have.',
    description: `${whoever} Ten orders at a time; of orders that are another's there is what they stand on them with and what was said to them, and of other people nothing.`,
    parameters: [ofSender, ...paging],
    answers: {
      200: {
        description:
          'What they said to being written to, how they would rather be told, their orders, and what they stand with on those of others.',
        body: named('CustomerExport', kept),
      },
    },
    problems: ['cursor_unknown', 'not_found', 'faulty', 'fault'],
  },
  'DELETE /customers/{contact}': {
    ...{ tag, access },
    summary: 'What a sender keeps of a person goes for good, and what is held for them is cancelled.',
    description: `${whoever} What they said no to stays under a keyed hash, so that they are not written to again; that it was done stays among the acts, without whose it was.`,
    parameters: [ofSender],
    answers: {
      200: {
        description: 'How many of each; where it is not "done", the same again goes on.',
        body: named('CustomerErasure', erasure),
      },
    },
    problems: ['not_found', 'faulty', 'fault'],
  },
} satisfies Operations;
