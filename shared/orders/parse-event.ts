import type * as z from 'zod/mini';
import { issueSentence } from '../issue-sentence.ts';
import { jsonPointer } from '../json-pointer.ts';
import { nearest } from '../nearest.ts';
import type { EventFaultCode } from '../event-fault-codes.ts';
import { dataSchemaOf, envelope, type Event, eventTypes, isEventType } from './event.ts';
import { after, type Instant } from './instant.ts';
import { routeEnvelope, type RouteEvent, routeEventTypes } from './route-event.ts';
import { fromCloudEvent, inCloudEvent, isCloudEvent } from './cloud-event.ts';

const minutesAhead = 5;
export const mostBytesOfEvent = 64 * 1024;

/** What is wrong with an event, where (JSON pointer into the event), in words. */
export interface Fault {
  code: EventFaultCode;
  path: string;
  detail: string;
}
export type ParsedEvent = { event: Event } | { routeEvent: RouteEvent } | { faults: [Fault, ...Fault[]] };

export interface Parsing {
  source: string;
  /** The senders that an event may be of. */
  senderIds: readonly string[];
  now: Instant;
}

/** One event of a request, checked whole; every fault is told at once. */
export function parseEvent(candidate: unknown, { source, senderIds, now }: Parsing): ParsedEvent {
  if (Buffer.byteLength(JSON.stringify(candidate)) > mostBytesOfEvent) {
    return fault(
      'event_too_large',
      '',
      `The event is over ${mostBytesOfEvent / 1024} kB. Send photos and documents as links.`,
    );
  }
  if (!isCloudEvent(candidate)) return parseOwn(candidate, source, senderIds, now);
  const converted = fromCloudEvent(candidate);
  if (!converted.success) return { faults: faultsOf(converted.error, candidate) };
  const parsed = parseOwn(converted.data.event, `${source}/${converted.data.source}`, senderIds, now);
  return mapFaults(parsed, inCloudEvent);
}

/** The same, with its faults where they stand in what the event was made from. */
export function mapFaults(parsed: ParsedEvent, placeOf: (path: string) => string): ParsedEvent {
  if (!('faults' in parsed)) return parsed;
  return { faults: parsed.faults.map((one) => ({ ...one, path: placeOf(one.path) })) as typeof parsed.faults };
}

function parseOwn(candidate: unknown, source: string, senderIds: readonly string[], now: Instant): ParsedEvent {
  const type = typeOf(candidate);
  if (type !== undefined && routeEventTypes.includes(type)) return parseOfRoute(candidate, source, senderIds, now);
  const parsed = envelope.safeParse(candidate);
  const unknownType = type !== undefined && !isEventType(type) ? [unknownTypeFault(type)] : [];
  if (!parsed.success) return { faults: [...faultsOf(parsed.error, candidate), ...unknownType] as [Fault, ...Fault[]] };
  if (unknownType[0]) return { faults: [unknownType[0]] };
  const { data, senderId: named, ...event } = parsed.data;
  const checked = dataSchemaOf(event.type).safeParse(data);
  if (!checked.success) return { faults: faultsOf(checked.error, data, '/data') };
  const senderId = senderOf(named, senderIds);
  if (senderId === undefined) return { faults: [unknownSenderFault(named, senderIds)] };
  return inTime(
    { event: { ...event, senderId, source, data: { ...checked.data }, receivedAt: now } },
    event.occurredAt,
    now,
  );
}

function parseOfRoute(candidate: unknown, source: string, senderIds: readonly string[], now: Instant): ParsedEvent {
  const parsed = routeEnvelope.safeParse(candidate);
  if (!parsed.success) return { faults: faultsOf(parsed.error, candidate) };
  const { senderId: named, ...event } = parsed.data;
  const senderId = senderOf(named, senderIds);
  if (senderId === undefined) return { faults: [unknownSenderFault(named, senderIds)] };
  return inTime({ routeEvent: { ...event, senderId, source, receivedAt: now } }, event.occurredAt, now);
}

function inTime(parsed: ParsedEvent, occurredAt: Instant, now: Instant): ParsedEvent {
  if (occurredAt <= after(now, minutesAhead * 60_000)) return parsed;
  return fault(
    'occurred_in_future',
    '/occurredAt',
    `An event is something that has happened; ${occurredAt} is still to come (it is ${now}). Check the clock and its offset.`,
  );
}

/** An event that names no sender belongs to `default`, or to the only one there is. */
function senderOf(named: string | undefined, senderIds: readonly string[]): string | undefined {
  if (named !== undefined) return senderIds.find((id) => id === named);
  return senderIds.length === 1 ? senderIds[0] : senderIds.find((id) => id === 'default');
}

function unknownSenderFault(named: string | undefined, senderIds: readonly string[]): Fault {
  const known = senderIds.join(', ');
  const detail =
    named === undefined
      ? `Name the sender: ${known}, or one that was saved at the desk.`
      : `There is no such sender. The account's file has ${known}; any other is saved at the desk first (PUT /senders/{id}).`;
  return { code: 'unknown_sender', path: '/senderId', detail };
}

function unknownTypeFault(type: string): Fault {
  const meant = nearest(type, [...eventTypes, ...routeEventTypes, 'stage.<name>'], 3);
  return {
    code: 'unknown_type',
    path: '/type',
    detail: `There is no such event type. Nearest: ${meant.join(', ')}.`,
  };
}

function typeOf(candidate: unknown): string | undefined {
  const type = typeof candidate === 'object' && candidate !== null && 'type' in candidate ? candidate.type : undefined;
  return typeof type === 'string' ? type : undefined;
}

const fault = (code: EventFaultCode, path: string, detail: string): ParsedEvent => ({
  faults: [{ code, path, detail }],
});

/** What a schema has found wrong, at most twenty things. */
export const faultsOf = ({ issues }: z.core.$ZodError, given: unknown, under = ''): [Fault, ...Fault[]] =>
  issues.slice(0, 20).map((issue) => ({
    code: 'invalid',
    path: under + jsonPointer(issue.path),
    detail: issueSentence(issue, issue.path.at(-1), valueAt(given, issue.path)),
  })) as [Fault, ...Fault[]];

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part], given);
