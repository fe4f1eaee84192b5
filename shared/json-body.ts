import { ProblemError } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { readJson } from './read-json.ts';

const problem = (code: ProblemCode, title: string, detail: string) =>
  new ProblemError({ status: 400, code, title, detail });

/**
 * The object or list that a body holds, nested no deeper than `mostDepth`. A problem says what is wrong with any other
 * body, and `expected` what to send in its place.
 */
export function jsonOfBody(body: Uint8Array, { mostDepth, expected }: { mostDepth: number; expected: string }): object {
  const read = readJson(body, mostDepth);
  if ('fault' in read) {
    throw read.fault === 'not_json'
      ? problem('not_json', 'The body is not JSON', `Send ${expected}, as UTF-8 JSON.`)
      : problem('too_deep', 'The body is nested too deeply', `Nothing in it may nest more than ${mostDepth} deep.`);
  }
  const { value } = read;
  if (typeof value !== 'object' || value === null) {
    throw problem('not_an_object', 'The body is not an object', `Send ${expected}.`);
  }
  return value;
}
