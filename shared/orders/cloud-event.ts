import * as z from 'zod/mini';
import { outsideId } from './outside-id.ts';

/** A CloudEvent (1.0, structured JSON) as far as we read it; its `data` holds the rest of our event. */
export const cloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: outsideId,
  type: z.string(),
  time: z.string(),
  subject: z.optional(z.string()),
  data: z._default(z.record(z.string(), z.unknown()), {}),
});

export const isCloudEvent = (candidate: unknown): boolean =>
  typeof candidate === 'object' && candidate !== null && 'specversion' in candidate;

/** The same event in our own form, and the CloudEvent's source: an id is its source's own. The subject is the order. */
export function fromCloudEvent(candidate: unknown) {
  const parsed = cloudEvent.safeParse(candidate);
  if (!parsed.success) return parsed;
  const { id, source, type, time, subject, data } = parsed.data;
  const event = { ...(subject === undefined ? {} : { orderId: subject }), ...data, id, type, occurredAt: time };
  return { success: true as const, data: { source, event } };
}

const places: Record<string, string> = {
  '/id': '/id',
  '/type': '/type',
  '/occurredAt': '/time',
  '/orderId': '/subject',
};

/** Where in the CloudEvent a place of our own form stands. */
export const inCloudEvent = (path: string): string => places[path] ?? `/data${path}`;
