import * as z from 'zod/mini';
import { isDeeper } from '../../../shared/read-json.ts';
import { parseEvent } from '../../../shared/orders/parse-event.ts';
import { type SourceMapping, sourceMapping } from '../../../shared/senders/source-mapping.ts';
import type { Told } from '../../receive-webhooks/kind.ts';
import { mapPayload, placeIn } from '../../receive-webhooks/sources/generic.ts';
import type { Answerer } from '../handler.ts';
import { type Fault, faulty, notFound } from '../problems.ts';
import type { DeskDependencies } from '../routes.ts';
import { findSender } from '../settings/read-settings.ts';
import { tellIssues } from '../settings/sentences.ts';

export const tryBody = z.strictObject({
  payload: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]),
  /** A mapping that is not saved yet, in place of the one that stands in the settings. */
  mapping: z.optional(z.unknown()),
});

/** `POST /senders/{id}/sources/{source}/try`: the events that a payload would give by the mapping, or its faults with their places. Nothing is written. */
export function trySource(dependencies: Pick<DeskDependencies, 'senders' | 'ofAccount'>): Answerer {
  return async ({ colleague, parameters: { id = '', source = '' }, body, now }) => {
    const sender = colleague.sees(id) ? await findSender(id, dependencies) : undefined;
    if (!sender) throw notFound('sender');
    const given = tryBody.safeParse(body());
    if (!given.success || isDeeper(given.data, mostDepth))
      throw faulty('There is nothing to try', [{ path: '/payload', detail: howToTry }]);
    const { payload } = given.data;
    const mapping = given.data.mapping === undefined ? sender.sources[source] : checked(given.data.mapping);
    if (!mapping) throw notFound('mapping');
    const mapped = mapPayload(payload, mapping, { zone: sender.timeZone, now });
    if ('faults' in mapped) throw faulty(unreadable, inPayload(mapped.faults));
    const all = mapped.told.map((told) => tried(told, { source, senderId: id, mapping, now }));
    const faults = all.flatMap((one) => ('faults' in one ? one.faults : []));
    if (faults.length > 0) throw faulty(unreadable, faults);
    return { body: { events: all } };
  };
}

/** As deep as a webhook may nest, in what is around it here. */
const mostDepth = 41;
const howToTry = 'Send a payload as the system would: {"payload": {…}}, and perhaps a mapping: {"payload", "mapping"}.';
const unreadable = 'This payload can not be read so';

function checked(candidate: unknown): SourceMapping {
  const parsed = sourceMapping.safeParse(candidate);
  if (parsed.success) return parsed.data;
  const faults = tellIssues(parsed.error.issues, candidate).map(({ path, detail }) => ({
    path: `/mapping${path}`,
    detail,
  }));
  throw faulty('The mapping is not in order', faults);
}

const inPayload = (faults: readonly Fault[]): Fault[] =>
  faults.map(({ path, detail }) => ({ path: `/payload${path}`, detail }));

interface Trying {
  source: string;
  senderId: string;
  mapping: SourceMapping;
  now: string;
}

/** The event as it would be kept; of one whose order is found by its parcel, what it would be found by. */
function tried({ event, trackingNumber }: Told, { source, senderId, mapping, now }: Trying) {
  const { orderId = 'the order of the parcel' } = event;
  const parsed = parseEvent({ ...event, orderId, senderId }, { source, senderIds: [senderId], now });
  if ('faults' in parsed) {
    return { faults: inPayload(parsed.faults.map((one) => ({ ...one, path: placeIn(mapping, one.path) }))) };
  }
  if (!('event' in parsed) || event.orderId !== undefined) return parsed;
  const { orderId: _, ...withoutOrder } = parsed.event;
  return { event: withoutOrder, foundBy: { trackingNumber } };
}
