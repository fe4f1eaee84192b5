import { createServer, type IncomingMessage, type RequestListener, request as httpRequest } from 'node:http';
import type { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import type { OutgoingWebhook } from '../../shared/channels/channel.ts';
import { systemSecrets } from '../../shared/channels/system-secret.ts';
import { webhookHttp } from '../../shared/channels/webhook-http.ts';

const system = { id: 'crm', url: 'https://crm.example.com/hooks', secretVersion: 2 };
const secretsOf = () => Promise.resolve(systemSecrets('a secret', 'default', system));
const outgoing = (url = system.url): OutgoingWebhook => ({
  channel: 'webhook',
  ...{ id: 'message-1', url, body: '{"type":"customer.rated"}', senderId: 'default', system },
});

/** What comes of a webhook to a server that answers so, and what the server was sent. */
async function sentTo(answer: RequestListener) {
  let heard: { request: IncomingMessage; body: string } | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard = { request, body: Buffer.concat(chunks).toString() };
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const request = ((_: URL, options: object, callback: () => void) =>
    httpRequest({ ...options, port, host: '127.0.0.1' }, callback)) as typeof httpsRequest;
  try {
    const outcome = await webhookHttp({ secretsOf, request }).send(outgoing());
    return { outcome, heard };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a webhook', () => {
  it('can be verified by the standard’s own library, with the secret and with the one before', async () => {
    const { outcome, heard } = await sentTo((_, response) => response.writeHead(204).end());
    expect(outcome).toEqual({ kind: 'accepted', providerId: '' });
    const headers = heard?.request.headers as Record<string, string>;
    const secrets = await secretsOf();
    expect(secrets).toHaveLength(2);
    for (const secret of secrets)
      expect(new Webhook(secret).verify(heard?.body ?? '', headers)).toEqual({ type: 'customer.rated' });
    const [another = ''] = systemSecrets('a secret', 'other', system);
    expect(() => new Webhook(another).verify(heard?.body ?? '', headers)).toThrow('signature');
    expect(headers['webhook-id']).toBe('message-1');
  });

  it.each<[string, RequestListener]>([
    ['busy status_500', (_, response) => response.writeHead(500).end()],
    ['busy status_302', (_, response) => response.writeHead(302, { location: 'https://169.254.169.254/' }).end()],
    ['busy status_404', (_, response) => response.writeHead(404).end()],
    ['refused status_410', (_, response) => response.writeHead(410).end()],
    ['busy Error', (_, response) => response.destroy()],
  ])('comes to %s', async (expected, answer) => {
    const { outcome } = await sentTo(answer);
    expect(`${outcome.kind} ${'code' in outcome ? outcome.code : ''}`).toBe(expected);
  });

  it.each(['https://127.0.0.1/', 'https://[::1]/', 'https://localhost/', 'https://10.0.0.1/', 'https://a:b@1.1.1.1/'])(
    'does not go to %s',
    async (url) => {
      expect(await webhookHttp({ secretsOf }).send(outgoing(url))).toEqual({ kind: 'refused', code: 'not_public' });
    },
  );
});
