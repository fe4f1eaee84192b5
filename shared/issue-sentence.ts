import type * as z from 'zod/mini';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value, in a sentence that whoever wrote it understands. `name` is what it is called. */
export function issueSentence(issue: Issue, name: PropertyKey | undefined, value: unknown): string {
  if (value === undefined) return 'It is missing.';
  switch (issue.code) {
    case 'invalid_type':
      return `It must be ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const choice = choices.length > 12 ? didYouMean(quoted(value), choices) : `Choose one of ${choices.join(', ')}.`;
      return `There is no ${quoted(value)} here. ${choice}`;
    }
    case 'too_small':
      return `It is too ${small[issue.origin] ?? 'little'}: at least ${issue.minimum}.`;
    case 'too_big':
      return `It is too ${big[issue.origin] ?? 'much'}: at most ${issue.maximum}.`;
    case 'invalid_union':
      return own(issue) ?? `It must be ${formsOf(issue.errors)}.`;
    case 'invalid_format':
      return own(issue) ?? `It must be ${formats[issue.format] ?? `a valid ${issue.format}`}.`;
    default:
      return name === 'timeZone' && typeof value === 'string'
        ? noZone(value)
        : (own(issue) ?? 'It is not as it should be.');
  }
}

/** The schema's own words, where it has any. */
const own = ({ message }: Issue) => (message.startsWith('Invalid') ? undefined : `It ${message}.`);

const noZone = (value: string) =>
  `There is no time zone ${quoted(value)}. ${didYouMean(value, Intl.supportedValuesOf('timeZone'))}`;

/** What was most likely meant. */
export const didYouMean = (given: string, names: readonly string[]) =>
  `Did you mean ${nearest(given, names)[0] ?? 'another'}?`;
const quoted = (value: unknown) => JSON.stringify(value);

const kinds: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};
const small: Record<string, string> = { string: 'short', array: 'short', number: 'small', int: 'small' };
const big: Record<string, string> = { string: 'long', array: 'long', number: 'big', int: 'big' };
const formats: Record<string, string> = {
  email: 'an e-mail address such as orders@example.com',
  url: 'an address such as https://example.com/logo.png',
};

/** Of which kinds something may be that is of none of them. */
function formsOf(branches: readonly (readonly Issue[])[]): string {
  const expected = branches.flatMap(([issue]) =>
    issue?.code === 'invalid_type' && issue.path.length === 0 ? [issue.expected] : [],
  );
  const told = [...new Set(expected)].map((kind) => kinds[kind] ?? kind);
  return told.length > 0 ? told.join(' or ') : 'one of the forms that the README names';
}
