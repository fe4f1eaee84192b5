import type { Order } from '../orders/order.ts';
import { itemsIn } from '../orders/parcels.ts';
import type { Fact } from './facts.ts';
import type { MessageName } from './message.ts';
import type { MessageValues } from './message-values.ts';
import { fillText } from './template.ts';
import { labels } from './texts/labels.ts';
import { messageTexts } from './texts/texts.ts';
import type { Topic } from './topic.ts';
import { type ToldItem, tellItems } from './wording/items.ts';
import { openAddress } from '../open-address.ts';
import type { Reader } from './wording/reader.ts';

/** What an e-mail lists item by item, with pictures. */
export interface OrderSummary {
  title: string;
  items: ToldItem[];
  moreItems: string | undefined;
  total: Fact | undefined;
}

/** An e-mail longer than 102 kB is cut off by some. */
const mostItems = 30;

/** Those that show the order as it is, with prices and total. */
const ofOrder = new Set<MessageName>(['order-received', 'order-updated']);
/** Those that show what has come, or what comes in a parcel. */
const ofGoods = new Set<MessageName>([
  ...(['shipped', 'out-for-delivery', 'ready-to-collect', 'delivered', 'all-delivered'] as const),
]);

/** The items that a message lists; nothing where it lists none, or knows none. */
export function orderSummary(
  topic: Topic,
  order: Order,
  values: MessageValues,
  reader: Reader,
): OrderSummary | undefined {
  const { shipmentId, name } = topic;
  const isWhole = ofOrder.has(name);
  if (!isWhole && !(ofGoods.has(name) && (shipmentId !== undefined || name === 'all-delivered'))) return undefined;
  const facts = order.facts.values;
  const items = shipmentId === undefined ? facts.items : itemsIn(order, shipmentId);
  const { listed, more } = tellItems({ items, total: facts.total }, mostItems, reader);
  const words = labels[reader.language];
  const total = isWhole && values.total ? { label: words.total, value: values.total } : undefined;
  if (listed.length === 0 && !total) return undefined;
  return {
    title: shipmentId === undefined ? words.orderSummary : words.parcelContents,
    items: listed.map(({ imageUrl, ...item }) => shown(isWhole ? item : withoutPrice(item), imageUrl)),
    moreItems: more > 0 ? fillText(messageTexts[reader.language].more, { count: more }) : undefined,
    total,
  };
}

function shown(item: ToldItem, imageUrl: string | undefined): ToldItem {
  const address = openAddress(imageUrl);
  return address === undefined ? item : { ...item, imageUrl: address };
}

/** What a parcel's things cost was said when they were ordered. */
const withoutPrice = ({ price: _, amount: __, ...item }: ToldItem): ToldItem => item;
