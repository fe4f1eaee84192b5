import { brandColours } from '../../../shared/messages/brand-colours.ts';
import { fillHtml, fillText } from '../../../shared/messages/template.ts';
import type { Language } from '../../../shared/senders/sender.ts';
import { pushContent, pushLayout } from '../push/push-part.ts';
import { pageHeaders } from './headers.ts';
import { formParts } from './form-layout.ts';
import { contactPart, layout, noticeLayout, sectionPart, stepsPart } from './layout.ts';
import { type PageContent, pageContent, readerOfPage, type StatusPageFacts } from './page-content.ts';
import { styleSheet } from './style-sheet.ts';
import { pageTexts } from './texts/texts.ts';

export type { StatusPageFacts } from './page-content.ts';

/** A page as it goes out: every header that it needs is in `headers`, by lower-case name. */
export interface Page {
  status: number;
  headers: Record<string, string>;
  html: string;
}

const neutral = '#4a4a46';

/** Where the order stands, in the customer's language. */
export function renderStatusPage(facts: StatusPageFacts): Page {
  const { sender } = facts;
  const reader = readerOfPage(facts);
  const content = pageContent(facts, reader);
  const style = styleSheet(sender.brandColour);
  const hasContact = content.support.length > 0 || content.asks.contact.length > 0;
  const html = fillHtml(
    layout,
    {
      ...content,
      language: reader.language,
      push: facts.pushKey === undefined ? undefined : pushContent(facts.path, facts.pushKey, reader.language),
      title: `${content.hero.headline} – ${content.brand}`,
      icon: iconOf(sender.brandColour),
      style,
      logoUrl: sender.logoUrl,
      hasProgress: content.progress.length > 0,
      at: placeInWords(content),
      delay: content.delay && { ...content.delay, titled: content.delay.title !== content.hero.headline },
      sections: content.sections.map((section) => ({ ...section, hasPhotos: section.photos.length > 0 })),
      days: content.days.map((day, index) => ({ ...day, first: index === 0 })),
      hasDays: content.days.length > 0,
      hasItems: content.items.length > 0,
      hasOffers: content.offers.length > 0,
      hasSupport: content.support.length > 0,
      contactFirst: hasContact && content.contactFirst,
      contactLast: hasContact && !content.contactFirst,
      contactTitle: content.contactFirst ? content.texts.whatNow : content.words.contact,
    },
    { section: sectionPart, contact: contactPart, steps: stepsPart, push: pushLayout, ...formParts },
  );
  return {
    status: facts.refused?.status ?? 200,
    headers: pageHeaders(style, reader.language, {
      photoOrigin: facts.photoOrigin,
      hasScript: facts.pushKey !== undefined,
    }),
    html,
  };
}

/** More steps than have room beside one another on a phone are told as a number. */
const mostNamed = 4;

function placeInWords({ progress, texts }: PageContent): string | undefined {
  const index = progress.findIndex(({ now }) => now);
  const count = progress.length;
  const step = { step: index + 1, count, name: progress[index]?.name };
  return count > mostNamed ? fillText(texts.progress.at, step) : undefined;
}

/** The answer to every link that leads nowhere: unknown and expired ones look the same. */
export function renderNotFound(language: Language): Page {
  const { title, text } = pageTexts[language].notFound;
  return renderNotice(404, language, title, text);
}

/** The answer where the page could not be made; the log tells why, under the same id. */
export function renderFault(language: Language, id: string): Page {
  const { title, text } = pageTexts[language].fault;
  return renderNotice(500, language, title, fillText(text, { id }));
}

function renderNotice(status: number, language: Language, title: string, text: string): Page {
  const style = styleSheet(neutral);
  const html = fillHtml(noticeLayout, { language, title, text, style, icon: iconOf(neutral) });
  return { status, headers: pageHeaders(style, language), html };
}

/** A dot in the sender's colour. Without an icon of its own every page would ask the server for one. */
export function iconOf(colour: string): string {
  const { fill } = brandColours(colour);
  const dot = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${fill}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(dot)}`;
}
