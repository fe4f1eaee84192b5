import { describe, expect, it } from 'vitest';
import { closedDocument, answeredSoFar, expectDescribed } from '../api-reference/described.ts';
import { depotMapping, fromDepot } from '../receive-webhooks/depot.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { anAnn } from '../builders/event.ts';
import { apiClient } from '../../infra/client/api-client.ts';
import { useStack } from './stack.ts';
import { callSource } from './webhook-calls.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';
const byNight = async () => flow.clock({ to: nextWallTime(await flow.now(), '22:30', zone) });

/** The API's own client, each of whose answers is held against the document. */
async function client(token?: string) {
  const made = apiClient(flow.stack.api, token ?? (await flow.stack.deskToken()));
  made.use({
    async onResponse({ request, response }) {
      expectDescribed(request.method, new URL(request.url).pathname, response, await response.clone().text());
    },
  });
  return made;
}

/** What came without a problem. */
function given<Data>({ data, error }: { data?: Data; error?: unknown }): Data {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}

/** The ways in besides `POST /events`: a geofence, a system that shows a token, a vendor that asks whether we are here. */
async function tellOtherWays(desk: Awaited<ReturnType<typeof client>>, at: string): Promise<void> {
  const { api, webhookSecret: secret } = flow.stack;
  const path = { id: 'default', source: 'depot' };
  const payload = fromDepot({ state: { code: 'NEW', at } });
  given(
    await desk.POST('/senders/{id}/sources/{source}/try', {
      params: { path },
      body: { payload, mapping: depotMapping },
    }),
  );
  const { settings } = given(await desk.GET('/senders/{id}', { params: { path } }));
  const body = { ...settings, sources: { depot: depotMapping } } as never;
  given(await desk.PUT('/senders/{id}', { params: { path }, body }));
  await flow.stack.restartFunctions();
  const authorization = `Bearer ${flow.stack.secretOf('depot').AWSCURRENT}`;
  await callSource(flow, 'depot', { body: JSON.stringify(payload), headers: { authorization } });
  given(
    await desk.GET('/webhooks/{source}', {
      params: { path: { source: 'onfleet' }, query: { check: 'c' } },
      parseAs: 'text',
    }),
  );
  const crossing = JSON.stringify({ orderId: 'A-1', visitId: 'v1', vehicleId: 'truck-7', type: 'enter', at });
  const headers = signWebhook({ id: 'msg', timestampSeconds: Math.floor(Date.now() / 1000), body: crossing, secret });
  const response = await fetch(`${api}/geofences`, { method: 'POST', body: crossing, headers });
  expectDescribed('POST', '/geofences', response, await response.text());
}

const ofOrder = { query: { sender: 'default', order: 'A-1' } };

