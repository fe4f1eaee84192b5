import { createHmac } from 'node:crypto';

export interface Signing {
  /** The webhook's own id: a repeated try keeps it. */
  id: string;
  timestampSeconds: number;
  body: string;
  /** `whsec_` and base64, or the base64 alone. */
  secret: string;
}

/** The headers that a webhook carries by Standard Webhooks: HMAC-SHA256 of `id.timestamp.body`. */
export function signWebhook({ id, timestampSeconds, body, secret }: Signing) {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': `v1,${signature}`,
  };
}
