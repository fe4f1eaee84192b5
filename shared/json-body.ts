import { ProblemError } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** An escape that may be half a character: no database takes such a text. */
const halfACharacter = /\\u[dD][89a-fA-F]/;
const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);

const problem = (code: ProblemCode, title: string, detail: string) =>
  new ProblemError({ status: 400, code, title, detail });

/**
 * The object or list that a body holds, nested no deeper than `mostDepth`: whatever is far deeper would only exhaust
 * what reads it. A problem says what is wrong with any other body, and `expected` what to send in its place.
 */
export function jsonOfBody(body: Uint8Array, { mostDepth, expected }: { mostDepth: number; expected: string }): object {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    value = halfACharacter.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
  } catch {
    throw problem('not_json', 'The body is not JSON', `Send ${expected}, as UTF-8 JSON.`);
  }
  if (typeof value !== 'object' || value === null) {
    throw problem('not_an_object', 'The body is not an object', `Send ${expected}.`);
  }
  if (isDeeper(value, mostDepth)) {
    throw problem('too_deep', 'The body is nested too deeply', `Nothing in it may nest more than ${mostDepth} deep.`);
  }
  return value;
}

/** Without recursion: what is measured may be deeper than the stack. */
function isDeeper(value: object, mostDepth: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostDepth) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
