import type { EventOfRow, ImportedEvent, RowFault } from './event-from-row.ts';

/** What one request carries, and the lines that are left out of it. `rows` counts all of both. */
export interface Batch {
  events: { line: number; event: ImportedEvent }[];
  faulty: { line: number; orderId?: string; faults: RowFault[] }[];
  rows: number;
}

/** What `POST /events` takes at once, with room for what stands around it. */
const most = { events: 100, bytes: 900_000 };

/** Rows in the sequence of their file, as many at once as a request takes. */
export async function* batchesOf(rows: AsyncIterable<EventOfRow>): AsyncGenerator<Batch> {
  let batch: Batch = { events: [], faulty: [], rows: 0 };
  let bytes = 0;
  for await (const row of rows) {
    const size = 'event' in row ? Buffer.byteLength(JSON.stringify(row.event)) : 0;
    if (batch.rows >= most.events || (batch.events.length > 0 && bytes + size > most.bytes)) {
      yield batch;
      batch = { events: [], faulty: [], rows: 0 };
      bytes = 0;
    }
    batch.rows++;
    bytes += size;
    if ('event' in row) batch.events.push(row);
    else batch.faulty.push(row);
  }
  if (batch.rows > 0) yield batch;
}
