import { tellAddress } from '../../../shared/messages/wording/address.ts';
import { inWords as itemInWords, tellItems } from '../../../shared/messages/wording/items.ts';
import { tellMoney } from '../../../shared/messages/wording/money.ts';
import { plain } from '../../../shared/messages/wording/plain-text.ts';
import { type Order, shipmentStatus, visitStatus } from '../../../shared/orders/order.ts';
import type { OrderFacts } from '../../../shared/orders/order-facts.ts';
import { kindOf } from '../../../shared/orders/standing.ts';
import { html, type Html, type Value } from '../page/html.ts';
import { tellWindow } from '../page/when.ts';
import { tellData } from './tell-data.ts';
import { asTitle, inWords } from './words.ts';

const mostItems = 20;
const reader = { language: 'en', locale: 'en-GB', zone: 'UTC' } as const;

type Row = [label: string, value: Value];
const isSaid = ([, value]: Row) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What is known of an order: who, where, what, and how they want to hear of it. */
export function factList(order: Order, zone: string): Html {
  const { values } = order.facts;
  const { listed, more } = tellItems(values, mostItems, reader);
  const rows: Row[] = [
    ['Customer', values.customer && person(values.customer)],
    ['Prefers', preferences(order)],
    ...(values.contacts ?? []).map((contact): Row => [`Contact: ${plain(contact.role, 60)}`, person(contact)]),
    ['Address', tellAddress(values.deliveryAddress)],
    ...Object.values(order.visits).map((visit): Row => {
      const { window, routeId, stop } = visit.known.values;
      const when = window && tellWindow(window, zone);
      const where = [routeId && `route ${routeId}`, stop !== undefined && `stop ${stop}`];
      return [asTitle(kindOf(visit)), lines([inWords(visitStatus(visit)?.step ?? ''), when, ...where])];
    }),
    ...Object.values(order.shipments).map((shipment): Row => {
      const { carrier, trackingNumber } = shipment.known.values;
      return ['Parcel', lines([inWords(shipmentStatus(shipment)?.step ?? ''), plain(carrier), plain(trackingNumber)])];
    }),
    ['Items', lines([...listed.map(itemInWords), more > 0 && `and ${more} more`])],
    ['Total', values.total?.amount && tellMoney(values.total.amount, values.total.currency ?? undefined, 'en-GB')],
    ['Payment', lines([plain(values.payment?.status), plain(values.payment?.method)])],
    ['Order type', plain(values.orderType)],
    ['Wants messages', values.notify && tellData(values.notify, zone).join(', ')],
    ...Object.entries(values.attributes ?? {}).map(([name, value]): Row => [asTitle(name), plain(String(value ?? ''))]),
    ['Order id', html`<code>${order.orderId}</code>`],
  ];
  return html`<dl class="facts">
    ${rows.filter(isSaid).map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

const lines = (told: readonly (string | false | undefined)[]): Html[] =>
  told.flatMap((line) => (line ? [html`<span class="one">${line}</span>`] : []));

type Person = NonNullable<OrderFacts['customer']>;

function person({ name, givenName, email, phone, locale }: Person): Html[] {
  const number = plain(phone, 40);
  const address = plain(email, 254);
  return [
    ...lines([plain(name ?? givenName, 100)]),
    ...(address ? [html`<a class="one" href="mailto:${encodeURIComponent(address)}">${address}</a>`] : []),
    ...(number ? [html`<a class="one" href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a>`] : []),
    ...lines([locale ? `language ${locale}` : undefined]),
  ];
}

function preferences({ preferences: { values } }: Order): Html[] {
  const { channels, locale, hours } = values;
  return lines([
    channels?.map((channel) => (channel === 'sms' ? 'SMS' : inWords(channel))).join(', '),
    locale && `language ${locale}`,
    hours ? `${hours.from}–${hours.to}` : undefined,
  ]);
}
