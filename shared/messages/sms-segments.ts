const single = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const double = new Set('^{}\\[~]|€\f');

const gsm7 = { alone: 160, part: 153 };
const ucs2 = { alone: 70, part: 67 };

/** The letters that are not of the cheap alphabet, each once. */
export const dearLetters = (text: string): string[] => [
  ...new Set(Array.from(text).filter((letter) => !isCheap(letter))),
];

const isCheap = (letter: string): boolean => single.has(letter) || double.has(letter);

// Most of our words, and quicker told than letter by letter.
const isAscii = /^[\n -~]*$/;

/** Letters of the cheap alphabet in place of those that differ from one of them by an accent: `día` is `dia`. */
export const withoutDearAccents = (text: string): string =>
  isAscii.test(text) ? text : Array.from(text, (letter) => (isCheap(letter) ? letter : bare(letter))).join('');

/** How a reader is told our own words. */
export const spelledFor =
  ({ cheapLetters }: { cheapLetters?: boolean | undefined }) =>
  (text: string): string =>
    cheapLetters ? withoutDearAccents(text) : text;

function bare(letter: string): string {
  if (letter === 'œ') return 'oe';
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return isCheap(base) ? base : letter;
}

/** How many segments an SMS takes, and so what it costs. A character is never split over two. */
export function segmentsOf(text: string): number {
  const letters = Array.from(text);
  const isGsm7 = letters.every(isCheap);
  const { alone, part } = isGsm7 ? gsm7 : ucs2;
  const lengths = letters.map((letter) => (isGsm7 ? (double.has(letter) ? 2 : 1) : letter.length));
  if (lengths.reduce((sum, length) => sum + length, 0) <= alone) return 1;
  let [segments, filled] = [1, 0];
  for (const length of lengths) {
    if (filled + length > part) [segments, filled] = [segments + 1, 0];
    filled += length;
  }
  return segments;
}

// Each costs a whole message its cheap alphabet, and the reader would not miss it.
const plainer: [RegExp, string][] = [
  // French sets a space before a mark, and within quotation marks.
  [/\u00a0(?=[:;?!»])|(?<=«)\u00a0/g, ''],
  [/[‘’‚‛′´`]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  [/[•·]/g, '-'],
  [/×/g, 'x'],
  [/[\u200b\u2060]/g, ''],
  [/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu, ''],
  // What stood beside them.
  [/ +/g, ' '],
  [/ [.,](?= |$)/g, ''],
];

/** The text in the alphabet that SMS are cheapest in, where that is only a matter of typography. Names keep their letters. */
export const inPlainLetters = (text: string): string =>
  plainer.reduce((so, [fancy, bare]) => so.replace(fancy, bare), text);
