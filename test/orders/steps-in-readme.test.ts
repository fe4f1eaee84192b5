import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { steps } from '../../shared/orders/status.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

/** A subject's row: what ends an attempt first, then the ranks, with the steps of one rank beside each other. */
function rowOf(subject: string, table: Record<string, { rank: number; reopens?: true }>): string {
  const entries = Object.entries(table);
  const reopening = entries.filter(([, { reopens }]) => reopens).map(([step]) => `↺ ${step} · `);
  const ranks = new Map<number, string[]>();
  for (const [step, { rank }] of entries) if (rank > 0) ranks.set(rank, [...(ranks.get(rank) ?? []), step]);
  const forward = [...ranks].sort(([a], [b]) => a - b);
  return `| ${subject} | ${reopening.join('')}${forward.map(([, of]) => of.join(' · ')).join(' → ')} |`;
}

it.each(Object.entries(steps))('the README draws the steps of a %s as the table has them', (subject, table) => {
  expect(readme).toContain(rowOf(subject, table));
});
