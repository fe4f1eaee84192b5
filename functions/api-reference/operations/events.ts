import * as z from 'zod/mini';
import { cloudEvent } from '../../../shared/orders/cloud-event.ts';
import { crossing } from '../../../shared/orders/crossing.ts';
import { dataSchemaOf, envelope, eventTypes } from '../../../shared/orders/event.ts';
import { orderFacts } from '../../../shared/orders/order-facts.ts';
import { routeEnvelope } from '../../../shared/orders/route-event.ts';
import { eventFaultCodes } from '../../../shared/event-fault-codes.ts';
import { named, type Operations, type Parameter } from '../operation.ts';

/** The event types whose `data` is of one schema, each such schema once. */
const typesByData = new Map<z.ZodMiniType, [string, ...string[]]>();
for (const type of eventTypes) {
  const schema = dataSchemaOf(type);
  typesByData.set(schema, [...(typesByData.get(schema) ?? []), type] as [string, ...string[]]);
}

const { data: _data, ...rest } = envelope.shape;
const eventOf = (type: z.ZodMiniType<string>, data: z.ZodMiniType) =>
  z.object({ ...rest, type, data: z.optional(data) });

/** What an event may be, by its type. */
const event = z.union([
  ...[...typesByData].map(([data, types]) => eventOf(z.enum(types), data)),
  eventOf(z.string().check(z.regex(/^stage\.[a-z][a-z0-9_]{0,39}$/)), dataSchemaOf('stage.any')),
  routeEnvelope,
]);

const events = z.array(z.unknown()).check(z.minLength(1), z.maxLength(100));
const fault = z.object({ code: z.enum(Object.keys(eventFaultCodes)), path: z.string(), detail: z.string() });
/** Each bad one, with its first fault and all of them. */
export const faultsOfEvents = z.array(z.object({ index: z.int(), ...fault.shape, faults: z.array(fault) }));
const receivedEvents = z.object({ accepted: z.int(), duplicates: z.int(), rejected: faultsOfEvents });

/** Schemas that bodies name. */
export const eventSchemas = [named('Event', event), named('CloudEvent', cloudEvent), named('OrderFacts', orderFacts)];

const signed = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  description,
  required: true,
  schema: { type: 'string' },
});

/** By Standard Webhooks. */
export const signature = [
  signed('webhook-id', 'Whatever you know the request by; it is signed too.'),
  signed('webhook-timestamp', 'When it was signed, in seconds since 1970; five minutes either way.'),
  signed(
    'webhook-signature',
    '"v1," and the base64 of HMAC-SHA256 over "id.timestamp.body"; several stand with blanks between.',
  ),
];

const received = {
  202: {
    description: 'At least one event is written, or was there already.',
    body: named('ReceivedEvents', receivedEvents),
  },
};

const signedProblems = [
  ...(['not_json', 'not_an_object', 'not_a_batch', 'batch_empty', 'too_deep', 'events_rejected'] as const),
  ...(['signature_missing', 'signature_wrong', 'timestamp_old'] as const),
  ...(['event_too_large', 'batch_too_large', 'batch_too_long'] as const),
  ...(['too_many_requests', 'fault', 'not_written'] as const),
] as const;

export const eventOperations = {
  'POST /events': {
    tag: 'Events',
    summary: 'Tells what happened: one event, or up to a hundred.',
    description:
      'It is answered when everything accepted is durably written. Each event is judged by itself: "rejected" names every bad one with its index, and the good ones are kept. The same id of the same source again is a duplicate and changes nothing, so that a request may be sent again whole.',
    access: 'signature',
    parameters: signature,
    body: {
      ...named(
        'Events',
        z.union([event, z.object({ events }), cloudEvent, z.array(cloudEvent).check(z.maxLength(100))]),
      ),
      description:
        'One event, {"events": […]}, or CloudEvents 1.0 in JSON (`subject` is the order, `data` holds the rest of the event); 1 MB, and 64 kB an event.',
      example: {
        id: 'evt-1',
        type: 'visit.started',
        orderId: 'A-1001',
        occurredAt: '2026-11-24T10:00:00+01:00',
        order: { number: '1001', customer: { givenName: 'Ann', email: 'ann@example.com' } },
        data: { visitId: 'v-1', kind: 'delivery' },
      },
    },
    answers: received,
    problems: signedProblems,
  },
  'POST /geofences': {
    tag: 'Events',
    summary: 'Tells that a vehicle crossed the geofence of a visit: one crossing, or up to a hundred.',
    description:
      'Entering the address is an arrival, leaving it a departure, entering the wider ring an approach. In all else as POST /events.',
    access: 'signature',
    parameters: signature,
    body: {
      ...named('Crossings', z.union([crossing, z.object({ events })])),
      description: 'One crossing, or {"events": […]}.',
      example: {
        orderId: 'A-1001',
        visitId: 'v-1',
        vehicleId: 'truck-7',
        type: 'enter',
        at: '2026-11-24T10:00:00+01:00',
      },
    },
    answers: received,
    problems: signedProblems,
  },
} satisfies Operations;