it(
  'every operation does what its document says, asked by the client that is made of it',
  { timeout: 60_000 },
  async () => {
    const desk = await client();
    const now = await byNight();
    const placed = { id: 'evt-1', type: 'visit.started', orderId: 'A-1', occurredAt: now, data: { visitId: 'v1' } };
    await flow.post({ ...placed, order: { number: '1001', customer: anAnn() } });
    await flow.settle();

    given(await desk.GET('/health'));
    given(await desk.GET('/schemas/sender.json'));
    given(await desk.GET('/openapi.json'));
    expect(given(await desk.GET('/docs', { parseAs: 'text' }))).toContain('<!doctype html>');

    const path = { id: 'default' };
    expect(given(await desk.GET('/senders', { params: { query: { limit: 1 } } })).next).toBeDefined();
    const { settings } = given(await desk.GET('/senders/{id}', { params: { path } }));
    const rules = [{ id: 'phone', on: 'visit.completed', message: 'delivered', channels: ['call'] }];
    const systems = [{ id: 'crm', url: 'https://crm.example.com/hook' }];
    const body = { ...settings, rules, systems } as never;
    given(await desk.PUT('/senders/{id}', { params: { path, header: { 'If-Match': '"0"' } }, body }));
    given(await desk.POST('/senders/{id}/restore', { params: { path }, body: { version: 1 } }));
    given(
      await desk.POST('/senders/{id}/preview', { params: { path }, body: { message: 'arrived', kind: 'delivery' } }),
    );
    const test = { message: 'arrived', kind: 'delivery', channel: 'email' } as const;
    given(await desk.POST('/senders/{id}/test-send', { params: { path }, body: test }));
    given(
      await desk.POST('/senders/{id}/dry-run', { params: { path }, body: { events: [{ ...placed, id: 'evt-2' }] } }),
    );
    expect(given(await desk.GET('/senders/{id}/systems', { params: { path } })).systems).toHaveLength(1);

    given(await desk.GET('/senders/{id}/sms-spend', { params: { path } }));

    const orderPath = { orderId: 'A-1' };
    const { messages } = given(await desk.GET('/orders/{orderId}', { params: { path: orderPath } }));
    const inParts = { params: { path: orderPath, query: { limit: 1 } } };
    expect(given(await desk.GET('/orders/{orderId}/timeline', inParts)).timeline).toHaveLength(1);
    expect(given(await desk.GET('/orders/{orderId}/messages', inParts)).messages).toEqual(messages.slice(0, 1));
    const messageId = messages.find(({ state }) => state === 'held')?.id ?? '';
    given(await desk.POST('/messages/{messageId}/cancel', { params: { path: { messageId }, ...ofOrder } }));
    given(await desk.POST('/messages/{messageId}/resend', { params: { path: { messageId }, ...ofOrder }, body: {} }));
    given(await desk.POST('/orders/{orderId}/notes', { params: { path: orderPath }, body: { note: 'Rings twice.' } }));
    const photo = { type: 'image/jpeg', bytes: 1000 } as const;
    given(await desk.POST('/orders/{orderId}/photos', { params: { path: orderPath }, body: photo }));

    given(await desk.POST('/pause', { body: { sender: 'default', channel: 'sms' } }));
    given(await desk.GET('/pauses'));
    given(await desk.POST('/resume', { body: { sender: 'default', channel: 'sms' } }));

    const day = await flow.clock({ to: nextWallTime(await flow.now(), '10:00', zone) });
    const completed = (orderId: string) => ({
      ...placed,
      id: `done-${orderId}`,
      type: 'visit.completed',
      orderId,
      occurredAt: day,
    });
    await flow.stack.restartFunctions();
    await flow.post({
      events: ['A-1', 'A-2'].map((orderId) => ({ ...completed(orderId), order: { customer: anAnn() } })),
    });
    await flow.settle();
    const first = given(await desk.GET('/calls', { params: { query: { limit: 1 } } }));
    const rest = given(await desk.GET('/calls', { params: { query: { cursor: first.next ?? '' } } }));
    const [one, other] = [...first.calls, ...rest.calls];
    const callOf = (call = one) => ({
      path: { callId: call?.id ?? '' },
      query: { sender: 'default', order: call?.orderId ?? '' },
    });
    expect(given(await desk.POST('/calls/next')).call).toMatchObject({ isMine: true });
    given(await desk.POST('/calls/{callId}/claim', { params: callOf() }));
    given(await desk.POST('/calls/{callId}/release', { params: callOf() }));
    given(await desk.POST('/calls/{callId}/outcome', { params: callOf(), body: { outcome: 'no_answer' } }));
    given(await desk.POST('/calls/{callId}/done', { params: callOf(other) }));
    given(await desk.GET('/feedback'));
    const device = { customer: { id: 'c-1' }, token: 'a1b2'.repeat(16), platform: 'fcm' };
    expect((await flow.device('PUT', device)).body).toMatchObject({ kept: true });
    expect((await flow.device('DELETE', device)).body).toMatchObject({ kept: false });

    const customer = { params: { path: { contact: 'nobody@example.com' } } };
    expect(given(await desk.GET('/customers/{contact}/export', customer)).orders).toEqual([]);
    expect(given(await desk.DELETE('/customers/{contact}', customer)).done).toBe(true);

    await tellOtherWays(desk, day);

    const acts = given(await desk.GET('/acts', { params: { query: { sender: 'default', limit: 2 } } }));
    const more = given(await desk.GET('/acts', { params: { query: { sender: 'default', cursor: acts.next ?? '' } } }));
    const all = [...acts.acts, ...more.acts].map(({ at, id }) => `${at}#${id}`);
    expect(all).toEqual([...new Set(all)].sort().reverse());
    expect(all.length).toBeGreaterThan(6);
    await flow.settle();

    const operations = Object.entries(closedDocument.paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${route}`),
    );
    const done = new Set(
      [...answeredSoFar].filter((answer) => / 2\d\d$/.test(answer)).map((answer) => answer.slice(0, -4)),
    );
    expect(operations.filter((key) => !done.has(key))).toEqual([]);
  },
);

describe('the document', () => {
  it('has the routes that the API has, and no other', () => {
    const pages = new Set(['GET /desk', 'GET /desk/{proxy+}', 'POST /desk/{proxy+}']);
    const routes = [...flow.stack.wiring.routes.keys()].filter((key) => !pages.has(key));
    const told = Object.entries(closedDocument.paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${route}`),
    );
    expect(told.sort()).toEqual(routes.sort());
  });

  it('asks for a token where the API does', () => {
    for (const [key, { authorizer }] of flow.stack.wiring.routes) {
      const [method = '', route = ''] = key.split(' ');
      const security = closedDocument.paths[route]?.[method.toLowerCase()]?.security;
      if (security) expect([key, security.some((one) => 'token' in one)]).toEqual([key, authorizer !== undefined]);
    }
  });

  it('is a page too, on which nothing runs and nothing is loaded', async () => {
    const response = await fetch(`${flow.stack.api}/docs`);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    const page = await response.text();
    expect(page).not.toMatch(/<script|<link|<img|src=|http-equiv/);
  });
});

