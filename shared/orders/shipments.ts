import { dataOf, type Event } from './event.ts';
import { shipmentData } from './event-data.ts';
import { joinKnown, learn, nothingKnown } from './known.ts';
import type { Order, Shipment } from './order.ts';
import { parcelPointer } from './pointer.ts';
import { mark, type Marks } from './status.ts';

type Shipments = Order['shipments'];
/** What was told under one id. */
type Part = Pick<Shipment, 'marks' | 'known'>;

/** What a parcel goes by that its events give no id. */
const unnamed = 'shipment';

/** What an event calls its parcel. */
export const shipmentIdOf = (event: Pick<Event, 'data'>): string => dataOf(shipmentData, event).shipmentId ?? unnamed;

/**
 * The parcels of an order after an event about one of them. A shop may tell of a parcel under its own id, or under none,
 * and its carrier under the tracking number: what was told of the same number is one parcel. Each part is kept as it was
 * told, so that the same events end in the same parcels whatever the sequence in which they come. Pure.
 */
export function withShipment(shipments: Shipments, event: Event, step: string): Shipments {
  const parts = partsOf(shipments);
  const id = shipmentIdOf(event);
  const { shipmentId: _, ...said } = dataOf(shipmentData, event);
  const before = ownOf(parts, id) ?? { marks: {}, known: nothingKnown() };
  const part = {
    marks: mark(before.marks, step, event.occurredAt),
    known: learn(before.known, said, event.occurredAt, 0),
  };
  return joined({ ...parts, [id]: part });
}

/** The id that a parcel is kept under which is called that: its own, or that of the parcel which it was joined to. */
export const shipmentCalled = ({ shipments }: Pick<Order, 'shipments'>, id: string): string =>
  Object.hasOwn(shipments, id)
    ? id
    : (Object.keys(shipments).find((other) => namesOf({ shipments }, other).includes(id)) ?? id);

/** The parcel that is called that. */
export const findShipment = (order: Pick<Order, 'shipments'>, id: string): Shipment | undefined =>
  ownOf(order.shipments, shipmentCalled(order, id));

/** All that a parcel is called, first what it is kept under. */
export const namesOf = ({ shipments }: Pick<Order, 'shipments'>, id: string): string[] => [
  ...new Set([id, ...Object.keys(ownOf(shipments, id)?.parts ?? {})]),
];

const ownOf = <Value>(record: Record<string, Value>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

const partsOf = (shipments: Shipments): Record<string, Part> =>
  Object.fromEntries(
    Object.entries(shipments).flatMap(([id, { parts, ...own }]) => Object.entries(parts ?? { [id]: own })),
  );

/** Two ids of the caller's own stay two parcels, though one number leads to both: only what has none joins another. */
function joined(parts: Record<string, Part>): Shipments {
  const ids = Object.keys(parts).sort();
  const numberOf = (id: string) => numberIn(parts[id]);
  const isOwn = (id: string) => id !== unnamed && parcelPointer(id)?.trackingNumber !== numberOf(id);
  const hosts = new Map<string, string>();
  for (const id of [...ids.filter(isOwn), ...ids.filter((one) => !isOwn(one))]) {
    const number = numberOf(id);
    if (number !== undefined && !hosts.has(number)) hosts.set(number, id);
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const host = (isOwn(id) ? undefined : hosts.get(numberOf(id) ?? '')) ?? id;
    groups.set(host, [...(groups.get(host) ?? []), id]);
  }
  const parcels = [...groups].map(([host, members]): [string, Shipment] => {
    // What was told under no id is mostly told first: its id stays, and with it what was said of the parcel.
    const id = members.includes(unnamed) ? unnamed : host;
    return [id, parcelOf(Object.fromEntries(members.map((one) => [one, parts[one] as Part])))];
  });
  return Object.fromEntries(parcels.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const numberIn = (part: Part | undefined): string | undefined =>
  parcelPointer(part?.known.values.trackingNumber ?? '')?.trackingNumber;

function parcelOf(parts: Record<string, Part>): Shipment {
  const [first, ...others] = Object.values(parts) as [Part, ...Part[]];
  if (others.length === 0) return first;
  const all = others.reduce(
    ({ marks, known }, other) => ({ marks: joinMarks(marks, other.marks), known: joinKnown(known, other.known, 0) }),
    first,
  );
  return { ...all, parts };
}

const joinMarks = (marks: Marks, others: Marks): Shipment['marks'] =>
  Object.entries(others).reduce<Shipment['marks']>(
    (all, [step, at]) => (at === undefined ? all : mark(all, step, at)),
    marks as Shipment['marks'],
  );
