import type { Instant } from '../orders/instant.ts';
import { compensationTold } from '../orders/offered.ts';
import type { Order } from '../orders/order.ts';
import type { Person } from '../planning/recipients.ts';
import type { Offer } from '../senders/offer.ts';
import type { Sender } from '../senders/sender.ts';
import { calendarFile } from './email/calendar.ts';
import { type StructuredData, structuredData } from './email/structured-data.ts';
import { type Fact, factsOf } from './facts.ts';
import { type Message, type MessageName, type Recipient, recipientKind } from './message.ts';
import { emailRoom, type MessageValues, messageValues, type Room } from './message-values.ts';
import { isAboutTime, type Moment, momentOf } from './moment.ts';
import { type OrderSummary, orderSummary } from './order-summary.ts';
import { fillFrom, ownWordsOf } from './own-words/own-words.ts';
import { spelledFor } from './sms-segments.ts';
import { fillText } from './template.ts';
import { type Action, messageTexts, textOf } from './texts/texts.ts';
import { type Topic, topicNow, topicOf } from './topic.ts';
import { tellAddress } from './wording/address.ts';
import { tellOffers, type ToldOffer } from './wording/offers.ts';
import { plain, shorten } from './wording/plain-text.ts';
import { type Reader, readerOf } from './wording/reader.ts';
import { contactLinks, phoneLink, type SupportLink, supportLinks } from './wording/support-links.ts';

/** What a message needs to be put into words. `link` is the order's status page; `zone` (IANA) the one that times are told in. */
export interface RenderFacts {
  message: Pick<Message, 'name' | 'about'> & { rule?: string; recipient?: Recipient; event?: { hash: string } };
  /** What a dispatcher is told that somebody was not told. */
  untold?: { name: MessageName; person: Person | undefined };
  order: Order;
  /** The other orders, of the same customer at the same stop, that it speaks of too. */
  companions?: readonly Order[];
  sender: Sender;
  link: string;
  /** By which an e-mail's recipient gets no more of them; not for colleagues. */
  unsubscribeLink?: string | undefined;
  zone: string;
  /** What else is told with it, of the same or of other orders. */
  also?: readonly AlsoTold[];
  /** What may be offered with it. */
  offers?: readonly Offer[];
  /** Without it nothing is counted from now ("in about 15 minutes"). */
  now?: Instant;
}

/** Something that is told with another message, in a line. */
export interface AlsoTold {
  headline: string;
  /** Of its order. */
  number: string | undefined;
  link: string;
}

/** What a message says, whichever channel says it: plain text, nothing escaped. */
export interface MessageContent {
  reader: Reader;
  brand: string;
  subject: string;
  headline: string;
  /** The time that the message is about, where it is about one: nothing else says it. */
  moment: Moment | undefined;
  /** What a list of messages shows of it. */
  preview: string;
  greeting: string;
  sentences: string[];
  /** What in its sentences can be tapped. */
  links: SupportLink[];
  /** A file for the reader's calendar. */
  calendar: string | undefined;
  /** What a mailbox may show beside it, by schema.org. */
  data: StructuredData | undefined;
  /** What is listed one by one: where the message confirms an order, or brings some of it. */
  summary: OrderSummary | undefined;
  facts: Fact[];
  action: { label: string; link: string };
  also: readonly AlsoTold[];
  alsoTitle: string;
  /** Advertising, which says that it is. */
  offers: ToldOffer[];
  offersTitle: string;
  /** The ways to the sender's people, for those who are none of them. */
  support: SupportLink[];
  why: string;
  unsubscribe: { label: string; link: string } | undefined;
}

const longestSubject = 120;
const longestPreview = 160;
/** After these a problem may be reported. */
const reporting = new Set<MessageName>(['delivered', 'left-unattended', 'all-delivered']);
/** Where on the page that is done. */
const problemAnchor = 'problem';

/** Puts a message's facts into words. */
export function contentOf(facts: RenderFacts): MessageContent {
  const { message, order, sender, link, unsubscribeLink } = facts;
  const { topic, reader, values, own, compensation } = spokenOf(facts, emailRoom);
  const texts = messageTexts[reader.language];
  const text = textOf(topic, reader);
  const summary = orderSummary(topic, order, values, reader);
  const fill = (template: string) => fillText(template, values);
  const subject = shorten(own.subject ?? fill(text.subject), longestSubject);
  const moment = momentOf(topic.name === 'correction' ? topicNow(order, sender).name : topic.name, values, reader);
  const sentences = own.paragraphs ?? text.sentences.map(fill).filter(Boolean);
  const told = recipientKind(message.recipient ?? 'customer');
  return {
    reader,
    brand: values.brand,
    subject,
    headline: own.headline ?? fill(text.headline),
    moment,
    preview: previewOf(subject, moment, sentences),
    greeting: fill(texts.greeting),
    sentences,
    links: [
      ...contactLinks(sender),
      ...phoneLink(values.untoldPhone),
      ...(reporting.has(topic.name) ? [{ label: texts.report, href: `${link}#${problemAnchor}` }] : []),
    ],
    calendar: told === 'colleague' ? undefined : calendarOf(facts, reader, values),
    data: told === 'colleague' ? undefined : structuredData(topic, order, sender, link),
    summary,
    facts: factsOf({ topic, order, values, compensation, reader, listed: summary !== undefined, sentences }),
    action: { label: texts.actions[actions[topic.name] ?? (told === 'colleague' ? 'open' : 'follow')], link },
    support: told === 'colleague' ? [] : supportLinks(sender),
    also: facts.also ?? [],
    alsoTitle: texts.also,
    offers: tellOffers(facts.offers ?? [], reader.language),
    offersTitle: texts.offers,
    why: fill(texts.why[told]),
    unsubscribe: unsubscribeLink ? { label: fill(texts.unsubscribe), link: unsubscribeLink } : undefined,
  };
}

