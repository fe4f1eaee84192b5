// Besides line breaks and other controls: halves of characters, and the marks that turn the direction of what follows.
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A stranger's value as one line of text, at most so many characters long; nothing where there is nothing to see. */
export function plain(value: string | null | undefined, most = 200): string | undefined {
  if (!value) return undefined;
  const line = value
    .slice(0, most * 4)
    .replace(unprintable, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : shorten(line, most);
}

/** Cuts what is too long, between words where that loses little, and says so: `a door of…`. */
export function shorten(text: string, most: number, mark = '…'): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, Math.max(0, most - mark.length)).join('');
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > cut.length * 0.7 ? space : undefined).replace(/[\s.,;:–-]+$/, '') + mark;
}

/** A value that stands as a sentence of its own, so that what follows it reads right. */
export const asSentence = (text: string): string =>
  /[.!?…。！？]$/u.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`;

/** Only the first letter: `i dag` is `I dag`. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
