import { log, traceOf } from '../../../shared/log.ts';
import { ProblemError } from '../../../shared/problem.ts';
import type { DeskAnswer } from '../handler.ts';
import type { Keyed } from './fingerprint.ts';
import type { RequestStore } from './request-store.ts';

/**
 * Does what a request asks for once, however often it comes under its key: whoever asks again gets the same answer. A
 * request that was refused, or broke off, has its key free again: what can be written of it twice has an id made of the key.
 */
export async function once(
  { id, fingerprint }: Keyed,
  requests: RequestStore,
  now: string,
  act: () => Promise<DeskAnswer> | DeskAnswer,
): Promise<DeskAnswer> {
  const kept = await requests.begin(id, fingerprint, now);
  if (kept !== 'begun') {
    if (kept.fingerprint !== fingerprint) throw reused;
    if (!kept.answer) throw underWay;
    const { status, headers, body } = kept.answer;
    return { status, headers: { ...headers, 'idempotent-replayed': 'true' }, body: JSON.parse(body) as object };
  }
  let answer: DeskAnswer;
  try {
    answer = await act();
  } catch (error) {
    await requests.forget(id);
    throw error;
  }
  const { status = 200, headers = {}, body } = answer;
  try {
    await requests.finish(id, { fingerprint, answer: { status, headers, body: JSON.stringify(body) } }, now);
  } catch (error) {
    // It was done: whoever asked must not be told otherwise. Asked again, it is done again when the lease is over.
    log.error('answer_not_kept', traceOf(error));
  }
  return answer;
}

const underWay = new ProblemError({
  status: 409,
  code: 'request_under_way',
  title: 'This request is under way',
  detail: 'Send the same again in a moment: it gets the answer of the first.',
  headers: { 'retry-after': '2' },
});

const reused = new ProblemError({
  status: 422,
  code: 'idempotency_key_reused',
  title: 'This key came with another request before',
  detail: 'Make a new Idempotency-Key for each thing that you want done.',
});
