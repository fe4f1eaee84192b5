import { expectDescribed } from '../api-reference/described.ts';
import type { VendorCall } from '../receive-webhooks/vendor-day.ts';
import { dayOf, type VendorName } from '../receive-webhooks/vendor-days.ts';
import type { Driver } from './stack.ts';

/** A vendor's request as it signs it, with its own secret or another. */
export function signedBy(name: VendorName, { payload, headers = {} }: VendorCall, secret = dayOf(name).secret) {
  const body = JSON.stringify(payload);
  const signature = dayOf(name).sign(Buffer.from(body), secret, Math.floor(Date.now() / 1000));
  return { body, headers: { ...headers, ...signature } };
}

/** What a request to a source's address is answered. */
export async function callSource(
  { stack }: Driver,
  source: string,
  { body, headers }: { body: string | Buffer; headers: Record<string, string> },
) {
  const response = await fetch(`${stack.api}/webhooks/${source}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await response.text();
  expectDescribed('POST', `/webhooks/${source}`, response, text);
  const answer = JSON.parse(text) as Record<string, unknown>;
  return { status: response.status, body: answer, headers: response.headers };
}
