import * as z from 'zod/mini';
import { named, type Operations } from '../operation.ts';
import { faultsOfEvents } from './events.ts';

const code = z.object({ code: z.string() });
const receivedPayload = z.object({
  accepted: z.int(),
  duplicates: z.int(),
  ignored: z.array(z.object({ index: z.optional(z.int()), ...code.shape })),
  rejected: faultsOfEvents,
});

const tag = 'Events';

export const webhookOperations = {
  'POST /webhooks/{source}': {
    tag,
    summary:
      "Takes another system's own payload: AfterShip's, Onfleet's, EasyPost's, Shippo's, Shopify's, or any by a mapping.",
    description:
      "Each kind of source signs in its own way, or shows a token; the account's file names the sources. What such a payload becomes stands in the table of sources.",
    access: 'signature',
    body: {
      ...named('Payload', z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())])),
      description: 'As the vendor documents it, up to 1 MB.',
    },
    answers: {
      200: {
        description: 'All that can be used is written; "ignored" is what needs no event, or has no order here.',
        body: named('ReceivedPayload', receivedPayload),
      },
    },
    problems: [
      ...(['not_json', 'not_an_object', 'too_deep', 'payload_rejected'] as const),
      ...(['signature_missing', 'signature_wrong', 'timestamp_old', 'token_missing', 'token_wrong'] as const),
      ...(['not_found', 'mapping_missing', 'sender_missing', 'payload_too_large'] as const),
      ...(['too_many_requests', 'fault', 'not_written'] as const),
    ],
  },
  'GET /webhooks/{source}': {
    tag,
    summary: 'Echoes the check by which Onfleet sees whether the address is ours.',
    access: 'open',
    parameters: [
      { name: 'check', in: 'query', description: 'What comes back.', required: true, schema: { type: 'string' } },
    ],
    answers: {
      200: { description: 'The check.', body: named('Check', z.string()), mediaType: 'text/plain; charset=utf-8' },
    },
    problems: ['not_found', 'fault'],
  },
} satisfies Operations;
