import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';

/** How far each step takes a parcel on its way. */
const ranks: Record<string, number> = { shipped: 1, in_transit: 2, out_for_delivery: 4, delivered: 6 };

/** What has happened to a parcel since, by its marks alone, that makes what is told of it old news. */
export function outdatedOfParcel({ name, rule, about, event }: Message, order: Order): string | undefined {
  if (name === 'all-delivered') return allDelivered(order) ? undefined : 'nothing of the kind';
  const marks = about.subject === 'shipment' ? (order.shipments[about.id]?.marks ?? {}) : {};
  const later = Object.keys(marks).filter((step) => (marks[step] ?? '') > event.occurredAt);
  // What waits for the next scan is over with any.
  if (rule === 'still-waiting' || name === 'nothing-heard') return later[0];
  if (name === 'feedback' || name === 'delivered') return undefined;
  if (event.type === 'shipment.exception') return later.find((step) => step === 'delivered');
  const rank = ranks[event.type.replace('shipment.', '')] ?? 0;
  return later.find((step) => (ranks[step] ?? 0) > rank || step === 'exception');
}

/** Whether every parcel that the order knows was delivered after all that went wrong with it, and they hold all of it. */
function allDelivered({ shipments, facts }: Order): boolean {
  const parcels = Object.values(shipments);
  const held = new Set(parcels.flatMap(({ known }) => known.values.items ?? []).map(({ name }) => name));
  const isWhole = (facts.values.items ?? []).every(({ name }) => held.has(name));
  const isThere = ({ marks }: (typeof parcels)[number]) =>
    marks.delivered !== undefined && (marks.exception ?? '') < marks.delivered;
  return parcels.every(isThere) && (isWhole || parcels.some(({ known }) => !known.values.items?.length));
}
