import * as z from 'zod/mini';
import { ProblemError } from '../../shared/problem.ts';
import { faulty } from './problems.ts';
import type { DeskRequest } from './request.ts';

const most = 100;
const cursorText = z.tuple([z.string(), z.string()]);

/** Which part of a list is asked for: so many, after what the cursor names. */
export interface Wanted {
  limit: number;
  after: string | undefined;
}

/** What a request wants of a list, whose name keeps the cursors of lists apart. A cursor shows nothing that its list would not. */
export function wantedOf({ query: { limit, cursor } }: Pick<DeskRequest, 'query'>, list: string): Wanted {
  const count = limit === undefined ? most : Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw faulty('The list can not be cut so', [{ path: '/limit', detail: `Say 1 to ${most}.` }]);
  }
  return { limit: count, after: cursor === undefined ? undefined : placeIn(cursor, list) };
}

/** What is answered of a list, with the cursor of what follows, if anything does. */
export function pageOf<One>(found: readonly One[], { limit }: Wanted, list: string, placeOf: (one: One) => string) {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const more = last !== undefined && found.length > limit;
  return { items, ...(more ? { next: cursorOf(list, placeOf(last)) } : {}) };
}

const cursorOf = (list: string, place: string): string =>
  Buffer.from(JSON.stringify([list, place])).toString('base64url');

function placeIn(cursor: string, list: string): string {
  try {
    const [named, place] = cursorText.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (named === list) return place;
  } catch {
    // Told below, like that of another list.
  }
  throw new ProblemError({
    status: 400,
    code: 'cursor_unknown',
    title: 'There is no such place in the list',
    detail: 'Begin without a cursor, and send "next" of each answer as it is.',
  });
}
