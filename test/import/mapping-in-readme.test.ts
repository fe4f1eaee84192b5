import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { help } from '../../infra/import/help.ts';
import { placeOf, readMapping } from '../../infra/import/mapping.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'infra', 'import', 'README.md'), 'utf8');
const example = /mapping-in-readme[^\n]*\n```json\n([^`]+)```/.exec(readme)?.[1] ?? '';

it("the README's mapping is one", () => {
  const folder = mkdtempSync(join(tmpdir(), 'mapping-'));
  const map = join(folder, 'map.json');
  writeFileSync(map, example);
  const mapping = readMapping({ map });
  rmSync(folder, { recursive: true });
  expect(placeOf('E-post', mapping)).toBe('order.customer.email');
  expect(placeOf('Notis', mapping)).toBeUndefined();
});

const [, listed = ''] = /need no mapping:\n([^]+?), and any place/.exec(help) ?? [];
const columns = listed
  .replace(/\([^)]*\)/g, '')
  .trim()
  .split(/\s+/);
it.each(columns)('the help names the column %s, which is known', (column) => {
  expect(placeOf(column, { columns: {}, constants: {} })).toBeDefined();
});