/** Of several orders at one stop the calendar would show but one. */
function calendarOf(facts: RenderFacts, reader: Reader, { kind, brand, number }: MessageValues): string | undefined {
  if ((facts.companions ?? []).length > 0) return undefined;
  const { message, order, sender, link, now } = facts;
  const summary = number === undefined ? `${kind}: ${brand}` : `${kind}: ${brand} (${number})`;
  const location = tellAddress(order.facts.values.deliveryAddress);
  return calendarFile({ ...message, order, sender, reader, summary, location, link, now });
}

/** The time first, unless the subject, which stands beside it, says it already. */
function previewOf(subject: string, moment: Moment | undefined, sentences: readonly string[]): string {
  const time = moment && !subject.includes(moment.fact) ? [`${moment.line}.`] : [];
  return shorten([...time, ...sentences].join(' '), longestPreview);
}

/** What a message says in an SMS: first what has to be said, then what may be added. */
export interface SmsWords {
  /** Goes before the words, unless they name it. */
  brand: string | undefined;
  say: string[];
  ifRoom: string[];
  /** What is said where there is no room for that. */
  brief: string[];
  /** Goes last, unless a sender's own words do without it. */
  link: string | undefined;
}

export function smsWordsOf(facts: RenderFacts, room: Room): SmsWords {
  const { topic, reader, values, own } = spokenOf(facts, room);
  const { link } = facts;
  const spelled = spelledFor(reader);
  const also = (facts.also ?? []).map((one) => inALine({ ...one, headline: spelled(one.headline) }));
  if (own.sms) {
    const { sentences, namesSender, hasLink } = own.sms;
    return {
      brand: namesSender ? undefined : values.brand,
      say: [...sentences, ...also],
      ifRoom: [],
      brief: [],
      link: hasLink ? link : undefined,
    };
  }
  const { say, ifRoom = [] } = textOf(topic, reader).sms;
  const filled = (templates: readonly string[]) => templates.map((one) => fillText(one, values)).filter(Boolean);
  const brief = (messageTexts[reader.language].brief[topic.name] ?? []).map(spelled);
  return { brand: values.brand, say: [...filled(say), ...also], ifRoom: filled(ifRoom), brief: filled(brief), link };
}

/** What a sender's tags stand for in a message. */
export function tagsOf(facts: RenderFacts, room: Room) {
  const { topic, reader, values } = spokenOf(facts, room);
  const { order, sender, link } = facts;
  return { topic, reader, valueOf: fillFrom({ topic, values, order, sender, reader, room, link }) };
}

/** Of what, to whom, and with which values a message speaks. */
function spokenOf({ message, untold, order, companions, sender, link, zone, now }: RenderFacts, room: Room) {
  const reader = { ...readerOf(order, sender, zone), cheapLetters: room.cheapLetters };
  const topic = topicOf(message, order);
  const ofEvent = topic.name === 'remedy-chosen' ? undefined : message.event;
  const compensation = compensationTold(order, ofEvent);
  const known = { order, companions, compensation, sender, reader, room, now };
  const values = {
    ...messageValues({ ...known, topic }),
    ...standingIn(topic, known),
    ...untoldIn(topic, known, untold),
  };
  const own = ownWordsOf(message, { topic, values, order, sender, reader, room, link });
  return { topic, reader, values, own, compensation };
}

/** How the order stands in truth and when it comes, for a message that corrects another. */
function standingIn({ name }: Topic, known: Omit<Parameters<typeof messageValues>[0], 'topic'>) {
  const { order, reader, sender } = known;
  if (name !== 'correction' && name !== 'nothing-heard') return {};
  const current = topicNow(order, sender);
  const { headline, sentences } = textOf(current, reader);
  const [statement = ''] = sentences;
  const values = messageValues({ ...known, topic: current });
  if (name === 'nothing-heard') return { standing: fillText(headline, values) };
  return { standing: fillText(statement, values), when: isAboutTime(current.name) ? values.when : undefined };
}

/** What was not told, by its headline, and to whom it was to be. */
function untoldIn(
  topic: Topic,
  known: Omit<Parameters<typeof messageValues>[0], 'topic'>,
  untold: RenderFacts['untold'],
) {
  if (!untold) return {};
  const { headline } = textOf({ ...topic, name: untold.name }, known.reader);
  return {
    untold: fillText(headline, messageValues({ ...known, topic })),
    untoldTo: plain(untold.person?.name ?? untold.person?.givenName, known.room.name),
    untoldPhone: plain(untold.person?.phone, 40),
  };
}

/** What is asked of the reader; of all else they follow the order. */
const actions: Partial<Record<MessageName, Action>> = {
  delivered: 'look',
  'left-unattended': 'look',
  cancelled: 'look',
  'choose-slot': 'choose',
  'approval-asked': 'answer',
  feedback: 'rate',
  'call-assigned': 'phone',
  'call-escalated': 'phone',
};

/** Without the link, which leads to the page of the order that is told first. */
export const inALine = ({ headline, number }: AlsoTold): string =>
  `${headline.replace(/[.!?]$/, '')}${number === undefined ? '' : ` (${number})`}.`;
