import { mostDepth, readJson } from '../../shared/read-json.ts';
import type { Mapping } from './mapping.ts';
import { mostOfLine, type Row } from './row.ts';

/** The lines of a file with one JSON object each: an event, or, where a mapping names columns, what stands in them. */
export async function* ndjsonRows(text: AsyncIterable<string>, { columns }: Mapping): AsyncGenerator<Row> {
  const isMapped = Object.keys(columns).length > 0;
  let line = 0;
  for await (const one of linesOf(text)) {
    line++;
    if (one === tooLong) yield { line, fault: 'is longer than any event may be' };
    else if (one.trim() !== '') yield { line, ...rowFrom(one, isMapped) };
  }
}

function rowFrom(
  text: string,
  isMapped: boolean,
): { cells: Map<string, string> } | { event: Record<string, unknown> } | { fault: string } {
  const read = readJson(Buffer.from(text));
  if ('fault' in read) {
    return { fault: read.fault === 'not_json' ? 'is no JSON' : `nests deeper than any event may (${mostDepth})` };
  }
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'is no JSON object' };
  if (!isMapped) return { event: value as Record<string, unknown> };
  const cells = Object.entries(value).flatMap(([column, cell]): [string, string][] => {
    if (cell === null) return [];
    return [[column, typeof cell === 'string' ? cell : JSON.stringify(cell)]];
  });
  return { cells: new Map(cells) };
}

/** What stands for a line that is not kept whole: a file may be one line, as long as it is. */
const tooLong = Symbol('too long');

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string | typeof tooLong> {
  let line: string | typeof tooLong = '';
  for await (const piece of text) {
    const [end = '', ...others] = piece.split('\n');
    line = longer(line, end);
    for (const next of others) {
      yield line;
      line = longer('', next);
    }
  }
  yield line;
}

const longer = (line: string | typeof tooLong, end: string): string | typeof tooLong =>
  line === tooLong || line.length + end.length > mostOfLine ? tooLong : line + end;
