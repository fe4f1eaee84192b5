import { fillHtml, fillText } from '../../../shared/messages/template.ts';
import { labels } from '../../../shared/messages/texts/labels.ts';
import { plain } from '../../../shared/messages/wording/plain-text.ts';
import { mostProblemPhotos } from '../../../shared/orders/customer-event.ts';
import type { FileForm } from '../../../shared/photos/photo-files.ts';
import { askContent } from '../page/ask-content.ts';
import { formParts } from '../page/form-layout.ts';
import { pageHeaders } from '../page/headers.ts';
import { asksOfPage, readerOfPage, type StatusPageFacts } from '../page/page-content.ts';
import { iconOf, type Page } from '../page/status-page.ts';
import { styleSheet } from '../page/style-sheet.ts';
import { pageTexts } from '../page/texts/texts.ts';
import { problemLayout } from './problem-layout.ts';

/** What the page of a problem is made from. */
export interface ProblemFacts extends StatusPageFacts {
  /** Something was uploaded that is no photo, or too large. */
  isAnyBad: boolean;
  /** By which the next photo is uploaded; none where there are as many as may be. */
  upload: FileForm | undefined;
}

/** The page on which a customer says what is wrong with what was brought; nothing where that can not be said now. */
export function renderProblem(facts: ProblemFacts): Page | undefined {
  const { order, sender, path, refused, isAnyBad, upload } = facts;
  const reader = readerOfPage(facts);
  const texts = pageTexts[reader.language].actions;
  const words = texts.problem;
  const ask = asksOfPage(facts).find(({ action }) => action === 'problem');
  if (!ask || ask.buttons.length === 0) return undefined;
  const count = facts.uploaded?.length ?? 0;
  const tell = (text: string) => fillText(text, { count, most: mostProblemPhotos });
  const style = styleSheet(sender.brandColour);
  const shown = { ...ask, texts: [], said: undefined };
  const html = fillHtml(
    problemLayout,
    {
      ...{ language: reader.language, style, icon: iconOf(sender.brandColour), logoUrl: sender.logoUrl },
      ...{ title: words.ask, lead: words.lead, texts: words, words: labels[reader.language], orderPath: path },
      brand: plain(sender.name, 60) ?? sender.id,
      number: plain(order.facts.values.number, 60),
      bad: isAnyBad ? words.bad : undefined,
      photosText: count > 0 ? undefined : tell(words.photosText),
      photosAdded: count > 0 ? tell(upload ? words.photosAdded : words.photosEnough) : undefined,
      upload: upload && {
        url: upload.url,
        fields: Object.entries(upload.fields).map(([name, value]) => ({ name, value })),
      },
      ask: askContent(shown, { path, refused, words: texts, isApart: true }),
    },
    formParts,
  );
  const to = upload && new URL(upload.url).origin;
  return { status: refused?.status ?? 200, headers: pageHeaders(style, reader.language, { formsTo: to }), html };
}
