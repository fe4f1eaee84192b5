import { type AppendDependencies, appendEvents } from '../../shared/orders/append-events.ts';
import { type Fault, type ParsedEvent, parseEvent } from '../../shared/orders/parse-event.ts';
import { parcelPointer } from '../../shared/orders/pointer.ts';
import type { PointerStore } from '../../shared/orders/pointer-store.ts';
import type { Told } from './kind.ts';

export interface TakeDependencies extends AppendDependencies {
  pointers: PointerStore;
}

interface Taking {
  source: string;
  senderId: string;
  now: string;
  /** Where in the payload a place of our event comes from. */
  placeOf(path: string): string;
}

/** Why an event came to nothing, though nothing is wrong with it: there is no order, or more than one. */
type Ignored = 'order_unknown' | 'order_ambiguous';

export interface Taken {
  accepted: number;
  duplicates: number;
  unwritten: number;
  ignored: { index: number; code: Ignored }[];
  rejected: ({ index: number; faults: [Fault, ...Fault[]] } & Fault)[];
}

/** Finds each event's order, checks the events as `POST /events` does, and keeps the good ones. */
export async function takeTold(told: readonly Told[], taking: Taking, dependencies: TakeDependencies): Promise<Taken> {
  const all = await Promise.all(told.map((one) => parse(one, taking, dependencies)));
  const parsed = all.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const { appended, duplicate, unwritten } = await appendEvents(parsed, dependencies);
  return {
    accepted: appended,
    duplicates: duplicate,
    unwritten,
    ignored: all.flatMap((code, index) => (typeof code === 'string' ? [{ index, code }] : [])),
    rejected: all.flatMap((one, index) =>
      typeof one !== 'string' && 'faults' in one ? [{ index, ...one.faults[0], faults: one.faults }] : [],
    ),
  };
}

async function parse(
  told: Told,
  { source, senderId, now, placeOf }: Taking,
  { pointers }: TakeDependencies,
): Promise<ParsedEvent | Ignored> {
  const { orderId } = told.event;
  const found = orderId === undefined ? await orderOf(told, senderId, pointers) : { orderId };
  if (typeof found === 'string') return found;
  const parsed = parseEvent({ ...told.event, ...found, senderId }, { source, senderIds: [senderId], now });
  if (!('faults' in parsed)) return parsed;
  return { faults: parsed.faults.map((one) => ({ ...one, path: placeOf(one.path) })) as typeof parsed.faults };
}

/** Carriers use their numbers again: of a parcel that leads to several orders nobody can tell whose it is. */
async function orderOf(
  { trackingNumber = '' }: Told,
  senderId: string,
  pointers: PointerStore,
): Promise<{ orderId: string } | Ignored> {
  const parcel = parcelPointer(trackingNumber);
  const [orderId, another] = parcel ? await pointers.orders(senderId, parcel, 2) : [];
  if (orderId === undefined) return 'order_unknown';
  return another === undefined ? { orderId } : 'order_ambiguous';
}
