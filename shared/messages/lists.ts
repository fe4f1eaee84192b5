import type { Order } from '../orders/order.ts';
import { fillText } from './template.ts';
import { messageTexts } from './texts/texts.ts';
import type { Topic } from './topic.ts';
import { inWords, tellItems } from './wording/items.ts';
import type { Reader } from './wording/reader.ts';
import { tellWhen } from './wording/when.ts';

/** What is in the parcel, where that is known; else all that was ordered. */
export function itemsOf({ shipment }: Topic, { facts }: Order, reader: Reader, most: number): string | undefined {
  const items = shipment?.known.values.items ?? facts.values.items;
  const { listed, more } = tellItems({ items }, most, reader);
  return [...listed.map(inWords), ...moreOf(more, reader)].join('; ') || undefined;
}

const mostSlots = 4;

/** The windows that the customer may choose from. */
export function slotsOf({ name, visit }: Topic, reader: Reader): string | undefined {
  const slots = name === 'choose-slot' ? (visit?.known.values.slots ?? []) : [];
  const told = slots.slice(0, mostSlots).map((slot) => tellWhen(slot, reader).short);
  return [...told, ...moreOf(slots.length - told.length, reader)].join('; ') || undefined;
}

const moreOf = (count: number, { language }: Reader): string[] =>
  count > 0 ? [fillText(messageTexts[language].more, { count })] : [];
