import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import ipaddr from 'ipaddr.js';
import { isPublic, lookupPublic } from '../public-address.ts';
import { signWebhook } from '../sign-webhook.ts';
import type { Channel, Outcome, OutgoingWebhook } from './channel.ts';

const mostMilliseconds = 8_000;

interface Sending {
  /** The secrets that a system may know its webhooks by: the current one, and the one before. */
  secretsOf(outgoing: OutgoingWebhook): Promise<string[]>;
  request?: typeof httpsRequest;
  clock?: () => number;
}

/**
 * Posts webhooks as Standard Webhooks says: signed, over https to public addresses alone, no redirect followed. Sent
 * twice, a webhook has one id, so whatever went wrong is tried again; 410 ends it.
 */
export const webhookHttp = ({
  secretsOf,
  request = httpsRequest,
  clock = Date.now,
}: Sending): Channel<OutgoingWebhook> => ({
  async send(outgoing) {
    const url = new URL(outgoing.url);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // Where the host is an address itself, nothing is looked up.
    if (url.protocol !== 'https:' || url.username || (ipaddr.isValid(host) && !isPublic(host)))
      return { kind: 'refused', code: 'not_public' };
    const headers = signedBy(await secretsOf(outgoing), outgoing, clock());
    const signal = AbortSignal.timeout(mostMilliseconds);
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const options = { method: 'POST', lookup: lookupPublic, agent: false, headers, signal };
        request(url, options, resolve).on('error', reject).end(outgoing.body);
      });
      response.destroy();
      return outcomeOf(response.statusCode ?? 0);
    } catch (error) {
      const code = error instanceof Error ? error.name : 'fault';
      return code === 'NotPublic' ? { kind: 'refused', code: 'not_public' } : { kind: 'busy', code };
    }
  },
});

/** With every secret, so that a system may change to the new one whenever it likes. */
function signedBy(secrets: readonly string[], { id, body }: OutgoingWebhook, now: number) {
  const signed = secrets.map((secret) => signWebhook({ id, timestampSeconds: Math.floor(now / 1000), body, secret }));
  const signatures = signed.map((headers) => headers['webhook-signature']).join(' ');
  return {
    ...signed[0],
    'webhook-signature': signatures,
    'content-length': Buffer.byteLength(body),
    'user-agent': 'waypost',
  };
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'accepted', providerId: '' };
  if (status === 410) return { kind: 'refused', code: 'status_410' };
  return { kind: 'busy', code: `status_${status}` };
}
