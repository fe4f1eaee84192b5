import type { ProblemCode } from './problem-codes.ts';

/** An answer that says what is wrong and what to do about it (RFC 9457), with a code that stays the same. */
export interface Problem {
  status: number;
  code: ProblemCode;
  title: string;
  detail: string;
  /** Further members, such as the faults of single events. */
  more?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** A problem on its way out of a handler. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The HTTP answer that carries a problem. */
export function problemResponse({ status, code, title, detail, more, headers }: Problem) {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify({ type: 'about:blank', status, code, title, detail, ...more }),
  };
}
