import type { Compensation } from '../orders/offered.ts';
import type { Order } from '../orders/order.ts';
import { trackingLinkOf } from '../tracking/tracking-link.ts';
import type { MessageName } from './message.ts';
import type { MessageValues } from './message-values.ts';
import { type Labels, labels } from './texts/labels.ts';
import { tellsCompensation, type Topic } from './topic.ts';
import { tellAddress } from './wording/address.ts';
import { tellWorth } from './wording/compensation.ts';
import { capitalised, plain } from './wording/plain-text.ts';
import type { Reader } from './wording/reader.ts';

/** Something that is known, by its name; with `href` it leads somewhere. */
export interface Fact {
  label: string;
  value: string;
  href?: string;
}

type Row = [label: string, value: string | undefined];

interface Told {
  topic: Topic;
  order: Order;
  values: MessageValues;
  compensation: Compensation | undefined;
  reader: Reader;
  /** Its items are listed apart. */
  listed: boolean;
  /** What is said above. */
  sentences: readonly string[];
}

/** Where a message goes that is not about bringing anything there. */
const elsewhere = new Set<MessageName>([
  ...(['ready-to-collect', 'returned', 'cancelled', 'stage-reached', 'approval-asked', 'feedback'] as const),
  ...(['phone-back', 'low-rating', 'answered', 'nothing-heard'] as const),
  ...(['remedy-chosen', 'problem-reported', 'budget-spent'] as const),
  ...(['call-assigned', 'call-escalated', 'call-not-made', 'tracking-number-wrong'] as const),
  ...(['sms-budget-near', 'sms-budget-spent'] as const),
]);

/** The facts below an e-mail's words. What a kind of message is about comes first, unless the words have said it. */
export function factsOf({ topic, order, values, compensation, reader, listed, sentences }: Told): Fact[] {
  const words = labels[reader.language];
  const { deliveryAddress } = order.facts.values;
  const rows: Row[] = [
    ...ownRows(topic, values, words)
      .filter((row) => !isSaid(row, sentences))
      .map(([label, value]): Row => [label, value]),
    ...(tellsCompensation(topic) ? compensationRows(compensation, reader) : []),
    ...parcelRows(values, words),
    [values.several ? words.orders : words.order, values.number],
    [words.items, listed || topic.kind === 'appointment' ? undefined : values.items],
    [words.address, elsewhere.has(topic.name) ? undefined : tellAddress(deliveryAddress)],
  ];
  const facts = rows.flatMap(([label, value]): Fact[] => (value ? [{ label, value: capitalised(value) }] : []));
  return withTrackingLink(facts, topic, words);
}

/** What its words may have said already; `said` is what they hold then, where that is not the value itself. */
type OwnRow = [...Row, said?: readonly string[]];

/** What only some messages know. The time that one is about stands in large letters, and is no row. */
function ownRows({ name, kind, stage }: Topic, values: MessageValues, words: Labels): OwnRow[] {
  const { at } = values;
  const when: OwnRow = [words.when, at?.fact, at ? [at.hours, at.day] : []];
  const note: OwnRow = [words.note, values.note];
  switch (name) {
    case 'order-received':
    case 'order-updated':
      return [[words.payment, values.payment]];
    case 'arrived':
    case 'departed':
      return [when];
    case 'delivered':
    case 'left-unattended':
      return [
        when,
        [
          kind === 'collection' ? words.handedOverBy : words.receivedBy,
          kind === 'appointment' ? undefined : values.receivedBy,
        ],
        name === 'left-unattended' && kind === 'delivery' ? [words.whereLeft, values.note] : note,
      ];
    case 'not-home':
    case 'not-completed':
      return [when, note];
    case 'approval-asked':
    case 'stage-reached':
      return [[words.stage, stage && values.stage]];
    case 'returned':
    case 'ready-to-collect':
    case 'shipped':
    case 'in-transit':
    case 'out-for-delivery':
    case 'delayed':
      return [[words.place, values.location]];
    default:
      return [];
  }
}

const isSaid = ([, value, said = value ? [value] : []]: OwnRow, sentences: readonly string[]): boolean =>
  said.every((one) => sentences.some((sentence) => holds(sentence.toLowerCase(), one.toLowerCase())));

/** Whether a sentence holds these words, and not as a part of others. */
function holds(sentence: string, words: string): boolean {
  const at = sentence.indexOf(words);
  if (at < 0) return false;
  const around = [sentence.charAt(at - 1), sentence.charAt(at + words.length)];
  return !around.some((letter) => /[\p{L}\p{N}]/u.test(letter));
}

const parcelRows = (values: MessageValues, words: Labels): Row[] => [
  [words.carrier, values.carrier],
  [words.method, values.method],
  [words.trackingNumber, values.trackingNumber],
];

/** The tracking number leads to the carrier's page; so does the carrier's name where there is no number. */
function withTrackingLink(facts: Fact[], { shipment }: Topic, words: Labels): Fact[] {
  const href = shipment && trackingLinkOf(shipment.known.values);
  if (!href) return facts;
  const linked = facts.findIndex(({ label }) => label === words.trackingNumber);
  if (linked < 0) return [...facts, { label: words.trackingLink, value: new URL(href).host, href }];
  return facts.map((fact, index) => (index === linked ? { ...fact, href } : fact));
}

function compensationRows(compensation: Compensation | undefined, { language, locale }: Reader): Row[] {
  if (!compensation) return [];
  const { kind, code } = compensation;
  const words = labels[language];
  const shown = [tellWorth(compensation, locale), code && `${words.code} ${plain(code)}`].filter(Boolean).join(', ');
  return [[words.compensation[kind].name, shown || undefined]];
}
