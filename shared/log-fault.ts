import { randomUUID } from 'node:crypto';
import { log, traceOf } from './log.ts';

/** Notes a fault of ours, and gives the id that it stands under in the log: whoever met it can tell us that. */
export function logFault(error: unknown): string {
  const id = randomUUID();
  log.error('fault', { id, ...traceOf(error) });
  return id;
}
