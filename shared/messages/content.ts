import type { AlsoTold } from './also-told.ts';
import { calendarFile } from './email/calendar.ts';
import { type StructuredData, structuredData } from './email/structured-data.ts';
import { type Fact, factsOf } from './facts.ts';
import { type MessageName, recipientKind } from './message.ts';
import { emailRoom, type MessageValues } from './message-values.ts';
import { type Moment, momentOf } from './moment.ts';
import { type OrderSummary, orderSummary } from './order-summary.ts';
import type { RenderFacts } from './render-facts.ts';
import { spokenOf } from './spoken.ts';
import { fillText } from './template.ts';
import { type Action, messageTexts, textOf } from './texts/texts.ts';
import { topicNow } from './topic.ts';
import { tellAddress } from './wording/address.ts';
import { tellOffers, type ToldOffer } from './wording/offers.ts';
import { shorten } from './wording/plain-text.ts';
import type { Reader } from './wording/reader.ts';
import { contactLinks, phoneLink, type SupportLink, supportLinks } from './wording/support-links.ts';

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
