import type { Order } from '../../orders/order.ts';
import { shipmentStatus } from '../../orders/order.ts';
import type { OrderFacts } from '../../orders/order-facts.ts';
import { allDeliveredAt, itemsIn } from '../../orders/parcels.ts';
import { delayOf } from '../../orders/standing.ts';
import type { StepOf } from '../../orders/status.ts';
import type { Sender } from '../../senders/sender.ts';
import { trackingLinkOf } from '../../tracking/tracking-link.ts';
import type { MessageName } from '../message.ts';
import type { Topic } from '../topic.ts';
import { parcelExpected } from '../wording/expected.ts';
import { openAddress } from '../../open-address.ts';
import { plain } from '../wording/plain-text.ts';

/** What of an order a mailbox may show beside the message: Gmail's `Order` and `ParcelDelivery`, by schema.org's names. */
export type StructuredData = Record<string, unknown>;

/** Those that tell how the order itself stands. */
const ofOrder = new Set<MessageName>([
  ...(['order-received', 'order-updated', 'packed', 'all-delivered'] as const),
  ...(['delayed', 'backordered', 'cancelled'] as const),
]);

/** Things that it takes to show an order; with more a message grows too long. */
const mostItems = 10;

/** What a message tells, for machines; nothing where it is about something else, or the order has no number. */
export function structuredData(topic: Topic, order: Order, sender: Sender, link: string): StructuredData | undefined {
  const number = plain(order.facts.values.number, 60);
  if (number === undefined) return undefined;
  const facts = { order, sender, link, number };
  if (topic.shipment && topic.shipmentId !== undefined) {
    return { '@context': 'http://schema.org', ...parcelDelivery(topic.shipmentId, topic.shipment, facts) };
  }
  if (topic.visit || !ofOrder.has(topic.name)) return undefined;
  const { items, total } = order.facts.values;
  const currency = total?.currency ?? undefined;
  return {
    '@context': 'http://schema.org',
    ...orderItself(facts, orderStatus(order)),
    priceCurrency: currency,
    price: total?.amount ?? undefined,
    acceptedOffer: (items ?? []).slice(0, mostItems).map((item) => ({
      '@type': 'Offer',
      itemOffered: product(item),
      price: item.price,
      priceCurrency: item.price === undefined ? undefined : currency,
      eligibleQuantity: { '@type': 'QuantitativeValue', value: String(item.quantity ?? 1) },
    })),
  };
}

interface Facts {
  order: Order;
  sender: Sender;
  link: string;
  number: string;
}

const orderItself = ({ sender, link, number }: Facts, status: string): StructuredData => ({
  '@type': 'Order',
  orderNumber: number,
  merchant: { '@type': 'Organization', name: plain(sender.name, 60) },
  orderStatus: `http://schema.org/${status}`,
  url: link,
  potentialAction: { '@type': 'ViewAction', url: link },
});

function parcelDelivery(id: string, shipment: NonNullable<Topic['shipment']>, facts: Facts): StructuredData {
  const { carrier, trackingNumber } = shipment.known.values;
  const { eta } = parcelExpected(shipment);
  const tracking = trackingLinkOf(shipment.known.values);
  const status = shipmentStatus(shipment)?.step;
  return {
    '@type': 'ParcelDelivery',
    deliveryAddress: address(facts.order.facts.values),
    expectedArrivalFrom: typeof eta === 'string' ? eta : eta?.from,
    expectedArrivalUntil: typeof eta === 'string' ? eta : eta?.to,
    carrier: { '@type': 'Organization', name: plain(carrier, 60) ?? plain(facts.sender.name, 60) },
    itemShipped: itemsIn(facts.order, id).slice(0, mostItems).map(product),
    partOfOrder: orderItself(facts, status === undefined ? 'OrderProcessing' : parcelStatus[status]),
    trackingNumber: plain(trackingNumber, 60),
    trackingUrl: tracking,
    ...(tracking && { potentialAction: { '@type': 'TrackAction', target: tracking } }),
  };
}

const product = ({ name, sku, imageUrl }: NonNullable<OrderFacts['items']>[number]): StructuredData => ({
  '@type': 'Product',
  name: plain(name, 120),
  sku: plain(sku, 60),
  image: openAddress(imageUrl),
});

function address({ deliveryAddress, customer }: OrderFacts): StructuredData | undefined {
  if (!deliveryAddress) return undefined;
  return {
    '@type': 'PostalAddress',
    name: plain(customer?.name ?? customer?.givenName, 60),
    streetAddress: plain(deliveryAddress.lines?.join(', '), 160),
    postalCode: plain(deliveryAddress.postalCode, 20),
    addressLocality: plain(deliveryAddress.city, 60),
    addressCountry: deliveryAddress.country ?? undefined,
  };
}

/** Where an order stands, in schema.org's words: `OrderProcessing` as long as nothing else is known. */
function orderStatus(order: Order): string {
  if (order.marks.cancelled) return 'OrderCancelled';
  if (allDeliveredAt(order)) return 'OrderDelivered';
  return delayOf(order) ? 'OrderProblem' : 'OrderProcessing';
}

const parcelStatus: Record<StepOf<'shipment'>, string> = {
  shipped: 'OrderInTransit',
  in_transit: 'OrderInTransit',
  at_local_hub: 'OrderInTransit',
  out_for_delivery: 'OrderInTransit',
  ready_to_collect: 'OrderPickupAvailable',
  delivered: 'OrderDelivered',
  exception: 'OrderProblem',
  returned: 'OrderReturned',
};

/**
 * The data as it may stand in a script: in JSON that no `</script>`, comment or line separator can end. What is not
 * known is left out, as JSON does.
 */
export const inScript = (data: StructuredData): string =>
  JSON.stringify(data).replace(
    /[<>&'\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
