import type { Order } from '../orders/order.ts';
import { itemsIn } from '../orders/parcels.ts';
import { spelledFor } from './sms-segments.ts';
import { fillText } from './template.ts';
import { messageTexts } from './texts/texts.ts';
import type { Topic } from './topic.ts';
import { listFormat } from './wording/formatters.ts';
import { inWords, tellItems } from './wording/items.ts';
import type { Reader } from './wording/reader.ts';
import { tellWhen } from './wording/when.ts';

/** What is in the parcel; else all that was ordered, whichever of several orders is named first. */
export function itemsOf(
  { shipmentId }: Topic,
  orders: readonly Order[],
  reader: Reader,
  most: number,
): string | undefined {
  const sorted = [...orders].sort((one, other) => (one.orderId < other.orderId ? -1 : 1));
  const items = sorted.flatMap((order) =>
    shipmentId === undefined ? (order.facts.values.items ?? []) : itemsIn(order, shipmentId),
  );
  const { listed, more } = tellItems({ items }, most, reader);
  return [...listed.map(inWords), ...moreOf(more, reader)].join('; ') || undefined;
}

const mostNumbers = 4;

/**
 * The numbers of the orders that a message speaks of, in one sequence whichever is named first, and whether there are
 * several. Where one has no number none is named.
 */
export function numbersOf(
  orders: readonly Order[],
  reader: Reader,
  inRoom: (text: string | null | undefined) => string | undefined,
): { number: string | undefined; several: boolean } {
  const given = orders.flatMap(({ facts }) => inRoom(facts.values.number) ?? []);
  if (given.length < orders.length) return { number: undefined, several: orders.length > 1 };
  const numbers = [...new Set(given)].sort();
  const more = moreOf(numbers.length - mostNumbers, reader);
  const named = numbers.slice(0, mostNumbers);
  const number = more.length > 0 ? [named.join(', '), ...more].join(' ') : listFormat(reader.locale, {}).format(named);
  return { number, several: numbers.length > 1 };
}

const mostSlots = 4;

/** The windows that the customer may choose from. */
export function slotsOf({ name, visit }: Topic, reader: Reader): string | undefined {
  const slots = name === 'choose-slot' ? (visit?.known.values.slots ?? []) : [];
  const told = slots.slice(0, mostSlots).map((slot) => tellWhen(slot, reader).short);
  return [...told, ...moreOf(slots.length - told.length, reader)].join('; ') || undefined;
}

const moreOf = (count: number, reader: Reader): string[] =>
  count > 0 ? [fillText(spelledFor(reader)(messageTexts[reader.language].more), { count })] : [];
