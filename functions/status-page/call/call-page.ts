import type { Call } from '../../../shared/calls/call.ts';
import { nextWithinHours } from '../../../shared/calls/calling-hours.ts';
import { isReady } from '../../../shared/calls/next-call.ts';
import { fillHtml, fillText } from '../../../shared/messages/template.ts';
import { shortDayOf, timeOf } from '../../../shared/messages/wording/local-time.ts';
import { readerIn } from '../../../shared/messages/wording/reader.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Language, Sender } from '../../../shared/senders/sender.ts';
import { pageHeaders } from '../page/headers.ts';
import { noticeLayout } from '../page/layout.ts';
import { iconOf, type Page } from '../page/status-page.ts';
import { styleSheet } from '../page/style-sheet.ts';
import { mostNote } from './call-form.ts';
import { callLayout, callStyle } from './call-layout.ts';
import { answers, type CallTexts, callTexts } from './texts/texts.ts';

const neutral = '#4a4a46';

interface Shown {
  call: Call;
  sender: Sender;
  /** What was typed and is too long. */
  faultyNote?: string | undefined;
  now: Instant;
}

/** One call for the colleague whose it is: what to say, the number, and how it went; nothing else. */
export function renderCall({ call, sender, faultyNote, now }: Shown): Page {
  const { language } = sender;
  const texts = callTexts[language];
  const style = styleSheet(sender.brandColour) + callStyle;
  const { headline, script, phone, number, attempts } = call;
  const html = fillHtml(callLayout, {
    ...{ language, style, texts, headline, script, phone, number, note: faultyNote },
    title: headline,
    icon: iconOf(sender.brandColour),
    brand: sender.name,
    notYet: isReady(call, now) ? undefined : fillText(texts.notYet, { time: timeToPhone(call, now, language) }),
    tries: String(attempts.length),
    most: mostNote,
    fault: faultyNote === undefined ? undefined : texts.tooLong,
    answers: answers.map((value) => ({ value, label: texts.answers[value], quiet: value !== 'reached' })),
  });
  const status = faultyNote === undefined ? 200 : 422;
  return { status, headers: pageHeaders(style, language), html };
}

/** What stands in the place of a call that can't be shown; `values` are those of its words. */
export function renderCallNotice(
  notice: 'expired' | 'done' | 'needless' | 'taken',
  language: Language,
  values: object = {},
): Page {
  const { title, text }: CallTexts['expired'] = callTexts[language][notice];
  const style = styleSheet(neutral);
  const html = fillHtml(noticeLayout, {
    ...{ language, style, title },
    icon: iconOf(neutral),
    text: fillText(text, values),
  });
  return { status: statusOf[notice], headers: pageHeaders(style, language), html };
}

const statusOf = { expired: 410, done: 200, needless: 200, taken: 409 };

/** When somebody may be phoned next, on the clock of whoever is phoned. */
const timeToPhone = (call: Call, now: Instant, language: Language): string =>
  momentIn(call.zone, language, nextWithinHours(call, call.notBefore > now ? call.notBefore : now));

/** A moment in the fewest words that are still clear: `Tue 24 Nov 10:30`. */
export function momentIn(zone: string, language: Language, at: Instant): string {
  const reader = readerIn(language, zone);
  return `${shortDayOf(at, reader)} ${timeOf(at, reader)}`;
}
