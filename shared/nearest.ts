import { distance } from 'fastest-levenshtein';

/** Longer words are compared by their beginning: they come from outside. */
const mostLetters = 100;

/** Of the names there are, those that somebody who wrote `given` most likely meant. */
export const nearest = (given: string, names: readonly string[], count = 1): string[] =>
  names
    .map((name) => ({ name, far: distance(name, given.slice(0, mostLetters)) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, count)
    .map(({ name }) => name);
