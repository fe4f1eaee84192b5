import Mustache from 'mustache';

/** What a tag stands for; `isSentence` where its value is a whole one. */
interface Filling {
  value: string | boolean | undefined;
  isSentence?: boolean;
}
type Fill = (tag: string) => Filling;

/** A piece of a template as Mustache reads it: its kind (`text`, `name`, `#`, `^` …), its text or tag, and what is inside. */
export type Token = [kind: string, text: string, from: number, to: number, inner?: Token[]];

const reader = new Mustache.Writer();
// A sender's words change, and what is tried at the desk comes from outside: neither may stay in memory.
(reader as { templateCache?: undefined }).templateCache = undefined;

/** Reads a template; an error where a tag is not closed. */
export const readTemplate = (template: string): Token[] => reader.parse(template) as Token[];

/**
 * A sender's own words, filled: paragraphs (lines) of sentences. A sentence in which a value is missing is left out,
 * and so is one in which a section that came out empty leaves a hole ("Contract: ."). Values are never read as templates.
 */
export function fillSentences(template: string, fill: Fill): string[][] {
  const values: string[] = [];
  const marked = markValues(readTemplate(template), fill, values);
  return marked
    .split(/\n+/)
    .map((paragraph) => paragraph.split(boundary).flatMap((sentence) => filled(sentence, values)))
    .filter((sentences) => sentences.length > 0);
}

// While sentences are taken apart each value is one letter of the private use area, so that nothing in it counts.
const most = 0x400;
const marks = { words: 0xe000, sentence: 0xe000 + most };
const [missing, missingSentence, gone] = ['\ue800', '\ue801', '\ue802'];
const words = `\ue000-\ue3ff${missing}`;
const whole = `\ue400-\ue7ff${missingSentence}`;
const anyMark = /[\ue000-\ue802]/g;

/**
 * Where a sentence ends: after its full stop, or after a value that is a whole one, unless what follows goes on with it
 * ("No. {{order.number}}", "kl. 10").
 */
const boundary = new RegExp(
  `(?<=[.!?…]["')\\]]?|(?:^|[.!?…${whole}]\\s+)[${whole}])\\s+(?=[^\\s\\p{Ll}\\d${words}])|(?<=[.!?…]\\s*)(?=${gone})`,
  'u',
);

function markValues(tokens: readonly Token[], fill: Fill, values: string[]): string {
  return tokens
    .map(([kind, text, , , inner = []]) => {
      if (kind === 'text') return text.replace(anyMark, '');
      if (kind === '!') return '';
      const { value, isSentence } = fill(text);
      if (kind === '#' || kind === '^') {
        return Boolean(value) === (kind === '#') ? markValues(inner, fill, values) : gone;
      }
      if (value === undefined || value === '') return isSentence ? missingSentence : missing;
      values.push(String(value));
      return String.fromCharCode((isSentence ? marks.sentence : marks.words) + ((values.length - 1) % most));
    })
    .join('');
}

// What a section that came out empty leaves behind.
const hole = /^[,.;:!?)]|[:,;(–-]\s*[.,;:!?)]|[:,;(–-]$/;

function filled(sentence: string, values: readonly string[]): string[] {
  const bare = sentence
    .replaceAll(gone, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)])/g, '')
    .trim();
  const hasHole = /[\ue800\ue801]/.test(bare) || (sentence.includes(gone) && hole.test(bare));
  if (hasHole || !/[\p{L}\p{N}\ue000-\ue7ff]/u.test(bare)) return [];
  const text = bare.replace(anyMark, (mark) => values[(mark.charCodeAt(0) - marks.words) % most] ?? '');
  // A value that ends with a full stop of its own ("Doors Inc.") gets no second one.
  return [text.replace(/(?<!\.)([.!?…])\.(?=\s|$)/g, '$1')];
}
