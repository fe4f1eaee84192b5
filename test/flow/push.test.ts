import { createECDH } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const token = 'a1b2c3d4'.repeat(8);
const ann = { senderId: 'default', customer: { email: 'Ann@Example.com' }, token, platform: 'apns' };

/** The sender says over push, else by SMS, else by e-mail, that it is on its way. */
beforeEach(async () => {
  const { body } = await flow.desk('GET', '/senders/default');
  const rules = [{ id: 'on-its-way', channels: ['push', 'sms', 'email'], use: 'first' }];
  const saved = await flow.desk('PUT', '/senders/default', { ...(body.settings as object), rules });
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
  await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
});

async function start(orderId: string, customer: object = anAnn()): Promise<void> {
  const occurredAt = await flow.now();
  const order = { number: '1001', customer };
  await flow.post({ id: `${orderId}-1`, type: 'visit.started', orderId, occurredAt, order, data: { visitId: 'v1' } });
  await flow.settle();
}
const states = async () =>
  (await flow.messages()).map(({ channel, state, codes }) => [channel, state, ...codes].join(' ')).sort();

it('an app that told of itself gets the news, and nobody else', async () => {
  const { status, body } = await flow.device('PUT', ann);
  expect({ status, body }).toEqual({ status: 200, body: { device: expect.any(String) as string, kept: true } });
  expect(await flow.device('PUT', ann)).toEqual({ status: 200, body });
  expect(flow.stack.outbox.endpoints.size).toBe(1);
  await start('A-1');
  expect(await states()).toEqual(['push sent accepted']);
  const [sent] = await flow.outbox();
  expect(sent).toMatchObject({ channel: 'push', orderId: 'A-1' });
  expect(sent?.push).toMatchObject({ platform: 'APNS', title: 'Harbour Lane: Your delivery is on its way' });
  expect(sent?.push?.body).toContain('1001');
  expect(sent?.push?.body).not.toContain('http');
  expect((await fetch(sent?.push?.url ?? '')).status).toBe(200);
  await start('A-2', { ...anAnn(), email: 'bo@example.com', phone: '+46701234568' });
  expect(await states()).toEqual(['push sent accepted', 'sms sent accepted']);
});

it('what FCM is given, Google takes: a notification and where it leads', async () => {
  await flow.device('PUT', { ...ann, customer: { phone: '070-123 45 67', email: 'ann@example.com' }, platform: 'fcm' });
  await start('A-1', { ...anAnn(), email: null });
  // The number without its country is nobody's; the address is not this order's.
  expect(await states()).toEqual(['sms sent accepted']);
  await flow.device('PUT', { ...ann, customer: { phone: '+46 70 123 45 67' }, platform: 'fcm' });
  await start('A-2', { ...anAnn(), email: null });
  expect((await flow.outbox()).at(-1)?.push).toMatchObject({
    platform: 'GCM',
    url: expect.stringContaining('/t/') as string,
  });
});

it('whose language nobody told hears in that of the device', async () => {
  await flow.device('PUT', { ...ann, locale: 'sv-SE' });
  await start('A-1', { ...anAnn(), locale: null });
  await start('A-2');
  const [swedish, english] = await flow.outbox();
  expect(swedish?.push?.title).toMatch(/på väg/);
  expect(english?.push?.title).toMatch(/on its way/);
});

it('a dead endpoint is removed, and the message is said over the next channel', async () => {
  await flow.device('PUT', ann);
  await flow.providers({ push: 'reject' });
  await start('A-1');
  expect(await states()).toEqual(['push failed refused no_device_left fell_back', 'sms sent accepted']);
  const [sms] = await flow.outbox();
  expect(sms).toMatchObject({ channel: 'sms' });
  await flow.providers({ push: 'ok' });
  await start('A-2');
  expect((await flow.messages()).filter(({ orderId }) => orderId === 'A-2')).toMatchObject([{ channel: 'sms' }]);
  // Installed again, the app gets a token that SNS knows, and switches its endpoint on.
  expect((await flow.device('PUT', ann)).status).toBe(200);
  await start('A-3');
  expect((await flow.outbox()).at(-1)).toMatchObject({ channel: 'push', orderId: 'A-3' });
});

it('whoever signs in on a telephone gets nothing that is for whoever was signed in before', async () => {
  await flow.device('PUT', ann);
  await flow.device('PUT', { ...ann, customer: { id: 'c-2' } });
  await start('A-1');
  await start('A-2', { id: 'c-2', email: 'bo@example.com' });
  const sent = (await flow.outbox()).map(({ channel, orderId }) => `${orderId} ${channel}`);
  expect(sent).toEqual(['A-1 sms', 'A-2 push']);
  expect((await flow.device('DELETE', { ...ann, customer: { id: 'c-2' } })).body).toMatchObject({ kept: false });
  await start('A-3', { id: 'c-2', email: 'bo@example.com' });
  expect((await flow.outbox()).at(-1)).toMatchObject({ channel: 'email', orderId: 'A-3' });
});

it('a push service that is busy is asked again', async () => {
  await flow.device('PUT', ann);
  await flow.providers({ push: 'throttle' });
  await start('A-1');
  expect(await states()).toEqual(['push held provider_busy ThrottledException']);
  await flow.providers({ push: 'ok' });
  await flow.clock({ advance: 'PT5M' });
  expect(await states()).toEqual(['push sent accepted']);
});

it('who switched notifications on on the page of an order hears of that one there', async () => {
  await start('A-1');
  const page = /https?:\S+/.exec((await flow.outbox())[0]?.text ?? '')?.[0] ?? '';
  const html = await (await fetch(page)).text();
  const key = /action="[^"]+\/push"[^>]*><input type="hidden" name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const point = createECDH('prime256v1').generateKeys('base64url');
  const browser = { endpoint: 'https://push.invalid/send/1', p256dh: point, auth: 'BTBZMqHH6r4Tts7J_aSIgg' };
  const body = new URLSearchParams({ key, wants: 'on', ...browser });
  expect((await fetch(`${page}/push`, { method: 'POST', body })).status).toBe(204);
  expect((await fetch(`${page}/worker`)).headers.get('content-type')).toContain('text/javascript');
  await start('A-2');
  const occurredAt = await flow.now();
  await flow.post({ id: 'A-1-2', type: 'visit.started', orderId: 'A-1', occurredAt, data: { visitId: 'v2' } });
  await flow.settle();
  // No such push service answers from here: it is asked again.
  expect(await states()).toEqual(['push held provider_busy Error', 'sms sent accepted', 'sms sent accepted']);
});

it.each<[string, object, number, string]>([
  ['no signature of ours', { secret: 'whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0' }, 401, 'signature_wrong'],
  ['an unknown sender', { senderId: 'nobody' }, 400, 'unknown_sender'],
  ['no customer', { customer: {} }, 400, 'device_rejected'],
  ['a customer of whom nothing can be read', { customer: { phone: 'x' } }, 400, 'no_customer'],
  ['no token', { token: ' '.repeat(20) }, 400, 'device_rejected'],
  ['a token that SNS does not take', { token: 'invalid'.repeat(4) }, 400, 'token_refused'],
  ['more than it asks for', { admin: true }, 400, 'device_rejected'],
  ['too much', { locale: 'x'.repeat(20_000) }, 413, 'device_too_large'],
])('a device with %s is refused', async (_, { secret, ...differences }: { secret?: string }, status, code) => {
  const answer = await flow.device('PUT', { ...ann, ...differences }, secret === undefined ? {} : { secret });
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  await start('A-1');
  expect(await states()).toEqual(['sms sent accepted']);
});
