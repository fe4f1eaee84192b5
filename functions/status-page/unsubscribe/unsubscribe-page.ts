import { fillHtml, fillText } from '../../../shared/messages/template.ts';
import type { Language, Sender } from '../../../shared/senders/sender.ts';
import { pageHeaders } from '../page/headers.ts';
import { unsubscribeLayout } from '../page/layout.ts';
import { iconOf, type Page } from '../page/status-page.ts';
import { styleSheet } from '../page/style-sheet.ts';
import { pageTexts } from '../page/texts/texts.ts';

interface UnsubscribeFacts {
  language: Language;
  sender: Sender;
  /** Where the order is followed on all the same. */
  orderPath: string;
  done: boolean;
}

/** The words on the button, which are what somebody said by pressing it. */
export const unsubscribeWording = (language: Language, { name }: Sender): string =>
  fillText(pageTexts[language].unsubscribe.button, { brand: name });

/** The page with the button or, once it was pressed, the one that says so. */
export function renderUnsubscribe({ language, sender, orderPath, done }: UnsubscribeFacts): Page {
  const { ask, asked, follow } = pageTexts[language].unsubscribe;
  const { title, text } = done ? asked : ask;
  const brand = sender.name;
  const style = styleSheet(sender.brandColour);
  const html = fillHtml(unsubscribeLayout, {
    language,
    style,
    icon: iconOf(sender.brandColour),
    brand,
    logoUrl: sender.logoUrl,
    title: fillText(title, { brand }),
    text: fillText(text, { brand }),
    button: done ? undefined : unsubscribeWording(language, sender),
    orderPath,
    follow,
  });
  return { status: 200, headers: pageHeaders(style, language), html };
}
