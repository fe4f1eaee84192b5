import { jsonOfBody } from '../../shared/json-body.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-codes.ts';
import { mostDepth } from '../../shared/read-json.ts';
import { mostBytesOfEvent } from '../../shared/orders/parse-event.ts';

const mostBytes = 1024 * 1024;
const mostEvents = 100;

const problem = (status: number, code: ProblemCode, title: string, detail: string) =>
  new ProblemError({ status, code, title, detail });

/** The events that a request holds, each still unchecked: one, `{"events": […]}`, or a CloudEvents batch. */
export function readBody(body: Uint8Array): unknown[] {
  if (body.byteLength > mostBytes) {
    throw problem(413, 'batch_too_large', 'The request is too large', 'Send at most 1 MB at a time.');
  }
  const value = jsonOfBody(body, { mostDepth, expected: 'one event, or {"events": [...]}' });
  const batch = Array.isArray(value) ? (value as unknown[]) : batchOf(value);
  if (!batch) {
    if (body.byteLength > mostBytesOfEvent) {
      throw problem(
        413,
        'event_too_large',
        'The event is too large',
        `Send at most ${mostBytesOfEvent / 1024} kB an event.`,
      );
    }
    return [value];
  }
  if (batch.length === 0) throw problem(400, 'batch_empty', 'The batch is empty', 'Send 1 to 100 events.');
  if (batch.length > mostEvents) {
    throw problem(
      413,
      'batch_too_long',
      'Too many events at once',
      `Send at most ${mostEvents} events; these are ${batch.length}.`,
    );
  }
  return batch;
}

function batchOf(value: object): unknown[] | undefined {
  if (!('events' in value)) return undefined;
  if (!Array.isArray(value.events))
    throw problem(400, 'not_a_batch', 'The batch is no list', '"events" must be a list of events.');
  return value.events as unknown[];
}
