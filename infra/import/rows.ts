import { csvRows } from './csv-rows.ts';
import { type EventOfRow, eventFromRow } from './event-from-row.ts';
import type { Mapping } from './mapping.ts';
import { ndjsonRows } from './ndjson-rows.ts';
import { textOfFile } from './text-of-file.ts';

export interface Reading {
  mapping: Mapping;
  now: string;
  silent: boolean;
}

/** The events of a file, row by row, as they are read. */
export async function* eventsOfFile(
  file: string,
  reading: Reading,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<EventOfRow> {
  const text = textOfFile(file, onBytes);
  const isNdjson = /\.(ndjson|jsonl)$/i.test(file);
  const rows = isNdjson ? ndjsonRows(text, reading.mapping) : csvRows(file, text, reading.mapping);
  for await (const row of rows) yield eventFromRow(row, reading);
}
