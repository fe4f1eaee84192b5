import type { SmsWords } from './content.ts';
import type { Room } from './message-values.ts';
import { inPlainLetters, segmentsOf } from './sms-segments.ts';
import { shorten } from './wording/plain-text.ts';

const mostSegments = 3;

/** The widest first: values give way before sentences do. */
const rooms: [Room, ...Room[]] = [
  { name: 24, sentence: 80, items: 3, contacts: 1 },
  { name: 20, sentence: 40, items: 1, contacts: 1 },
  { name: 12, sentence: 24, items: 1, contacts: 1 },
];

/** Fewer characters than these say nothing. */
const leastWords = 24;

/**
 * The brand, the words, and the link last and whole, in three segments and within the limit of characters, if there
 * is one and the link leaves room for words. Where it grows too long, values are shortened, then the last sentences
 * left out, then the first one cut.
 */
export function composeSms(wordsIn: (room: Room) => SmsWords, link: string, limit = Infinity): string {
  const compose = (words: string) => `${words} ${link}`;
  const most = limit - link.length - 1 < leastWords ? Infinity : limit;
  const fits = (words: string) => segmentsOf(compose(words)) <= mostSegments && compose(words).length <= most;
  for (const room of rooms) {
    const { brand, say, ifRoom } = wordsIn(room);
    const words = inPlainLetters(`${brand}: ${say.join(' ')}`);
    if (fits(words)) return compose(withMore(words, ifRoom, compose, most));
  }
  return compose(shortened(wordsIn(rooms.at(-1) ?? rooms[0]), fits));
}

/** Adds what makes the SMS no dearer. */
function withMore(say: string, ifRoom: string[], compose: (words: string) => string, most: number): string {
  let words = say;
  for (const sentence of ifRoom.map(inPlainLetters)) {
    const longer = `${words} ${sentence}`;
    const isNoDearer = segmentsOf(compose(longer)) <= segmentsOf(compose(words));
    if (isNoDearer && compose(longer).length <= most) words = longer;
  }
  return words;
}

/** With a link too long for that, no words would help. */
function shortened({ brand, say }: SmsWords, fits: (words: string) => boolean): string {
  const sentences = say.map((_, index) => say.slice(0, say.length - index).join(' '));
  const wholes = sentences.map((words) => inPlainLetters(`${brand}: ${words}`));
  const whole = wholes.find(fits);
  if (whole !== undefined) return whole;
  const first = wholes.at(-1) ?? brand;
  let words = first;
  for (let most = Array.from(first).length - 1; most > 10 && !fits(words); most -= 1)
    words = shorten(first, most, '...');
  return words;
}
