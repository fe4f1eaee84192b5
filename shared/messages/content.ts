import type { VisitKind } from '../orders/event-data.ts';
import type { Order, Visit } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import type { Message } from './message.ts';
import { emailRoom, type MessageValues, messageValues, type Room, smsRoom } from './message-values.ts';
import { fillText } from './template.ts';
import { type Labels, labels } from './texts/labels.ts';
import { type MessageText, messageTexts } from './texts/texts.ts';
import { tellAddress } from './wording/address.ts';
import { type ToldItem, tellItems } from './wording/items.ts';
import { tellMoney } from './wording/money.ts';
import { capitalised, plain, shorten } from './wording/plain-text.ts';
import { type Reader, readerOf } from './wording/reader.ts';
import type { When } from './wording/when.ts';

/** What a message needs to be put into words. `link` is the order's status page; `zone` (IANA) the one that times are told in. */
export interface RenderFacts {
  message: Pick<Message, 'name' | 'about'>;
  order: Order;
  sender: Sender;
  link: string;
  zone: string;
}

interface Fact {
  label: string;
  value: string;
}

/** What a message says, whichever channel says it: plain text, nothing escaped. */
export interface MessageContent {
  reader: Reader;
  brand: string;
  subject: string;
  headline: string;
  /** The time that the message is about, where it is about one. */
  moment: (Pick<When, 'day' | 'hours'> & { label: string | undefined }) | undefined;
  greeting: string;
  sentences: string[];
  /** Listed one by one where the message confirms an order. */
  items: ToldItem[];
  moreItems: string | undefined;
  total: Fact | undefined;
  facts: Fact[];
  action: { label: string; link: string };
  why: string;
  sms: { brand: string; say: string; ifRoom: string[] };
}

const longestSubject = 120;
/** An e-mail longer than 102 kB is cut off by some. */
const mostItems = 30;

/** Puts a message's facts into words, once for all channels. */
export function contentOf({ message, order, sender, link, zone }: RenderFacts): MessageContent {
  const reader = readerOf(order, sender, zone);
  const texts = messageTexts[reader.language];
  const visit = visitOf(message, order);
  const kind = visit?.known.values.kind ?? 'delivery';
  const text = textOf(message.name, kind, reader);
  const valuesFor = (room: Room) => messageValues({ name: message.name, order, visit, sender, reader, room });
  const [values, smsValues] = [valuesFor(emailRoom), valuesFor(smsRoom)];
  const confirms = message.name === 'order-received';
  const { listed, more } = tellItems(order.facts.values, confirms ? mostItems : 0, reader);
  const fill = (template: string) => fillText(template, values);
  return {
    reader,
    brand: values.brand,
    subject: shorten(fill(text.subject), longestSubject),
    headline: fill(text.headline),
    moment: momentOf(message.name, values.when, reader),
    greeting: fill(texts.greeting),
    sentences: text.sentences.map(fill).filter(Boolean),
    items: listed,
    moreItems: confirms && more > 0 ? fillText(texts.more, { count: more }) : undefined,
    total: confirms && values.total ? { label: labels[reader.language].total, value: values.total } : undefined,
    facts: factsOf(message.name, kind, order, values, reader),
    action: { label: message.name === 'delivered' ? texts.look : texts.follow, link },
    why: fill(texts.why),
    sms: {
      brand: smsValues.brand,
      say: fillText(text.sms.say, smsValues),
      ifRoom: (text.sms.ifRoom ?? []).map((template) => fillText(template, smsValues)).filter(Boolean),
    },
  };
}

/** A confirmation is not about a time, and one that is over needs no large letters. */
function momentOf(name: Message['name'], when: When | undefined, { language }: Reader): MessageContent['moment'] {
  if (!when || name === 'order-received' || name === 'delivered') return undefined;
  return { day: when.day, hours: when.hours, label: name === 'delayed' ? labels[language].newEstimate : undefined };
}

function visitOf({ about }: RenderFacts['message'], { visits }: Order): Visit | undefined {
  return about.subject === 'visit' && Object.hasOwn(visits, about.id) ? visits[about.id] : undefined;
}

function textOf(name: Message['name'], kind: VisitKind, { language }: Reader): MessageText {
  const text = messageTexts[language].messages[name];
  return 'subject' in text ? text : text[kind];
}

/** The facts below the words. What a kind of message is about comes first. */
function factsOf(name: Message['name'], kind: VisitKind, order: Order, values: MessageValues, reader: Reader): Fact[] {
  const words = labels[reader.language];
  const facts = order.facts.values;
  const known: Record<Message['name'], [string, string | undefined][]> = {
    'order-received': [
      [words.expected, values.when?.fact],
      [words.payment, values.payment],
    ],
    'visit-planned': [[words.when, values.when?.fact]],
    'on-its-way': [[words.expected, values.when?.fact]],
    delivered: [
      [words.when, values.done?.fact],
      [
        kind === 'collection' ? words.handedOverBy : words.receivedBy,
        kind === 'appointment' ? undefined : values.receivedBy,
      ],
      [values.unattended && kind === 'delivery' ? words.whereLeft : words.note, values.note],
    ],
    delayed: [[words.newEstimate, values.when?.fact], ...compensationFacts(order, words, reader)],
  };
  const shared: [string, string | undefined][] = [
    [words.order, values.number],
    [words.items, name === 'order-received' || kind === 'appointment' ? undefined : values.items],
    [words.address, tellAddress(facts.deliveryAddress)],
  ];
  return [...known[name], ...shared].flatMap(([label, value]) => (value ? [{ label, value: capitalised(value) }] : []));
}

function compensationFacts({ delay }: Order, words: Labels, { locale }: Reader): [string, string | undefined][] {
  const { kind, amount, currency, code } = delay.values.delay?.compensation ?? {};
  const worth = plain(amount && tellMoney(amount, currency, locale));
  const shown = [worth, code && `${words.code} ${plain(code)}`].filter(Boolean).join(', ');
  return kind ? [[words.compensation[kind].name, shown || undefined]] : [];
}
