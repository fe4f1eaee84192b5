import { parseEvent } from '../../shared/orders/parse-event.ts';
import type { ImportedEvent, RowFault } from './event-from-row.ts';
import { eventsOfFile, type Reading } from './rows.ts';

const mostShown = 3;
const mostFaults = 20;

/** Checks every line of a file as Waypost would, but for what only it knows (which senders and events there are), and shows the first events. */
export async function tryOut(file: string, reading: Reading) {
  const shown: string[] = [];
  const faulty: string[] = [];
  let [rows, refused] = [0, 0];
  for await (const row of eventsOfFile(file, reading)) {
    rows++;
    const faults = 'event' in row ? faultsOf(row.event, reading.now) : row.faults;
    if (faults.length > 0) refused++;
    if (faulty.length < mostFaults) faulty.push(...faults.map((fault) => `  line ${row.line}: ${inWords(fault)}`));
    if ('event' in row && faults.length === 0 && shown.length < mostShown) shown.push(JSON.stringify(row.event));
  }
  const more = refused > 0 && faulty.length >= mostFaults ? ['  …'] : [];
  const summary = `${rows} lines: ${rows - refused} would be sent${reading.silent ? ', in silence' : ', and told'}, ${refused} refused.`;
  return { lines: [...shown, summary, ...faulty, ...more], well: refused === 0 };
}

function faultsOf(event: ImportedEvent, now: string): RowFault[] {
  const senderIds = [typeof event.senderId === 'string' ? event.senderId : 'default'];
  const parsed = parseEvent(event, { source: 'import', senderIds, now });
  return 'faults' in parsed ? parsed.faults : [];
}

const inWords = ({ column, path, detail }: RowFault): string => {
  const where = column ?? path;
  return where ? `${where}: ${detail}` : detail;
};
