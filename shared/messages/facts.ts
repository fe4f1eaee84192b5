import type { DelayData } from '../orders/event-data.ts';
import type { Order } from '../orders/order.ts';
import type { MessageName } from './message.ts';
import type { MessageValues } from './message-values.ts';
import { type Labels, labels } from './texts/labels.ts';
import type { Topic } from './topic.ts';
import { tellAddress } from './wording/address.ts';
import { tellMoney } from './wording/money.ts';
import { capitalised, plain } from './wording/plain-text.ts';
import type { Reader } from './wording/reader.ts';
import { httpsAddress } from './wording/support-links.ts';

/** Something that is known, by its name; with `href` it leads somewhere. */
export interface Fact {
  label: string;
  value: string;
  href?: string;
}

type Row = [label: string, value: string | undefined];

/** Where a message goes that is not about bringing anything there. */
const elsewhere = new Set<MessageName>([
  ...(['ready-to-collect', 'returned', 'cancelled', 'stage-reached', 'approval-asked', 'feedback'] as const),
  ...(['phone-back', 'low-rating', 'answered'] as const),
]);

/** The facts below an e-mail's words. What a kind of message is about comes first; `listed` where its items are listed apart. */
export function factsOf(topic: Topic, order: Order, values: MessageValues, reader: Reader, listed: boolean): Fact[] {
  const words = labels[reader.language];
  const { deliveryAddress } = order.facts.values;
  const rows: Row[] = [
    ...ownRows(topic, values, words),
    ...(topic.name === 'delayed' || topic.name === 'backordered' ? compensationRows(order, topic, reader) : []),
    ...parcelRows(topic, values, words),
    [values.several ? words.orders : words.order, values.number],
    [words.items, listed || topic.kind === 'appointment' ? undefined : values.items],
    [words.address, elsewhere.has(topic.name) ? undefined : tellAddress(deliveryAddress)],
  ];
  const facts = rows.flatMap(([label, value]): Fact[] => (value ? [{ label, value: capitalised(value) }] : []));
  return withTrackingLink(facts, topic, words);
}

function ownRows({ name, kind, stage }: Topic, values: MessageValues, words: Labels): Row[] {
  const { when, at, due } = values;
  switch (name) {
    case 'order-received':
    case 'order-updated':
      return [
        [words.expected, when?.fact],
        [words.payment, values.payment],
      ];
    case 'visit-planned':
    case 'reminder':
    case 'not-told':
      return [[words.when, when?.fact]];
    case 'rescheduled':
      return [[words.newTime, when?.fact]];
    case 'delayed':
    case 'backordered':
      return [[words.newEstimate, when?.fact]];
    case 'packed':
    case 'on-its-way':
    case 'approaching':
    case 'shipped':
    case 'in-transit':
    case 'out-for-delivery':
      return [[words.expected, when?.fact]];
    case 'arrived':
    case 'departed':
      return [[words.when, at?.fact]];
    case 'delivered':
    case 'left-unattended':
      return [
        [words.when, at?.fact],
        [
          kind === 'collection' ? words.handedOverBy : words.receivedBy,
          kind === 'appointment' ? undefined : values.receivedBy,
        ],
        [name === 'left-unattended' && kind === 'delivery' ? words.whereLeft : words.note, values.note],
      ];
    case 'not-home':
    case 'not-completed':
      return [
        [words.when, at?.fact],
        [words.note, values.note],
      ];
    case 'approval-asked':
    case 'stage-reached':
      return [
        [words.stage, stage && values.stage],
        [words.answerBy, name === 'approval-asked' ? due?.fact : undefined],
      ];
    case 'choose-slot':
    case 'ready-to-collect':
    case 'returned':
    case 'cancelled':
    case 'correction':
    case 'feedback':
    case 'phone-back':
    case 'low-rating':
    case 'answered':
      return [];
  }
}

const parcelRows = ({ name }: Topic, values: MessageValues, words: Labels): Row[] => [
  [words.place, name === 'delivered' ? undefined : values.location],
  [words.carrier, values.carrier],
  [words.method, values.method],
  [words.trackingNumber, values.trackingNumber],
];

/** The tracking number leads to the carrier's page; so does the carrier's name where there is no number. */
function withTrackingLink(facts: Fact[], { shipment }: Topic, words: Labels): Fact[] {
  const href = httpsAddress(shipment?.known.values.trackingUrl);
  if (!href) return facts;
  const linked = facts.findIndex(({ label }) => label === words.trackingNumber);
  if (linked < 0) return [...facts, { label: words.trackingLink, value: new URL(href).host, href }];
  return facts.map((fact, index) => (index === linked ? { ...fact, href } : fact));
}

function compensationRows(order: Order, { visit, shipment }: Topic, { language, locale }: Reader): Row[] {
  const delay: DelayData | undefined = visit || shipment ? undefined : order.delay.values.delay;
  const { kind, amount, currency, code } = delay?.compensation ?? {};
  const words = labels[language];
  const worth = plain(amount && tellMoney(amount, currency, locale));
  const shown = [worth, code && `${words.code} ${plain(code)}`].filter(Boolean).join(', ');
  return kind ? [[words.compensation[kind].name, shown || undefined]] : [];
}
