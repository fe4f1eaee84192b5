/** What may stand around a word in a log: it is cut there, and an address, a number or a token is looked for whole. */
const between = /[^\w.!#$&'*+=?^`{|}~@%-]+/;
const digits = /\d{7,15}/g;

export interface Leak {
  word: string;
  line: string;
}

/**
 * Every line of a log that holds one of the words that functions were given: as it is, in other letters' case,
 * percent-encoded, or as the digits of a number. Pure.
 */
export function leaksIn(log: string, given: ReadonlySet<string>): Leak[] {
  return log.split('\n').flatMap((line) => {
    const word = wordsOf(line).find((one) => given.has(one));
    return word === undefined ? [] : [{ word, line }];
  });
}

function wordsOf(line: string): string[] {
  const plain = line.replaceAll('%40', '@').replaceAll('%2B', '+').replaceAll('%2b', '+');
  const words = plain.split(between).flatMap((word) => [word, trimmed(word), trimmed(word).toLowerCase()]);
  // A value may follow a name: `to=ann@example.com`.
  const values = words.flatMap((word) => word.split(/[='`]/));
  return [...words, ...values, ...(plain.match(digits) ?? [])];
}

const trimmed = (word: string): string => word.replace(/^[.'*_`+]+|[.'*_`!?]+$/g, '');
