import type { Order } from '../../orders/order.ts';
import type { MessageName } from '../message.ts';
import { plain } from '../wording/plain-text.ts';
import { happeningTags } from './tags/happening-tags.ts';
import { orderTags } from './tags/order-tags.ts';
import { parcelTags } from './tags/parcel-tags.ts';
import { stageTags } from './tags/stage-tags.ts';
import type { Tag } from './tags/tag.ts';
import { visitTags } from './tags/visit-tags.ts';

/** Every tag: what it means and where it comes from. The table in the README beside this file is made of it. */
const tags: Record<string, Tag> = { ...orderTags, ...visitTags, ...happeningTags, ...stageTags, ...parcelTags };

/** An attribute of the order by its name: `{{attributes.contractNumber}}`. */
const attribute: Tag = {
  means: 'what the order carries in `attributes` under that name',
  example: 'C-77',
  longest: 'C-2026-1000345',
  mayBeMissing: true,
  value: () => undefined,
};
export const attributeTag = 'attributes.<name>';
const attributes = /^attributes\.([A-Za-z][A-Za-z0-9_-]{0,63})$/;

/** The tag of a name, if there is one. */
export function tagOf(given: string): Tag | undefined {
  const key = attributes.exec(given)?.[1];
  if (key === undefined) return Object.hasOwn(tags, given) ? tags[given] : undefined;
  return { ...attribute, value: ({ order, room }) => plain(attributeText(order, key), room.name) };
}

function attributeText({ facts }: Order, key: string): string | undefined {
  const all = facts.values.attributes ?? {};
  const value = Object.hasOwn(all, key) ? all[key] : undefined;
  return value === undefined || value === null ? undefined : String(value);
}

/** All tags with what there is to know of them, in the sequence in which they are shown. */
export const everyTag = (): [string, Tag][] => [...Object.entries(tags), [attributeTag, attribute]];

/** The messages whose answer is given on the page. */
export const askingMessages: readonly MessageName[] = ['choose-slot', 'approval-asked', 'feedback'];
