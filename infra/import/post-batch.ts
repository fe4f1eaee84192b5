import { createHash } from 'node:crypto';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { CommandFault } from '../command-fault.ts';
import type { Target } from '../send/target.ts';
import type { ImportedEvent } from './event-from-row.ts';

/** What came of a request. `rejected` are those of its events that Waypost refused, by their place in it. */
export interface Answer {
  accepted: number;
  duplicates: number;
  rejected: { index: number; faults: { path: string; detail: string }[] }[];
}

export interface Waiting {
  clock(): number;
  wait(milliseconds: number): Promise<void>;
}

const mostTries = 8;
const passing = new Set([429, 500, 502, 503, 504]);

/** Sends events in one signed request, and again after as long as Waypost asks for, until it has taken them or never will. */
export async function postBatch(
  events: readonly ImportedEvent[],
  { events: url, secret }: Pick<Target, 'events' | 'secret'>,
  { clock, wait }: Waiting,
): Promise<Answer> {
  const body = JSON.stringify({ events });
  const id = `import-${createHash('sha256').update(body).digest('base64url').slice(0, 22)}`;
  let trouble = '';
  for (let attempt = 0; attempt < mostTries; attempt++) {
    // Each try is signed anew: a signature is good for five minutes.
    const headers = signWebhook({ id, timestampSeconds: Math.floor(clock() / 1000), body, secret });
    const response = await post(url, headers, body);
    if ('trouble' in response) trouble = response.trouble;
    else if (!passing.has(response.status)) return answerOf(response, url);
    else trouble = `it answers ${response.status}`;
    const asked = 'trouble' in response ? undefined : retryAfter(response.headers.get('retry-after'), clock());
    if (attempt < mostTries - 1) await wait(asked ?? Math.min(1000 * 2 ** attempt, 60_000));
  }
  throw new CommandFault(
    'unreachable',
    `${url.origin} takes nothing more (${trouble}). Run the same again later: it goes on from here.`,
  );
}

async function post(url: URL, headers: Record<string, string>, body: string): Promise<Response | { trouble: string }> {
  try {
    return await fetch(url, { method: 'POST', headers, body });
  } catch (error) {
    const { cause } = error as { cause?: Error };
    return { trouble: cause?.message ?? String(error) };
  }
}

/** Milliseconds, of seconds or of a date (RFC 9110); of ten minutes at most. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), 600_000);
}

async function answerOf(response: Response, url: URL): Promise<Answer> {
  const answer = (await response.json().catch(() => ({}))) as Partial<Answer> & { detail?: string; code?: string };
  const { accepted = 0, duplicates = 0, rejected } = answer;
  if (rejected) return { accepted, duplicates, rejected };
  const code = answer.code === undefined ? '' : `, ${answer.code}`;
  const hint = response.status === 401 ? ' Check WAYPOST_WEBHOOK_SECRET against the secret of the source.' : '';
  throw new CommandFault(
    'refused',
    `${url.origin} refused the import: ${answer.detail ?? 'is that the address of its API?'} (${response.status}${code})${hint}`,
  );
}
