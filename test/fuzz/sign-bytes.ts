import { createHmac } from 'node:crypto';

/** The headers of a webhook whose body need be no text. */
export function signBytes(body: Buffer, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`fuzz.${timestamp}.`).update(body).digest('base64');
  return { 'webhook-id': 'fuzz', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
