/** Nothing that we take nests more than a dozen deep; whatever is far deeper would only exhaust what reads it. */
export const mostDepth = 20;

/** An escape that may be half a character: no database takes such a text. */
const halfACharacter = /\\u[dD][89a-fA-F]/;
const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);

/** The JSON in a body from outside, in UTF-8 and without half characters, or why it is none that can be taken. */
export function readJson(body: Uint8Array, most = mostDepth): { value: unknown } | { fault: 'not_json' | 'too_deep' } {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    value = halfACharacter.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
  } catch {
    return { fault: 'not_json' };
  }
  return isDeeper(value, most) ? { fault: 'too_deep' } : { value };
}

/** Without recursion: what is measured may be deeper than the stack. */
export function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
