import { writingRoutes } from '../desk/route-keys.ts';
import type { Answer, Operation } from './operation.ts';
import { idempotencyKey, ifNoneMatch } from './parameters.ts';

/** An operation with what all of its kind have: what is read has an ETag, what writes takes a key, and nobody asks too often. */
export function withCommon(key: string, operation: Operation): Operation {
  const { parameters = [], answers, problems, access } = operation;
  const isRead = key.startsWith('GET ');
  const isWrite = writingRoutes.has(key);
  return {
    ...operation,
    parameters: [...parameters, ...(isRead ? [ifNoneMatch] : []), ...(isWrite ? [idempotencyKey] : [])],
    answers: isRead ? { ...answers, 304: unchanged } : answers,
    problems: [
      ...problems,
      ...(isWrite ? (['idempotency_key_malformed', 'request_under_way', 'idempotency_key_reused'] as const) : []),
      ...(access === 'open' ? [] : (['too_many_requests'] as const)),
    ],
  };
}

const unchanged: Answer = { description: 'It is what you have.' };
