import { CsvError, type Info, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { usage } from '../send/command.ts';
import { type Mapping, placeOf } from './mapping.ts';
import { orderIdPlace } from './places.ts';
import { mostOfLine, type Row } from './row.ts';

/** The lines of a CSV file with a line of names, as they come. */
export async function* csvRows(file: string, text: AsyncIterable<string>, mapping: Mapping): AsyncGenerator<Row> {
  const { beginning, all } = await withBeginning(text);
  const parser = parse({
    delimiter: mapping.delimiter ?? delimiterOf(beginning),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostOfLine,
  });
  Readable.from(all)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let columns: string[] | undefined;
  let line = 1;
  try {
    for await (const one of parser) {
      const { record, info } = one as { record: string[]; info: Info };
      if (!columns) columns = columnsOf(record, file, mapping);
      else yield rowOf(line, record, columns);
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw usage(`${file} is no CSV from line ${line} on: ${error.message}`);
  }
}

function columnsOf(record: string[], file: string, mapping: Mapping): string[] {
  const columns = record.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) throw usage(`${file} has two columns "${twice}". Give each a name of its own.`);
  if (!columns.some((name) => placeOf(name, mapping) === orderIdPlace)) {
    throw usage(
      `${file} has no column "orderId", but: ${columns.join(', ')}. Say with --map which one it is: {"columns": {"${columns[0]}": "orderId"}}`,
    );
  }
  return columns;
}

function rowOf(line: number, record: string[], columns: string[]): Row {
  if (record.length !== columns.length) {
    return { line, fault: `has ${record.length} columns, and the first line names ${columns.length}` };
  }
  return { line, cells: new Map(columns.map((column, index) => [column, record[index] ?? ''])) };
}

/** The first line, for what parts its names, and all of the text. */
async function withBeginning(text: AsyncIterable<string>) {
  const pieces = text[Symbol.asyncIterator]();
  const { value: beginning = '' } = (await pieces.next()) as { value?: string };
  async function* all() {
    yield beginning;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return { beginning, all: all() };
}

/** Whatever parts the names of the first line most often; not what stands in quotes. */
function delimiterOf(beginning: string): string {
  const names = beginning.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const [most = ','] = [',', ';', '\t'].sort((one, other) => names.split(other).length - names.split(one).length);
  return most;
}
