import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceMappings } from '../../shared/senders/source-mapping.ts';
import { tables } from './tables.ts';
import { vendorNames } from './vendor-days.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
const readme = read('functions/receive-webhooks/README.md');

/** A row for each of our events: the codes of a table that mean it. */
function rowsOf(table: Readonly<Record<string, string>>): string[] {
  const codes = new Map<string, string[]>();
  for (const [code, meaning] of Object.entries(table)) codes.set(meaning, [...(codes.get(meaning) ?? []), code]);
  return [...codes].map(([meaning, all]) => `| ${meaning} | ${all.map((code) => `\`${code}\``).join(' ')} |`);
}

describe('functions/receive-webhooks/README.md', () => {
  it.each(tables)('tells every code of $vendor ($of)', ({ vendor, of, table }) => {
    const section = [`### ${vendor}: ${of}`, '', '| ours | theirs |', '|---|---|', ...rowsOf(table)].join('\n');
    expect(readme).toContain(section);
  });

  it('shows a mapping that is one', () => {
    const text = /readme\.test\.ts -->\n```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const { sources } = JSON.parse(text) as { sources: unknown };
    expect(sourceMappings.safeParse(sources).success).toBe(true);
  });
});

it.each([...vendorNames, 'generic'])('both tables of sources have %s', (kind) => {
  expect(read('README.md')).toContain(`\n| \`${kind}\` | `);
  expect(readme).toContain(`\n| \`${kind}\` | `);
});
