import type { SmsWords } from './sms-words.ts';
import type { Room } from './message-values.ts';
import { inPlainLetters, segmentsOf } from './sms-segments.ts';
import { shorten } from './wording/plain-text.ts';

export const mostSegments = 3;

type Size = Omit<Room, 'cheapLetters'>;
/** The widest first: values give way before sentences do. */
const sizes: [Size, ...Size[]] = [
  { name: 24, sentence: 80, items: 3, contacts: 1, inWords: false },
  { name: 20, sentence: 40, items: 1, contacts: 1, inWords: false },
  { name: 12, sentence: 24, items: 1, contacts: 1, inWords: false },
];

/** Fewer characters than these say nothing. */
export const leastWords = 24;

interface SmsTerms {
  /** In characters. */
  limit?: number | undefined;
  plainLetters: boolean;
}

/**
 * The brand, the words, and the link last and whole, in three segments and within the limit of characters, if there
 * is one and the link leaves room for words. Where it grows too long, values are shortened, then the brief words taken,
 * then the last sentences left out, then the first one cut. A window stands in words where that makes it no dearer.
 */
export function composeSms(wordsIn: (room: Room) => SmsWords, { limit = Infinity, plainLetters }: SmsTerms): string {
  const lettered = plainLetters ? inPlainLetters : (text: string) => text;
  const draftIn = (size: Size) => draftOf(wordsIn({ ...size, cheapLetters: plainLetters }), lettered);
  const drafts = sizes.map(draftIn);
  const [widest] = drafts;
  const roomy = draftIn({ ...sizes[0], inWords: true });
  const fits = ({ compose, link }: Draft, words: string) => {
    const most = link !== undefined && limit - link.length - 1 < leastWords ? Infinity : limit;
    const text = compose(words);
    return segmentsOf(text) <= mostSegments && text.length <= most;
  };
  const isNoDearer = widest && costOf(roomy) <= costOf(widest);
  const first = [...(isNoDearer ? [roomy] : []), ...drafts].find((draft) => fits(draft, draft.words));
  if (first) return first.compose(withMore(first, fits));
  const last = drafts.at(-1) ?? roomy;
  return last.compose(shortened(last, fits));
}

interface Draft extends Pick<SmsWords, 'link'> {
  /** The brand and what has to be said. */
  words: string;
  /** The same with fewer and fewer sentences. */
  shorter: string[];
  ifRoom: string[];
  /** What is said in place of all that where it does not fit. */
  brief: string[];
  compose(words: string): string;
}
type Fits = (draft: Draft, words: string) => boolean;

function draftOf({ brand, say, ifRoom, brief, link }: SmsWords, lettered: (text: string) => string): Draft {
  const shortening = (sentences: readonly string[]) =>
    sentences.map((_, index) => {
      const some = sentences.slice(0, sentences.length - index).join(' ');
      return lettered(brand === undefined ? some : `${brand}: ${some}`);
    });
  const shorter = shortening(say);
  return {
    words: shorter[0] ?? brand ?? '',
    shorter,
    brief: shortening(brief),
    ifRoom: ifRoom.map(lettered),
    link,
    compose: (words) => (link === undefined ? words : `${words} ${link}`),
  };
}

const costOf = ({ compose, words }: Draft): number => segmentsOf(compose(words));

/** Adds what makes the SMS no dearer. */
function withMore(draft: Draft, fits: Fits): string {
  let { words } = draft;
  for (const sentence of draft.ifRoom) {
    const longer = `${words} ${sentence}`;
    const isNoDearer = segmentsOf(draft.compose(longer)) <= segmentsOf(draft.compose(words));
    if (isNoDearer && fits(draft, longer)) words = longer;
  }
  return words;
}

/** With a link too long for that, no words would help. */
function shortened(draft: Draft, fits: Fits): string {
  const wholeBrief = draft.brief.slice(0, 1);
  const whole = [...wholeBrief, ...draft.shorter, ...draft.brief].find((words) => fits(draft, words));
  if (whole !== undefined) return whole;
  const first = draft.brief.at(-1) ?? draft.shorter.at(-1) ?? draft.words;
  let words = first;
  for (let most = Array.from(first).length - 1; most > 10 && !fits(draft, words); most -= 1)
    words = shorten(first, most, '...');
  return words;
}
