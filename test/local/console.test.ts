import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startLocalStack();
});
beforeEach(() => post('/api/reset'));
afterAll(() => stack.stop());

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json()) as Record<string, unknown>,
});
const get = async (path: string) => answerOf(await fetch(stack.console + path));
const post = async (path: string, body: unknown = {}) =>
  answerOf(
    await fetch(stack.console + path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

let orders = 0;
/** Tells of an order just placed, by a customer who is written to at any hour. */
async function placeOrder(): Promise<number> {
  const body = JSON.stringify({
    id: `evt-${++orders}`,
    type: 'order.placed',
    orderId: `A-${orders}`,
    senderId: 'default',
    occurredAt: new Date(stack.clock.now()).toISOString(),
    order: { customer: { name: 'Ann Lind', email: 'ann@example.com' } },
  });
  const signing = { id: `msg-${orders}`, timestampSeconds: Math.floor(Date.now() / 1000), secret: stack.webhookSecret };
  const headers = { ...signWebhook({ ...signing, body }), 'content-type': 'application/json' };
  const response = await fetch(`${stack.api}/events`, { method: 'POST', body, headers });
  return response.status;
}

describe('the console', () => {
  it('tells where everything is', async () => {
    const { body } = await get('/api/info');
    expect(body).toMatchObject({ api: stack.api, statusPage: stack.statusPage, console: stack.console });
    expect(body).toMatchObject({
      deskToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
      webhookSecret: expect.stringMatching(/^whsec_\w{32}$/) as string,
    });
    expect(body.sources).toContainEqual({
      name: 'depot',
      kind: 'generic',
      url: `${stack.api}/webhooks/depot`,
      token: stack.secretOf('depot').AWSCURRENT,
    });
    expect(Math.abs(Date.parse(String(body.now)) - Date.now())).toBeLessThan(60_000);
  });

  it('shows what was sent, with its order, and why', async () => {
    expect(await placeOrder()).toBe(202);
    await stack.settled();
    const { body: outbox } = await get('/api/outbox');
    const keys = ['channel', 'to', 'subject', 'text', 'html', 'sentAt', 'orderId', 'messageId'];
    const [sent] = outbox.messages as Record<string, unknown>[];
    expect(Object.keys(sent ?? {})).toEqual(expect.arrayContaining(keys));
    expect(sent).toMatchObject({ channel: 'email', to: 'ann@example.com', orderId: `A-${orders}` });
    const { body: messages } = await get('/api/messages');
    const known = (messages.messages as Record<string, unknown>[]).find(({ id }) => id === sent?.messageId);
    expect(known).toMatchObject({ state: 'sent', verdict: expect.any(String) as string });
    expect(known).not.toHaveProperty('pk');
  });

  it('moves the clock on, by a duration or to a time, and not back', async () => {
    const { body: before } = await get('/api/info');
    const at = (hours: number) => Date.parse(String(before.now)) + hours * 3_600_000;
    const { body: advanced } = await post('/api/clock', { advance: 'PT14H' });
    expect(Date.parse(String(advanced.now))).toBeGreaterThanOrEqual(at(14));
    const { body: moved } = await post('/api/clock', { to: new Date(at(20)).toISOString() });
    expect(Date.parse(String(moved.now))).toBeGreaterThanOrEqual(at(20));
    expect(await post('/api/clock', { to: before.now })).toMatchObject({ status: 400 });
    const { body: reset } = await post('/api/reset');
    expect(Date.parse(String(reset.now))).toBeLessThan(at(1));
  });

  it.each([
    ['/api/clock', '{', 'not JSON'],
    ['/api/clock', {}, 'PT14H'],
    ['/api/clock', { advance: 'tomorrow' }, 'PT14H'],
    ['/api/clock', { advance: 'PT1H', to: '2026-12-01T09:00:00Z' }, 'PT14H'],
    ['/api/clock', { to: '2020-01-01T00:00:00Z' }, 'only goes forward'],
    ['/api/providers', { email: 'slow' }, 'throttle'],
    ['/api/providers', { fax: 'ok' }, 'throttle'],
    ['/api/faults', { throttledWrites: -1 }, 'throttledWrites'],
    ['/api/faults', 'null', 'staleIndexReads'],
  ])('answers %s %j with what it expects', async (path, body, told) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toContain(told);
  });

  it('has no other calls', async () => {
    expect((await get('/api/other')).status).toBe(404);
    expect((await get('/api/clock')).status).toBe(404);
  });

  it('serves its page, and no file beside it', async () => {
    const page = await fetch(stack.console);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const path of ['/../routes.ts', '/%2e%2e/routes.ts', '/..%2froutes.ts', '/none.js']) {
      expect((await fetch(stack.console + path)).status).toBe(404);
    }
  });

  it.each([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1.elsewhere.example' },
    { host: 'rebound.example:4500' },
  ])('refuses a page from elsewhere: %j', async (headers) => {
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${stack.console}/api/reset`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.once('error', reject).end();
    });
    expect(status).toBe(403);
  });
});

describe('a reset', () => {
  it('amid webhooks and looks into the table disturbs neither', async () => {
    const statuses: number[] = [];
    const reset = post('/api/reset');
    const isOver = reset.then(() => true);
    let over = false;
    while (!over) {
      const looks = ['/api/messages', '/api/outbox', '/api/schedules'].map(async (path) => (await get(path)).status);
      statuses.push(...(await Promise.all([placeOrder(), ...looks])));
      over = await Promise.race([isOver, Promise.resolve(false)]);
    }
    expect((await reset).status).toBe(200);
    expect(new Set(statuses)).toEqual(new Set([200, 202]));
  });

  it('amid a move of the clock sets it right for good', async () => {
    const move = post('/api/clock', { advance: 'P40D' });
    await Promise.all([move, post('/api/reset'), post('/api/reset')]);
    const { body } = await get('/api/info');
    expect(Math.abs(Date.parse(String(body.now)) - Date.now())).toBeLessThan(60_000);
    expect(await placeOrder()).toBe(202);
    await stack.settled();
    expect((await get('/api/outbox')).body.messages).toHaveLength(1);
  });
});
