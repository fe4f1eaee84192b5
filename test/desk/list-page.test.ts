import { describe, expect, it } from 'vitest';
import { pageOf, wantedOf } from '../../functions/desk/list-page.ts';

const all = ['a', 'b', 'c', 'd', 'e'];

/** Page after page of a list, by the cursor of each. */
function pagesOf(limit: string): string[][] {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const wanted = wantedOf({ query: { limit, cursor } }, 'letters');
    const rest = all.filter((one) => one > (wanted.after ?? ''));
    const { items, next } = pageOf(rest, wanted, 'letters', (one) => one);
    pages.push(items);
    cursor = next;
  } while (cursor !== undefined);
  return pages;
}

describe('a list', () => {
  it.each([
    ['2', [['a', 'b'], ['c', 'd'], ['e']]],
    ['5', [all]],
    ['100', [all]],
  ])('in pages of %s is whole', (limit, pages) => {
    expect(pagesOf(limit)).toEqual(pages);
  });

  it.each(['0', '101', '1.5', 'x', '', '-1'])('is not cut to "%s"', (limit) => {
    expect(() => wantedOf({ query: { limit } }, 'letters')).toThrow('faulty');
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['nothing', ''],
    ['JSON of another kind', Buffer.from('{"a":1}').toString('base64url')],
    ["another list's", Buffer.from('["calls","a"]').toString('base64url')],
  ])('does not go on from %s', (_, cursor) => {
    expect(() => wantedOf({ query: { cursor } }, 'letters')).toThrow('cursor_unknown');
  });
});
