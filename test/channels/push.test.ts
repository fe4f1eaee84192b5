import { createECDH } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, request as httpRequest } from 'node:http';
import type { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import ece from 'http_ece';
import { describe, expect, it } from 'vitest';
import type { OutgoingPush } from '../../shared/channels/outgoing-push.ts';
import { pushToDevices, type PushOutcome } from '../../shared/channels/push.ts';
import { webPush } from '../../shared/channels/push-web.ts';
import type { Device, WebDevice } from '../../shared/push/device.ts';
import { vapidKeysOf } from '../../shared/push/vapid.ts';

const privateKey = createECDH('prime256v1');
privateKey.generateKeys();
const auth = 'BTBZMqHH6r4Tts7J_aSIgg';
const browser: WebDevice = {
  ...{ id: 'd1', senderId: 'default', kind: 'web', endpoint: 'https://push.example.net/abc' },
  ...{ p256dh: privateKey.getPublicKey('base64url'), auth },
};
const push = (devices: Device[] = [browser]): OutgoingPush => ({
  ...{ channel: 'push', devices, title: 'Harbour Lane', body: 'Order 1001 is on its way.', thread: 'order' },
  ...{ url: 'https://follow.example.com/t/abc', topic: 't'.repeat(32), secondsToLive: 3600, isUrgent: true },
  contact: 'mailto:orders@example.com',
});
const keys = () => Promise.resolve(vapidKeysOf('a secret'));

/** What comes of a notification to a push service that answers so, and what the service was sent. */
async function sentTo(answer: RequestListener, clock = Date.now) {
  let heard: { request: IncomingMessage; body: Buffer } | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard = { request, body: Buffer.concat(chunks) };
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
    return { outcome: await webPush({ keys, request, clock }).send(browser, push()), heard };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a notification in a browser', () => {
  it('is read by that browser alone, and says how soon, how long and in place of what', async () => {
    const { outcome, heard } = await sentTo((_, response) => response.writeHead(201).end());
    expect(outcome).toEqual({ kind: 'accepted', providerId: '' });
    const { headers, method } = heard?.request ?? {};
    expect(method).toBe('POST');
    expect(headers).toMatchObject({
      ...{ ttl: '3600', urgency: 'high', topic: 't'.repeat(32), 'content-encoding': 'aes128gcm' },
      authorization: expect.stringMatching(/^vapid t=\S+\.\S+\.\S+, k=B\S{86}$/) as string,
    });
    const read = ece.decrypt(heard?.body ?? Buffer.of(), { version: 'aes128gcm', privateKey, authSecret: auth });
    expect(JSON.parse(read.toString())).toEqual({
      ...{ title: 'Harbour Lane', body: 'Order 1001 is on its way.', tag: 't'.repeat(32) },
      url: 'https://follow.example.com/t/abc',
    });
  });

  const now = () => Date.parse('2026-11-24T10:00:00Z');
  it.each<[object, RequestListener]>([
    [{ kind: 'gone', code: 'status_404' }, (_, response) => response.writeHead(404).end()],
    [{ kind: 'gone', code: 'status_410' }, (_, response) => response.writeHead(410).end()],
    [{ kind: 'refused', code: 'status_403' }, (_, response) => response.writeHead(403).end()],
    [{ kind: 'refused', code: 'status_413' }, (_, response) => response.writeHead(413).end()],
    [
      { kind: 'refused', code: 'status_302' },
      (_, response) => response.writeHead(302, { location: 'https://169.254.169.254/' }).end(),
    ],
    [{ kind: 'busy', code: 'status_503' }, (_, response) => response.writeHead(503).end()],
    [
      { kind: 'busy', code: 'status_429', secondsToWait: 120 },
      (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    ],
    [
      { kind: 'busy', code: 'status_429', secondsToWait: 600 },
      (_, response) => response.writeHead(429, { 'retry-after': 'Tue, 24 Nov 2026 10:10:00 GMT' }).end(),
    ],
    [
      { kind: 'busy', code: 'status_500', secondsToWait: 86_400 },
      (_, response) => response.writeHead(500, { 'retry-after': '99999999' }).end(),
    ],
    [{ kind: 'busy', code: 'status_500' }, (_, response) => response.writeHead(500, { 'retry-after': 'soon' }).end()],
    [{ kind: 'busy', code: 'Error' }, (_, response) => response.destroy()],
  ])('comes to %j', async (expected, answer) => {
    expect((await sentTo(answer, now)).outcome).toEqual(expected);
  });

  it.each(['https://127.0.0.1/', 'https://[::1]/', 'https://localhost/', 'https://10.0.0.1/', 'http://1.1.1.1/'])(
    'does not go to %s, which ends it',
    async (endpoint) => {
      const outcome = await webPush({ keys }).send({ ...browser, endpoint }, push());
      expect(outcome).toEqual({ kind: 'gone', code: 'not_public' });
    },
  );

  it('goes to nobody whose key is none', async () => {
    const outcome = await webPush({ keys }).send({ ...browser, p256dh: 'AA' }, push());
    expect(outcome).toEqual({ kind: 'gone', code: 'keys_wrong' });
  });
});

describe('a notification to several devices', () => {
  const accepted: PushOutcome = { kind: 'accepted', providerId: 'p1' };
  const gone: PushOutcome = { kind: 'gone', code: 'status_410' };
  const busy: PushOutcome = { kind: 'busy', code: 'status_503' };
  const refused: PushOutcome = { kind: 'refused', code: 'status_403' };
  const silent: PushOutcome = { kind: 'unanswered', code: 'TimeoutError' };

  it.each<[PushOutcome[], object, string[]]>([
    [[accepted, gone], accepted, ['d1']],
    [[busy, accepted], accepted, []],
    [[busy, silent], silent, []],
    [[refused, busy], busy, []],
    [[gone, refused], refused, ['d0']],
    [[gone, gone], { kind: 'refused', code: 'no_device_left' }, ['d0', 'd1']],
    [[], { kind: 'refused', code: 'no_device_left' }, []],
  ])('of which come %j comes to %j, and forgets %j', async (outcomes, expected, forgets) => {
    const forgotten: string[] = [];
    const send = ({ id }: Device) => Promise.resolve(outcomes[Number(id.slice(1))] ?? gone);
    const channel = pushToDevices({
      app: { send },
      web: { send },
      forget: ({ id }) => Promise.resolve(void forgotten.push(id)),
    });
    const devices = outcomes.map((_, index) => ({ ...browser, id: `d${index}` }));
    expect(await channel.send(push(devices))).toEqual(expected);
    expect(forgotten.sort()).toEqual(forgets);
  });
});
