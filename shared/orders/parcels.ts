import type { Instant } from './instant.ts';
import type { OrderFacts } from './order-facts.ts';
import { type Order, type Shipment, shipmentStatus, visitStatus } from './order.ts';
import { doneSteps, kindOf } from './standing.ts';

/** How a parcel stands among those of its order: the only one, one with more to come, or the last of several to be delivered. */
export const parcelParts = ['only', 'part', 'last'] as const;
export type ParcelPart = (typeof parcelParts)[number];

interface Parcel {
  id: string;
  shipment: Shipment;
}

/** The parcels of an order, in the sequence in which they were first heard of: so are they counted, wherever they are told of. */
export const parcelsOf = ({ shipments }: Pick<Order, 'shipments'>): Parcel[] =>
  Object.entries(shipments)
    .map(([id, shipment]) => ({ id, shipment }))
    .sort((one, other) => (sortedBy(one) < sortedBy(other) ? -1 : 1));

const sortedBy = ({ id, shipment }: Parcel): string => `${announcedAt(shipment)} ${id}`;

/** The first of its steps that is known. */
const announcedAt = ({ marks }: Shipment): Instant => Object.values(marks).sort()[0] ?? '';

/** Which of its order's parcels it is, and of how many; nothing for an only one, and as long as more of them may come. */
export function parcelPlace(order: Order, id: string): { number: number; count: number } | undefined {
  const parcels = parcelsOf(order);
  const index = parcels.findIndex((parcel) => parcel.id === id);
  if (index < 0 || parcels.length < 2 || isMissingItems(order, parcels)) return undefined;
  return { number: index + 1, count: parcels.length };
}

/** Whether more of the order than this parcel is still to be brought: another parcel, or what none of them holds. */
export function isMoreToCome(order: Order, id: string): boolean {
  const parcels = parcelsOf(order);
  const others = parcels.filter((parcel) => parcel.id !== id);
  return (
    others.some(({ shipment }) => !doneSteps.has(shipmentStatus(shipment)?.step ?? '')) ||
    isMissingItems(order, parcels)
  );
}

/**
 * Whether all of an order that comes in parcels has been delivered. All there is is what was announced, unless what the
 * parcels hold shows that something of the order is in none of them (`isMissingItems`), or somebody is still to bring
 * some of it. One that is on its way back was not delivered.
 */
export const isComplete = (order: Order): boolean => completeAt(order, parcelsOf(order)) !== undefined;

/** When the last of several parcels was delivered, once all of the order has been. */
export function allDeliveredAt(order: Order): Instant | undefined {
  const parcels = parcelsOf(order);
  return parcels.length > 1 ? completeAt(order, parcels) : undefined;
}

function completeAt(order: Order, parcels: readonly Parcel[]): Instant | undefined {
  const isBrought = Object.values(order.visits).every(
    (visit) => kindOf(visit) !== 'delivery' || doneSteps.has(visitStatus(visit)?.step ?? ''),
  );
  const times = parcels.flatMap(({ shipment }) => deliveredAt(shipment) ?? []).sort();
  return isBrought && times.length === parcels.length && !isMissingItems(order, parcels) ? times.at(-1) : undefined;
}

/**
 * How a parcel that was delivered stands among those of its order. One that was announced only after all that were
 * known had been delivered came late: it is told for itself, and the order is not said to be complete a second time.
 */
export function partOf(order: Order, id: string): ParcelPart {
  if (allDeliveredAt(order) !== undefined) return isLate(order, id) ? 'part' : 'last';
  return isComplete(order) ? 'only' : 'part';
}

/** Whether the order was complete without this parcel, and said to be, before anybody had heard of it. */
function isLate(order: Order, id: string): boolean {
  const { [id]: own, ...shipments } = order.shipments;
  const at = allDeliveredAt({ ...order, shipments });
  return own !== undefined && at !== undefined && at < announcedAt(own);
}

function deliveredAt(shipment: Shipment): Instant | undefined {
  const status = shipmentStatus(shipment);
  return status?.step === 'delivered' ? status.at : undefined;
}

type OrderedItem = NonNullable<OrderFacts['items']>[number];

/**
 * What a parcel holds, each with the picture and the price that the order has for it. One that says nothing of it holds
 * all of the order where it is the only one; of several nobody knows.
 */
export function itemsIn(order: Order, id: string): OrderedItem[] {
  const ordered = order.facts.values.items ?? [];
  const items = order.shipments[id]?.known.values.items;
  if (!items) return Object.keys(order.shipments).length === 1 ? ordered : [];
  return items.map((item) => {
    const { imageUrl, price } = ordered.find((one) => isSame(one, item)) ?? {};
    return { ...item, ...(imageUrl !== undefined && { imageUrl }), ...(price !== undefined && { price }) };
  });
}

interface Item {
  name: string;
  quantity?: number | undefined;
  sku?: string | undefined;
}

/**
 * Whether something of the order is in none of its parcels, as far as that can be known: every parcel says what it
 * holds, all of it is found among the order's items (by `sku`, else by name), and of one item there is less than was
 * ordered. A quantity that a parcel leaves out is all of it. Where names don't match, or a parcel says nothing, nobody
 * can tell, and nothing counts as missing.
 */
function isMissingItems({ facts }: Order, parcels: readonly Parcel[]): boolean {
  const ordered = facts.values.items ?? [];
  const packed = parcels.map(({ shipment }) => shipment.known.values.items ?? []);
  if (ordered.length === 0 || packed.some((items) => items.length === 0)) return false;
  const all = packed.flat();
  if (!all.every((item) => ordered.some((one) => isSame(one, item)))) return false;
  return ordered.some((item) => {
    const found = all.filter((one) => isSame(item, one));
    const isWhole = found.some(({ quantity }) => quantity === undefined);
    const wanted = sum(ordered.filter((one) => isSame(item, one)));
    return found.length === 0 || (!isWhole && sum(found) < wanted);
  });
}

const sum = (items: readonly Item[]): number => items.reduce((total, { quantity = 1 }) => total + quantity, 0);

/** By the shop's own number where both have one, else by name. */
const isSame = (one: Item, other: Item): boolean =>
  one.sku !== undefined && other.sku !== undefined ? one.sku === other.sku : nameOf(one) === nameOf(other);

const nameOf = ({ name }: Item): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
