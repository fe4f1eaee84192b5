import type { Sender } from '../../senders/sender.ts';
import { brandColours } from '../brand-colours.ts';
import { type AlsoTold, inALine } from '../also-told.ts';
import type { MessageContent } from '../content.ts';
import type { RenderedEmail } from '../render.ts';
import { fillHtml } from '../template.ts';
import { type Labels, labelled, labels } from '../texts/labels.ts';
import type { OrderSummary } from '../order-summary.ts';
import { inWords, type ToldItem } from '../wording/items.ts';
import type { ToldOffer } from '../wording/offers.ts';
import { alsoPart } from './also-part.ts';
import { itemsPart } from './items-part.ts';
import { offersPart } from './offers-part.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { inScript } from './structured-data.ts';

/** Mailboxes cut off what is longer than 102 kB. */
const mostBytes = 100_000;

/** Lays out a message as an e-mail: HTML, and the same as text. */
export function composeEmail(content: MessageContent, sender: Sender): RenderedEmail {
  const { subject, calendar } = content;
  return {
    subject,
    html: htmlWithin([content, withoutData(content), withoutPictures(content)], sender),
    text: textOf(content),
    ...(calendar !== undefined && { calendar }),
  };
}

/** The first that no mailbox cuts off, else the last. */
function htmlWithin([content, ...shorter]: [MessageContent, ...MessageContent[]], sender: Sender): string {
  const html = htmlOf(content, sender);
  const [next, ...others] = shorter;
  return next === undefined || Buffer.byteLength(html) <= mostBytes ? html : htmlWithin([next, ...others], sender);
}

const withoutData = (content: MessageContent): MessageContent => ({ ...content, data: undefined });

/** The addresses of pictures are all that has no length of its own. */
const withoutPictures = (content: MessageContent): MessageContent => ({
  ...withoutData(content),
  summary: content.summary && {
    ...content.summary,
    items: content.summary.items.map(({ imageUrl: _, ...item }) => item),
  },
});

// Keeps mail clients from filling the preview line with whatever comes next.
const filler = '&#847;&zwnj;&nbsp;'.repeat(60);

function htmlOf(content: MessageContent, { brandColour, logoUrl }: Sender): string {
  const { fill, onFill, onLight, onDark, onDarkFill } = brandColours(brandColour);
  const { reader, action, links, support } = content;
  const values = {
    ...content,
    ...{ fill, onFill, accent: onLight, dark: onDark, onDark: onDarkFill, logoUrl, filler },
    language: reader.language,
    sentences: content.sentences.map((sentence) => linked(sentence, links)),
    link: action.link,
    follow: action.label,
    data: content.data && inScript(content.data),
    summary: content.summary && summaryShown(content.summary),
    hasFacts: content.facts.length > 0,
    hasAlso: content.also.length > 0,
    hasOffers: content.offers.length > 0,
    colon: labels[reader.language].colon,
    contact: labels[reader.language].contact,
    hasSupport: support.length > 0,
    support: support.map((link, index) => ({ ...link, last: index === support.length - 1 })),
  };
  return fillHtml(layout, values, { also: alsoPart, items: itemsPart, offers: offersPart });
}

function summaryShown(summary: OrderSummary) {
  const pictures = summary.items.some(({ imageUrl }) => imageUrl);
  const items = summary.items.map((item) => ({
    ...item,
    isCounted: item.quantity !== undefined && item.amount === undefined,
    each: eachOf(item),
    cost: item.amount ?? item.price,
  }));
  return { ...summary, items, pictures, span: pictures ? 2 : 1 };
}

/** How many at what price, where what they cost together stands beside it. */
const eachOf = ({ quantity, price, amount }: ToldItem): string | undefined =>
  quantity !== undefined && amount !== undefined ? `${quantity} × ${price}` : undefined;

function textOf(content: MessageContent): string {
  const { moment, summary, support } = content;
  const words = labels[content.reader.language];
  const titleOf = (label: string) => labelled(words, label, '').trimEnd();
  const blocks = [
    [content.headline],
    moment ? [moment.line] : [],
    [content.greeting],
    ...content.sentences.map((sentence) => [sentence]),
    content.also.length > 0 ? [titleOf(content.alsoTitle), ...content.also.flatMap(alsoInLines)] : [],
    summary ? [titleOf(summary.title), ...summaryInLines(summary, words)] : [],
    content.facts.map(({ label, value, href }) => labelled(words, label, href ? `${value} (${href})` : value)),
    [titleOf(content.action.label), content.action.link],
    support.length > 0 ? [words.contact, ...support.map(({ label }) => label)] : [],
    content.offers.length > 0 ? [content.offersTitle, ...content.offers.flatMap(inLines)] : [],
    [content.why],
    content.unsubscribe ? [titleOf(content.unsubscribe.label), content.unsubscribe.link] : [],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function summaryInLines({ items, moreItems, total }: OrderSummary, words: Labels): string[] {
  const priced = items.map((item) => {
    const [each, cost] = [eachOf(item), item.amount ?? item.price];
    const line = cost ? labelled(words, inWords(item), cost) : inWords(item);
    return `- ${line}${each ? ` (${each})` : ''}`;
  });
  return [
    ...priced,
    ...(moreItems ? [`- ${moreItems}`] : []),
    ...(total ? [labelled(words, total.label, total.value)] : []),
  ];
}

const inLines = ({ title, text, url }: ToldOffer): string[] => [`- ${title}${text ? `: ${text}` : ''}`, `  ${url}`];

const alsoInLines = (told: AlsoTold): string[] => [`- ${inALine(told)}`, `  ${told.link}`];
