import { statSync } from 'node:fs';
import type { Target } from '../send/target.ts';
import { type Batch, batchesOf } from './batches.ts';
import type { EventOfRow } from './event-from-row.ts';
import { postBatch } from './post-batch.ts';
import { progressBar } from './progress-bar.ts';
import { type Counts, ProgressFile } from './progress-file.ts';
import { type Rejected, RejectedFile } from './rejected-file.ts';
import { eventsOfFile, type Reading } from './rows.ts';
import type { ImportTerminal } from './run-import.ts';

interface Sending extends Reading {
  target: Target;
  terminal: ImportTerminal;
}

/** Sends a file's events, noting after each request how far it has come. */
export async function sendFile(file: string, { target, terminal, ...reading }: Sending) {
  const noted = new ProgressFile(file, [target.events.href, reading.mapping, reading.silent]);
  let counts = noted.read();
  const before = counts.rows;
  const refused = new RejectedFile(file, counts.rejected);
  const size = statSync(file).size;
  let read = 0;
  const events = eventsOfFile(file, reading, (bytes) => (read += bytes));
  for await (const batch of batchesOf(after(before, events))) {
    const outcome = await send(batch, target, terminal);
    refused.add(outcome.rejected);
    counts = withOutcome(counts, batch, outcome);
    noted.write(counts);
    terminal.progress(progressBar(size === 0 ? 1 : read / size, counts.rows, counts.rejected));
  }
  noted.remove();
  terminal.progress('');
  return { lines: [...told(counts, before), ...faultsTold(counts, refused)], well: counts.rejected === 0 };
}

async function* after(rows: number, events: AsyncIterable<EventOfRow>): AsyncGenerator<EventOfRow> {
  let passed = 0;
  for await (const one of events) if (passed++ >= rows) yield one;
}

async function send({ events, faulty }: Batch, target: Target, terminal: ImportTerminal) {
  const sent = events.map(({ event }) => event);
  const answer =
    sent.length > 0 ? await postBatch(sent, target, terminal) : { accepted: 0, duplicates: 0, rejected: [] };
  const rejected = answer.rejected.flatMap(({ index, faults }): Rejected[] => {
    const one = events[index];
    if (!one) return [];
    return [
      { line: one.line, orderId: one.event.orderId, faults: faults.map(({ path, detail }) => ({ path, detail })) },
    ];
  });
  return { ...answer, rejected: [...faulty, ...rejected].sort((one, other) => one.line - other.line) };
}

type Outcome = Awaited<ReturnType<typeof send>>;

const withOutcome = (counts: Counts, { rows }: Batch, { accepted, duplicates, rejected }: Outcome): Counts => ({
  rows: counts.rows + rows,
  accepted: counts.accepted + accepted,
  duplicates: counts.duplicates + duplicates,
  rejected: counts.rejected + rejected.length,
});

function told({ rows, accepted, duplicates }: Counts, before: number): string[] {
  const goneOn = before > 0 ? `, gone on after line ${before}` : '';
  return [`${rows} lines${goneOn}: ${accepted} accepted, ${duplicates} known already.`];
}

const faultsTold = ({ rejected }: Counts, { path }: RejectedFile): string[] =>
  rejected > 0 ? [`${rejected} refused; each stands in ${path} with its line.`] : [];
