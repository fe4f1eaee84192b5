import type { Mapping } from './mapping.ts';
import type { Row } from './row.ts';

/** The lines of a file with one JSON object each: an event, or, where a mapping names columns, what stands in them. */
export async function* ndjsonRows(text: AsyncIterable<string>, { columns }: Mapping): AsyncGenerator<Row> {
  const isMapped = Object.keys(columns).length > 0;
  let line = 0;
  for await (const one of linesOf(text)) {
    line++;
    if (one.trim() !== '') yield { line, ...rowFrom(one, isMapped) };
  }
}

function rowFrom(
  text: string,
  isMapped: boolean,
): { cells: Map<string, string> } | { event: Record<string, unknown> } | { fault: string } {
  const value = parse(text);
  if (value === undefined) return { fault: 'is no JSON' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'is no JSON object' };
  if (!isMapped) return { event: value as Record<string, unknown> };
  const cells = Object.entries(value).flatMap(([column, cell]): [string, string][] => {
    if (cell === null) return [];
    return [[column, typeof cell === 'string' ? cell : JSON.stringify(cell)]];
  });
  return { cells: new Map(cells) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
