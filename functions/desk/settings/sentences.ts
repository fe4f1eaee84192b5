import type * as z from 'zod/mini';
import { jsonPointer } from '../../../shared/json-pointer.ts';
import { didYouMean, issueSentence } from '../../../shared/issue-sentence.ts';
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
  return [{ path: jsonPointer(path), detail: issueSentence(issue, path.at(-1), valueAt(document, path)) }];
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

const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], document);
