import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { shortHash } from '../../short-hash.ts';
import type { About } from '../../orders/about.ts';
import type { Window } from '../../orders/event-data.ts';
import { after, type Instant } from '../../orders/instant.ts';
import { sinceOf } from '../../orders/known.ts';
import { type Order, shipmentStatus, visitStatus } from '../../orders/order.ts';
import { findShipment } from '../../orders/shipments.ts';
import { doneSteps } from '../../orders/standing.ts';
import type { Sender } from '../../senders/sender.ts';
import type { MessageName } from '../message.ts';
import { expectedOf, parcelExpected, promisedOf } from '../wording/expected.ts';
import { dateOf } from '../wording/local-time.ts';
import type { Reader } from '../wording/reader.ts';
import { isWholeDays } from '../wording/when.ts';

/** Those that tell when somebody comes, or something; or that they do not. */
const telling = new Set<MessageName>([
  ...(['visit-planned', 'reminder', 'rescheduled', 'on-its-way', 'cancelled', 'delayed'] as const),
  ...(['shipped', 'in-transit', 'out-for-delivery'] as const),
]);

/** What it takes to put a message's window into a calendar. */
export interface CalendarFacts {
  name: MessageName;
  about: About;
  order: Order;
  sender: Sender;
  reader: Reader;
  /** Plain text, one line each. */
  summary: string;
  location: string | undefined;
  link: string;
  now: Instant | undefined;
}

/**
 * The windows that a message tells, as a file for the reader's calendar (RFC 5545): of its visit or parcel, or of all
 * that were still to come of a cancelled order. The same visit keeps its UID, and what is told of it later a higher
 * sequence, so that another time moves the entry, and none, or a cancellation, takes it back. Nothing where no window
 * was ever known.
 */
export function calendarFile(facts: CalendarFacts): string | undefined {
  const { name, sender, summary, location, link, now } = facts;
  const entries = telling.has(name) ? entriesOf(facts) : [];
  if (entries.length === 0) return undefined;
  const calendar = ical({ prodId: '//Waypost//Waypost//EN', method: ICalCalendarMethod.PUBLISH });
  for (const { id, window, changedAt, isOff } of entries) {
    calendar.createEvent({
      ...spanOf(window, facts.reader),
      id,
      sequence: sequenceOf(changedAt),
      stamp: new Date(now ?? changedAt),
      summary,
      location: location ?? null,
      description: link,
      url: link,
      // A name stands between quotes, which nothing can take back there.
      organizer: { name: sender.name.replaceAll('"', "'"), email: sender.from },
      status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

interface Entry {
  id: string;
  window: Window;
  /** When what is told of it was said: what is told later has a later one. */
  changedAt: Instant;
  isOff: boolean;
}

function entriesOf({ about, order, name }: CalendarFacts): Entry[] {
  if (name !== 'cancelled') return entryOf(about, order) ?? [];
  const { cancelled = '' } = order.marks;
  const all: About[] = [
    ...Object.keys(order.visits).map((id) => ({ subject: 'visit' as const, id })),
    ...Object.keys(order.shipments).map((id) => ({ subject: 'shipment' as const, id })),
  ];
  return all.flatMap((one) =>
    (entryOf(one, order) ?? []).map((entry) => ({ ...entry, isOff: true, changedAt: cancelled })),
  );
}

/** The last window that was known of a visit or a parcel, and whether it still holds; nothing of what is done. */
function entryOf(about: About, order: Order): Entry[] | undefined {
  if (about.subject !== 'visit' && about.subject !== 'shipment') return undefined;
  const one = about.subject === 'visit' ? order.visits[about.id] : findShipment(order, about.id);
  const status = about.subject === 'visit' ? one && visitStatus(one) : one && shipmentStatus(one);
  if (!one || doneSteps.has(status?.step ?? '')) return undefined;
  const known: { window?: Window | undefined; eta?: Instant | Window | undefined } = one.known.values;
  const holds = about.subject === 'visit' ? promisedOf(expectedOf(one)) : parcelExpected(one).eta;
  const window = [holds, known.window, known.eta].find((when) => typeof when === 'object');
  if (typeof window !== 'object') return undefined;
  const isOff = holds === undefined;
  const said = ['/window', '/eta'].map((path) => sinceOf(one.known, path) ?? '').sort();
  const changedAt = isOff ? (status?.since ?? '') : (said.at(-1) ?? '');
  const id = `${shortHash(JSON.stringify([order.senderId, order.orderId, about]), 24)}@waypost`;
  return [{ id, window, changedAt, isOff }];
}

/** Whole seconds since the beginning of 2020: it grows with whatever is said later, and stays an integer of 32 bits. */
const sequenceOf = (at: Instant): number =>
  Math.max(0, Math.floor((Date.parse(at) - Date.UTC(2020, 0, 1)) / 1000)) || 0;

/** Hours as instants, which every calendar tells in its own zone; whole days as the days that they are where the reader is. */
function spanOf({ from, to }: Window, reader: Reader): { start: Date; end: Date; allDay: boolean } {
  if (!isWholeDays({ from, to }, reader)) return { start: new Date(from), end: new Date(to), allDay: false };
  const dayOf = (at: Instant) => new Date(`${dateOf(at, reader.zone)}T00:00:00Z`);
  const last = dayOf(after(to, -1));
  return { start: dayOf(from), end: new Date(last.getTime() + 86_400_000), allDay: true };
}
