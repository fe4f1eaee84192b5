import type * as z from 'zod/mini';
import { jsonPointer } from '../../../shared/json-pointer.ts';
import { nearest } from '../../../shared/nearest.ts';
import type { Fault } from '../problems.ts';
import { settingNames } from './json-schema.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is wrong in a document, each in a sentence that whoever wrote it understands. */
export const tellIssues = (issues: readonly Issue[], document: unknown): Fault[] =>
  issues.flatMap((issue) => tell(issue, issue.path, document));

function tell(issue: Issue, path: Path, document: unknown): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: jsonPointer([...path, key]),
      detail: ['There is no such setting here.', ...(isName(key) ? [] : [didYouMean(key, settingNames())])].join(' '),
    }));
  }
  if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue.errors);
    if (meant) return meant.flatMap((one) => tell(one, [...path, ...one.path], document));
  }
  return [{ path: jsonPointer(path), detail: sentence(issue, path.at(-1), valueAt(document, path)) }];
}

/**
 * Of several forms the one that was meant: the only one that all of it fits but for some values, else the only one that
 * something is missing from, else the only one but for names that are none anywhere.
 */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isOfValues = (issue: Issue) => isOfForm(issue) && (issue.code !== 'invalid_type' || issue.path.length > 1);
  for (const isForgiven of [isOfValues, isOfForm, isSlip]) {
    const fitting = branches.filter((issues) => issues.every(isForgiven));
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

/** Whether it is the name of a setting, if not here. */
const isName = (key: string) => settingNames().includes(key);

const isWhole = ({ code, path }: Issue) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
const isOfForm = (issue: Issue) => issue.code !== 'unrecognized_keys' && !isWhole(issue);
const isSlip = (issue: Issue) => !isWhole(issue) && (issue.code !== 'unrecognized_keys' || !issue.keys.some(isName));

function sentence(issue: Issue, name: PropertyKey | undefined, value: unknown): string {
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
    case 'invalid_format':
      return own(issue) ?? `It must be ${formats[issue.format] ?? `a valid ${issue.format}`}.`;
    default:
      return name === 'timeZone' && typeof value === 'string' ? noZone(value) : (own(issue) ?? `${issue.message}.`);
  }
}

/** The schema's own words, where it has any. */
const own = ({ message }: Issue) => (message.startsWith('Invalid') ? undefined : `It ${message}.`);

const noZone = (value: string) =>
  `There is no time zone ${quoted(value)}. ${didYouMean(value, Intl.supportedValuesOf('timeZone'))}`;

const didYouMean = (given: string, names: readonly string[]) =>
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

const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], document);
