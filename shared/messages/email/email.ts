import type { Sender } from '../../senders/sender.ts';
import { brandColours } from '../brand-colours.ts';
import { type AlsoTold, inALine, type MessageContent } from '../content.ts';
import type { RenderedEmail } from '../render.ts';
import { fillHtml } from '../template.ts';
import { labels } from '../texts/labels.ts';
import { inWords } from '../wording/items.ts';
import type { ToldOffer } from '../wording/offers.ts';
import { type SupportLink, supportLinks } from '../wording/support-links.ts';
import { alsoPart } from './also-part.ts';
import { offersPart } from './offers-part.ts';
import { layout } from './layout.ts';

/** Lays out a message as an e-mail: HTML, and the same as text. */
export function composeEmail(content: MessageContent, sender: Sender): RenderedEmail {
  const support = supportLinks(sender);
  return { subject: content.subject, html: htmlOf(content, sender, support), text: textOf(content, support) };
}

// Keeps mail clients from filling the preview line with whatever comes next.
const filler = '&#847;&zwnj;&nbsp;'.repeat(60);

function htmlOf(content: MessageContent, { brandColour, logoUrl }: Sender, support: SupportLink[]): string {
  const { fill, onFill, onLight, onDark, onDarkFill } = brandColours(brandColour);
  const pictures = content.items.some(({ imageUrl }) => imageUrl);
  const values = {
    ...content,
    ...{ fill, onFill, accent: onLight, dark: onDark, onDark: onDarkFill, logoUrl, filler },
    language: content.reader.language,
    preheader: content.sentences[0],
    link: content.action.link,
    follow: content.action.label,
    pictures,
    hasItems: content.items.length > 0 || content.total,
    span: pictures ? 2 : 1,
    hasFacts: content.facts.length > 0,
    hasAlso: content.also.length > 0,
    hasOffers: content.offers.length > 0,
    contact: labels[content.reader.language].contact,
    hasSupport: support.length > 0,
    support: support.map((link, index) => ({ ...link, last: index === support.length - 1 })),
  };
  return fillHtml(layout, values, { also: alsoPart, offers: offersPart });
}

function textOf(content: MessageContent, support: SupportLink[]): string {
  const { total, items, moreItems } = content;
  const priced = items.map((item) => `- ${inWords(item)}${item.price ? `, ${item.price}` : ''}`);
  const blocks = [
    [content.headline],
    [content.greeting],
    ...content.sentences.map((sentence) => [sentence]),
    content.also.length > 0 ? [`${content.alsoTitle}:`, ...content.also.flatMap(alsoInLines)] : [],
    [...priced, ...(moreItems ? [`- ${moreItems}`] : []), ...(total ? [`${total.label}: ${total.value}`] : [])],
    content.facts.map(({ label, value, href }) => `${label}: ${value}${href ? ` (${href})` : ''}`),
    [`${content.action.label}:`, content.action.link],
    support.length > 0 ? [labels[content.reader.language].contact, ...support.map(({ label }) => label)] : [],
    content.offers.length > 0 ? [content.offersTitle, ...content.offers.flatMap(inLines)] : [],
    [content.why],
    content.unsubscribe ? [`${content.unsubscribe.label}:`, content.unsubscribe.link] : [],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const inLines = ({ title, text, url }: ToldOffer): string[] => [`- ${title}${text ? `: ${text}` : ''}`, `  ${url}`];

const alsoInLines = (told: AlsoTold): string[] => [`- ${inALine(told)}`, `  ${told.link}`];
