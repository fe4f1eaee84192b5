import type { Instant } from './instant.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };
interface Leaf {
  at: Instant;
  /** Absent where the leaf was taken away at that time. */
  value?: Json;
}

/** What is known, and since when: for each instant the paths of what was said then. */
export interface Known<Values> {
  values: Values;
  since: Record<Instant, string[]>;
}

/** Since when a path is known as it is; nothing where nobody ever said anything of it. */
export const sinceOf = ({ since }: Pick<Known<unknown>, 'since'>, path: string): Instant | undefined =>
  Object.entries(since).find(([, paths]) => paths.includes(path))?.[0];

export const nothingKnown = <Values>(): Known<Values> => ({ values: {} as Values, since: {} });

/**
 * Takes in what was said at a time: a merge patch (RFC 7396) whose every leaf counts from then on. What was said
 * later stands, whichever arrives first; of two things said at the same instant the greater JSON text stands, and a
 * value stands against its removal. `depth` says how far below the top a value is still merged and not replaced.
 */
export function learn<Values extends object>(
  known: Known<Values>,
  patch: object,
  at: Instant,
  depth = Infinity,
): Known<Values> {
  const leaves = leavesOf(known, depth);
  take(leaves, '', patch as JsonObject, at, depth);
  return knownFrom<Values>(leaves);
}

/** What is known of one thing that was told in two places, each of them to the same depth: of each leaf the later word. */
export function joinKnown<Values extends object>(
  known: Known<Values>,
  other: Known<Values>,
  depth = Infinity,
): Known<Values> {
  const leaves = leavesOf(known, depth);
  for (const [path, { at, value }] of leavesOf(other, depth)) {
    if (value === undefined) remove(leaves, path, at);
    else set(leaves, path, value, at);
  }
  return knownFrom<Values>(leaves);
}

function take(leaves: Map<string, Leaf>, path: string, patch: JsonObject, at: Instant, depth: number): void {
  for (const [key, value] of Object.entries(patch)) {
    const here = `${path}/${key}`;
    if (value === undefined) continue;
    if (value === null) remove(leaves, here, at);
    else if (isObject(value) && depth > 0) take(leaves, here, value, at, depth - 1);
    else set(leaves, here, value, at);
  }
}

function set(leaves: Map<string, Leaf>, path: string, value: Json, at: Instant): void {
  const known = leaves.get(path);
  if (removedSince(leaves, path, at) || (known && known.at > at)) return;
  const tie = known?.at === at && known.value !== undefined;
  if (tie && JSON.stringify(known.value) >= JSON.stringify(value)) return;
  leaves.set(path, { at, value });
}

function remove(leaves: Map<string, Leaf>, path: string, at: Instant): void {
  for (const [other, leaf] of leaves) {
    if (other.startsWith(`${path}/`) && leaf.at < at) leaves.delete(other);
  }
  const known = leaves.get(path);
  if (removedSince(leaves, path, at) || (known && known.at >= at)) return;
  leaves.set(path, { at });
}

/** Whether something that holds this path was taken away after that time. */
function removedSince(leaves: Map<string, Leaf>, path: string, at: Instant): boolean {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = leaves.get(path.slice(0, end));
    if (above && above.value === undefined && above.at > at) return true;
  }
  return false;
}

function leavesOf({ values, since }: Known<object>, depth: number): Map<string, Leaf> {
  const found = new Map<string, Json>();
  const walk = (path: string, object: JsonObject, left: number) => {
    for (const [key, value] of Object.entries(object)) {
      if (isObject(value) && left > 0) walk(`${path}/${key}`, value, left - 1);
      else found.set(`${path}/${key}`, value);
    }
  };
  walk('', values as JsonObject, depth);
  const leaves = new Map<string, Leaf>();
  for (const [at, paths] of Object.entries(since)) {
    for (const path of paths) {
      const value = found.get(path);
      leaves.set(path, value === undefined ? { at } : { at, value });
    }
  }
  return leaves;
}

/** Sorted, so that every order of arrival ends in the same document. */
function knownFrom<Values>(leaves: Map<string, Leaf>): Known<Values> {
  const known = { values: {} as JsonObject, since: {} as Record<Instant, string[]> };
  for (const [path, { at, value }] of [...leaves].sort(([a], [b]) => (a < b ? -1 : 1))) {
    (known.since[at] ??= []).push(path);
    if (value !== undefined) put(known.values, path.slice(1).split('/'), value);
  }
  const since = Object.fromEntries(Object.entries(known.since).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { values: known.values as Values, since };
}

function put(into: JsonObject, [key, ...rest]: string[], value: Json): void {
  if (key === undefined) return;
  if (rest.length === 0) into[key] = value;
  else put((into[key] ??= {}) as JsonObject, rest, value);
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
