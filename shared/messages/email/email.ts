import type { Sender } from '../../senders/sender.ts';
import { brandColours } from '../brand-colours.ts';
import { type AlsoTold, inALine, type MessageContent } from '../content.ts';
import type { RenderedEmail } from '../render.ts';
import { fillHtml } from '../template.ts';
import { labelled, labels } from '../texts/labels.ts';
import { inWords } from '../wording/items.ts';
import type { ToldOffer } from '../wording/offers.ts';
import { alsoPart } from './also-part.ts';
import { offersPart } from './offers-part.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';

/** Mailboxes cut off what is longer than 102 kB. */
const mostBytes = 100_000;

/** Lays out a message as an e-mail: HTML, and the same as text. */
export function composeEmail(content: MessageContent, sender: Sender): RenderedEmail {
  const { subject } = content;
  const html = htmlOf(content, sender);
  const fits = Buffer.byteLength(html) <= mostBytes;
  return { subject, html: fits ? html : htmlOf(withoutPictures(content), sender), text: textOf(content) };
}

/** The addresses of pictures are all that has no length of its own. */
const withoutPictures = (content: MessageContent): MessageContent => ({
  ...content,
  items: content.items.map(({ imageUrl: _, ...item }) => item),
});

// Keeps mail clients from filling the preview line with whatever comes next.
const filler = '&#847;&zwnj;&nbsp;'.repeat(60);

function htmlOf(content: MessageContent, { brandColour, logoUrl }: Sender): string {
  const { fill, onFill, onLight, onDark, onDarkFill } = brandColours(brandColour);
  const { reader, action, links, support } = content;
  const pictures = content.items.some(({ imageUrl }) => imageUrl);
  const values = {
    ...content,
    ...{ fill, onFill, accent: onLight, dark: onDark, onDark: onDarkFill, logoUrl, filler },
    language: reader.language,
    sentences: content.sentences.map((sentence) => linked(sentence, links)),
    link: action.link,
    follow: action.label,
    pictures,
    hasItems: content.items.length > 0 || content.total,
    span: pictures ? 2 : 1,
    hasFacts: content.facts.length > 0,
    hasAlso: content.also.length > 0,
    hasOffers: content.offers.length > 0,
    colon: labels[reader.language].colon,
    contact: labels[reader.language].contact,
    hasSupport: support.length > 0,
    support: support.map((link, index) => ({ ...link, last: index === support.length - 1 })),
  };
  return fillHtml(layout, values, { also: alsoPart, offers: offersPart });
}

function textOf(content: MessageContent): string {
  const { moment, total, items, moreItems, support } = content;
  const words = labels[content.reader.language];
  const titleOf = (label: string) => labelled(words, label, '').trimEnd();
  const priced = items.map((item) => `- ${inWords(item)}${item.price ? `, ${item.price}` : ''}`);
  const blocks = [
    [content.headline],
    moment ? [moment.line] : [],
    [content.greeting],
    ...content.sentences.map((sentence) => [sentence]),
    content.also.length > 0 ? [titleOf(content.alsoTitle), ...content.also.flatMap(alsoInLines)] : [],
    [
      ...priced,
      ...(moreItems ? [`- ${moreItems}`] : []),
      ...(total ? [labelled(words, total.label, total.value)] : []),
    ],
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

const inLines = ({ title, text, url }: ToldOffer): string[] => [`- ${title}${text ? `: ${text}` : ''}`, `  ${url}`];

const alsoInLines = (told: AlsoTold): string[] => [`- ${inALine(told)}`, `  ${told.link}`];
