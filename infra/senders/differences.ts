import { isDeepStrictEqual } from 'node:util';
import { jsonPointer } from '../../shared/json-pointer.ts';

/** Where two documents differ; what is missing on one side is undefined. */
export interface Difference {
  path: string;
  desk: unknown;
  file: unknown;
}

/** Every place at which a file says something else than the desk has. Lists of rules are compared by their ids. */
export function differencesOf(desk: unknown, file: unknown, path: readonly string[] = []): Difference[] {
  if (isDeepStrictEqual(desk, file)) return [];
  const [ofDesk, ofFile] = [partsOf(desk), partsOf(file)];
  if (!ofDesk || !ofFile) return [{ path: jsonPointer(path), desk, file }];
  const names = [...new Set([...ofDesk.keys(), ...ofFile.keys()])];
  const within = names.flatMap((name) => differencesOf(ofDesk.get(name), ofFile.get(name), [...path, name]));
  return within.length > 0 ? within : [{ path: jsonPointer(path), desk: [...ofDesk.keys()], file: [...ofFile.keys()] }];
}

/** What a value is made of, by name: an object's members, or a list's where each has an id. */
function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.map((one: unknown) => [(one as { id?: unknown } | null)?.id, one] as const);
  return named.every(([id]) => typeof id === 'string') ? new Map(named as [string, unknown][]) : undefined;
}

/** Differences as lines: the place, what the desk has (-), what the file says (+). */
export const inLines = (differences: readonly Difference[]): string[] =>
  differences.flatMap(({ path, desk, file }) => [
    `  ${path}`,
    ...(desk === undefined ? [] : [`    - ${JSON.stringify(desk)}`]),
    ...(file === undefined ? [] : [`    + ${JSON.stringify(file)}`]),
  ]);