describe('a request under an Idempotency-Key', () => {
  const note = async (text: string, key: string, token?: string) =>
    (await client(token)).POST('/orders/{orderId}/notes', {
      params: { path: { orderId: 'A-1' }, header: { 'Idempotency-Key': key } },
      body: { note: text },
    });
  const notes = async () => {
    const { body } = await flow.desk('GET', '/orders/A-1');
    return (body.timeline as { type: string }[]).filter(({ type }) => type === 'desk.noted').length;
  };

  it('is done once, by each who sends it', async () => {
    await flow.post({ id: 'evt-1', type: 'order.placed', orderId: 'A-1', occurredAt: await flow.now() });
    await flow.settle();
    const key = '8e03978e-40d5-43e8-bc93-6894a57f9324';
    const first = await note('Once', key);
    const again = await note('Once', `"${key}"`);
    expect(again.data).toEqual(first.data);
    expect(again.response.headers.get('idempotent-replayed')).toBe('true');
    const other = await note('Twice', key);
    expect([other.response.status, other.error]).toMatchObject([422, { code: 'idempotency_key_reused' }]);
    expect((await note('Once', 'short')).error).toMatchObject({ code: 'idempotency_key_malformed' });
    expect(await notes()).toBe(1);
    await note('Once', key, await flow.stack.deskToken(['admins'], 'bo'));
    expect(await notes()).toBe(2);
    const five = await Promise.all([1, 2, 3, 4, 5].map(() => note('Together', 'all-at-once-1')));
    const told = five.map(({ response }) => response.status);
    expect(told.every((status) => status === 201 || status === 409)).toBe(true);
    expect(await notes()).toBe(3);
    await flow.clock({ advance: 'PT25H' });
    expect((await note('Twice', key)).response.status).toBe(201);
    await flow.settle();
  });
});

describe('an ETag', () => {
  it('spares whoever has it the answer, and keeps a change from being made of what stands no more', async () => {
    const get = (etag: string) =>
      flow.desk('GET', '/senders/default', undefined, { headers: { 'if-none-match': etag } });
    const { headers, body } = await get('"none"');
    expect(headers.get('etag')).toBe('"0"');
    expect(await get('W/"0"')).toMatchObject({ status: 304, body: {} });
    const put = (etag: string) =>
      flow.desk('PUT', '/senders/default', body.settings, { headers: { 'if-match': etag } });
    const refused = await put('"7", W/"0"');
    expect([refused.status, refused.headers.get('etag')]).toEqual([412, '"0"']);
    expect((await put('"7", "0"')).status).toBe(200);
    expect((await get('"0"')).status).toBe(200);
    const { headers: ofList } = await flow.desk('GET', '/pauses');
    const same = { headers: { 'if-none-match': ofList.get('etag') ?? '' } };
    expect((await flow.desk('GET', '/pauses', undefined, same)).status).toBe(304);
  });
});

describe('whoever asks too often', () => {
  it('is told when to come again: for the desk, and without a right signature', async () => {
    const token = await flow.stack.deskToken(['admins'], 'eager');
    const resume = () => flow.desk('POST', '/resume', {}, { token });
    let last = await resume();
    // A minute may end on the way, and the count with it.
    for (let count = 0; last.status === 200 && count < 400; count++) last = await resume();
    expect(last).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await flow.desk('GET', '/pauses', undefined, { token })).status).toBe(200);
    let refused = await flow.post({}, { secret: 'whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB' });
    for (let count = 0; refused.status === 401 && count < 500; count++) {
      refused = await flow.post({}, { secret: 'whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB' });
    }
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect((await flow.post({ id: 'x' })).status).toBe(400);
  });
});
