import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'infra/threats.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| who could'))
  .map((line) => line.split(/ ?\| ?/).slice(1, -1));

/** Each file that a cell names, with the name of the test in it that is meant. */
const namedIn = (cell: string) =>
  [...cell.matchAll(/(test\/[\w./-]+\.ts)(?: "([^"]+)")?/g)].map(([, file = '', name]) => ({ file, name }));

describe.each(rows)('%s', (_who, stops = '', shows = '') => {
  it('is stopped by something, which a test shows', () => {
    expect(stops).toMatch(/\w{3,}/);
    expect(namedIn(shows)).not.toEqual([]);
  });

  it.each(namedIn(shows))('$file has the test "$name"', ({ file, name }) => {
    expect(existsSync(join(root, file)), file).toBe(true);
    // What no test file is runs around all of them.
    if (!file.endsWith('.test.ts')) return;
    const body = readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'");
    expect(name, `${file} is named without its test`).toBeDefined();
    expect(body).toContain(name);
  });
});

it('there are threats to look at', () => {
  expect(rows.length).toBeGreaterThan(25);
});
