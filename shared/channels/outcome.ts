import type { Outcome } from './channel.ts';

/** How a provider client asks: once, since no provider of ours can tell a repetition from a second message. */
export const askOnce = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, throwOnRequestTimeout: true },
} as const;

/** Errors of the network before anything was sent. */
const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Answers that say "not now": the message was not taken. */
const notNow =
  /throttl|TooManyRequests|LimitExceeded|Maximum sending rate|Daily message quota|ServiceUnavailable|SendingPaused/i;

/** A second's rate is used up; SES throttles by the same name what is over the day's quota, which no second mends. */
const isRate = (name: string, message: string, status: number): boolean =>
  (/throttl|TooManyRequests/i.test(name) || status === 429) && !/daily|quota/i.test(message);

interface ProviderError {
  name?: string;
  code?: string;
  message?: string;
  $metadata?: { httpStatusCode?: number };
}

/** What an error of an SDK client says about the message: refused for good, not now, or nobody knows. */
export function outcomeOf(error: unknown): Outcome {
  const { name = 'Error', code, message = '', $metadata } = error as ProviderError;
  const status = $metadata?.httpStatusCode;
  if (code && neverReached.has(code)) return { kind: 'busy', code };
  if (name.includes('Credentials')) return { kind: 'busy', code: name };
  if (status === undefined) return { kind: 'unanswered', code: code ?? name };
  if (notNow.test(name) || notNow.test(message) || status === 429 || status === 503) {
    return { kind: 'busy', code: name, ...(isRate(name, message, status) ? { isRate: true } : {}) };
  }
  // A server that failed may have failed after it took the message.
  if (status >= 500) return { kind: 'unanswered', code: name };
  // A missing grant is our own fault and gets mended: what it stopped goes out afterwards.
  if (status === 401 || status === 403) return { kind: 'busy', code: name };
  return { kind: 'refused', code: name };
}
