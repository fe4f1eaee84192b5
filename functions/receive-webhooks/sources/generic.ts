import type { Fault } from '../../../shared/orders/parse-event.ts';
import { isFieldName } from '../../../shared/orders/outside-id.ts';
import type { SourceMapping } from '../../../shared/senders/source-mapping.ts';
import { valueAt } from '../../../shared/value-at.ts';
import { putAt } from '../put-at.ts';
import type { Told } from '../kind.ts';
import { expectedIn, timeIn, upTo } from '../lenient.ts';
import { eventOf } from '../meaning.ts';
import { idOfBody } from '../signed.ts';

const mostEvents = 100;

export interface MappingCircumstances {
  /** The sender's zone, where the mapping names none. */
  zone: string;
  /** When the payload came: when its events happened, where it does not say. */
  now: string;
}

/** The events that a payload of a caller's own tells of, or what is missing and where. Pure. */
export function mapPayload(
  payload: object,
  mapping: SourceMapping,
  circumstances: MappingCircumstances,
): { told: Told[] } | { faults: [Fault, ...Fault[]] } {
  const { events } = mapping;
  if (events === undefined) return collect([toldOf(payload, '', mapping, circumstances)]);
  const items = valueAt(payload, events);
  if (!Array.isArray(items)) return { faults: [fault(events, 'There is no list here.')] };
  if (items.length > mostEvents) return { faults: [fault(events, `At most ${mostEvents} at a time.`)] };
  return collect(items.map((item, index) => toldOf(item, `${events}/${index}`, mapping, circumstances)));
}

/** Where in the payload what stands at a place of our event comes from, as far as the mapping tells. */
export function placeIn({ fields, status }: SourceMapping, path: string): string {
  if (path === '/type') return status;
  const target = Object.keys(fields)
    .filter((one) => path === one || path.startsWith(`${one}/`))
    .sort((one, other) => other.length - one.length)[0];
  const from = target === undefined ? undefined : fields[target];
  if (target === undefined || from === undefined || (typeof from !== 'string' && 'value' in from)) return path;
  if (typeof from === 'string') return from + path.slice(target.length);
  const [, index, member = ''] = /^(\/\d+)(\/[A-Za-z]+)?/.exec(path.slice(target.length)) ?? [];
  return from.each + (index ?? '') + (from.fields[member] ?? member);
}

type One = Told | { fault: Fault };

function collect(all: readonly One[]): { told: Told[] } | { faults: [Fault, ...Fault[]] } {
  const faults = all.flatMap((one) => ('fault' in one ? [one.fault] : []));
  const [first, ...others] = faults;
  return first ? { faults: [first, ...others] } : { told: all.flatMap((one) => ('fault' in one ? [] : [one])) };
}

function toldOf(item: unknown, at: string, mapping: SourceMapping, { zone, now }: MappingCircumstances): One {
  const code = plain(valueAt(item, mapping.status));
  if (code === undefined) return { fault: fault(at + mapping.status, 'There is no code here.') };
  const event: Record<string, unknown> = {};
  for (const [target, from] of Object.entries(mapping.fields)) {
    const value = valueOf(item, target, from, mapping.timeZone ?? zone);
    if (value !== undefined) putAt(event, target, value);
  }
  const { data = {}, ...members } = event as { data?: Record<string, unknown> } & Partial<Told['event']>;
  const meaning = Object.hasOwn(mapping.statuses, code) ? mapping.statuses[code] : undefined;
  const about = { id: idOfBody(Buffer.from(JSON.stringify(item))), occurredAt: now, ...members };
  const trackingNumber = typeof data.trackingNumber === 'string' ? data.trackingNumber : undefined;
  const named = meaning?.startsWith('shipment.') ? { ...parcelBy(trackingNumber), ...data } : data;
  return { trackingNumber, event: eventOf(meaning, { ...about, rawCode: code, data: named }) };
}

/** What a parcel is called of which nothing but the number is known: of several, none becomes another. */
function parcelBy(trackingNumber: string | undefined): { shipmentId?: string } {
  const shipmentId = upTo(100, trackingNumber);
  return shipmentId !== undefined && isFieldName(shipmentId) ? { shipmentId } : {};
}

const times = /^\/(occurredAt|data\/(window|newEta)\/(from|to)|data\/(slotCutOff|approval\/dueAt))$/;

function valueOf(item: unknown, target: string, from: SourceMapping['fields'][string], zone: string): unknown {
  if (typeof from !== 'string' && 'value' in from) return from.value;
  if (typeof from !== 'string') {
    const members = valueAt(item, from.each);
    return Array.isArray(members) ? members.map((member) => membersOf(member, from.fields)) : undefined;
  }
  const value = valueAt(item, from);
  // What is no time stays as it is, so that its fault is told.
  if (times.test(target)) return timeIn(value, zone) ?? nothingIfNull(value);
  if (target === '/data/eta') return expectedIn(value, zone) ?? nothingIfNull(value);
  return asOurs(value, target);
}

const membersOf = (member: unknown, fields: Record<string, string>): object =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, from]) => {
      const value = asOurs(valueAt(member, from), name);
      return value === undefined ? [] : [[name.slice(1), value]];
    }),
  );

/** Ids, prices and postal codes are texts here and often numbers there; counts and attributes are numbers here too. */
const mayBeNumber = /(^|\/)(quantity|stop)$|^\/order\/attributes\//;

const asOurs = (value: unknown, target: string): unknown =>
  typeof value === 'number' && !mayBeNumber.test(target) ? String(value) : nothingIfNull(value);

const nothingIfNull = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

const plain = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : upTo(200, typeof value === 'string' ? value : undefined);

const fault = (path: string, detail: string): Fault => ({ code: 'unreadable', path, detail });
