import type { request as httpsRequest } from 'node:https';
import { signWebhook } from '../sign-webhook.ts';
import type { Channel, Outcome, OutgoingWebhook } from './channel.ts';
import { postPublicly } from './post-publicly.ts';

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
export const webhookHttp = ({ secretsOf, request, clock = Date.now }: Sending): Channel<OutgoingWebhook> => ({
  async send(outgoing) {
    const { url, body } = outgoing;
    const headers = signedBy(await secretsOf(outgoing), outgoing, clock());
    const posted = await postPublicly(url, { headers, body, ...(request ? { request } : {}) });
    if (posted === 'not public') return { kind: 'refused', code: 'not_public' };
    return 'fault' in posted ? { kind: 'busy', code: posted.fault } : outcomeOf(posted.status, outgoing);
  },
});

/** With every secret, so that a system may change to the new one whenever it likes. */
function signedBy(secrets: readonly string[], { id, body }: OutgoingWebhook, now: number) {
  const signed = secrets.map((secret) => signWebhook({ id, timestampSeconds: Math.floor(now / 1000), body, secret }));
  const signatures = signed.map((headers) => headers['webhook-signature']).join(' ');
  return { ...signed[0], 'webhook-signature': signatures };
}

/** That a bridge knows nobody of that name, or may not write to them. */
const unknownThere = new Set([403, 404, 422]);

function outcomeOf(status: number, { isBridged = false }: OutgoingWebhook): Outcome {
  if (status >= 200 && status < 300) return { kind: 'accepted', providerId: '' };
  if (status === 410 || (isBridged && unknownThere.has(status))) return { kind: 'refused', code: `status_${status}` };
  return { kind: 'busy', code: `status_${status}` };
}
