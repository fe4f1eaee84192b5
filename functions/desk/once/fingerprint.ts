import { createHash } from 'node:crypto';
import { ProblemError } from '../../../shared/problem.ts';
import type { DeskEvent } from '../request.ts';

const hashOf = (...parts: (string | undefined)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** A request with its `Idempotency-Key`: by what it is kept, and what it asks for. */
export interface Keyed {
  id: string;
  fingerprint: string;
}

/**
 * What a request is kept by: its caller's key, so that no two callers meet, in a hash; nothing where it has none. The key
 * is a string as RFC 8941 has it, in quotes, or the same without.
 */
export function keyedBy(
  { headers, rawPath, rawQueryString, requestContext, body }: DeskEvent,
  caller: string,
): Keyed | undefined {
  const given = headers['idempotency-key'];
  if (given === undefined) return undefined;
  const [, key] = /^"?([\x21\x23-\x7e]{8,128})"?$/.exec(given.trim()) ?? [];
  if (key === undefined) throw malformed;
  const { method } = requestContext.http;
  return { id: hashOf(caller, key), fingerprint: hashOf(method, rawPath, rawQueryString, headers['if-match'], body) };
}

const malformed = new ProblemError({
  status: 400,
  code: 'idempotency_key_malformed',
  title: 'The Idempotency-Key is none',
  detail: 'It has 8 to 128 visible characters, such as a UUID, with or without quotes around them.',
});
