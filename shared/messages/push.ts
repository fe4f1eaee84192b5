import type { MessageContent } from './content.ts';
import type { SmsWords } from './sms-words.ts';
import type { Room } from './message-values.ts';
import { shorten } from './wording/plain-text.ts';

export interface RenderedPush {
  title: string;
  body: string;
}

/** A notification costs the same whatever it says. */
export const pushRoom: Room = { name: 24, sentence: 80, items: 3, contacts: 1, inWords: true, cheapLetters: false };

/** What a locked telephone shows of a title and of a text; most show less of one that nobody touches. */
const mostOfTitle = 60;
const mostOfBody = 180;
/** What it is said together with is told where it is opened. */
const mostForEachOther = 100;

/**
 * The message as a notification: whose it is and what has happened over what an SMS says of it, as many sentences as
 * are shown. The link is what a touch leads to and stands in no text.
 */
export function composePush(
  { brand, headline }: Pick<MessageContent, 'brand' | 'headline'>,
  { say, ifRoom }: Pick<SmsWords, 'say' | 'ifRoom'>,
  others = 0,
): RenderedPush {
  const most = mostOfBody + others * mostForEachOther;
  const named = headline.includes(brand) ? headline : `${brand}: ${headline}`;
  const title = Array.from(named).length <= mostOfTitle ? named : headline;
  const [first = '', ...sentences] = [...say, ...ifRoom];
  let body = shorten(first, mostOfBody);
  for (const sentence of sentences) {
    const longer = `${body} ${sentence}`;
    if (Array.from(longer).length <= most) body = longer;
    else break;
  }
  return { title: shorten(title, mostOfTitle), body };
}
