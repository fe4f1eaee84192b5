import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { expectDescribed } from '../api-reference/described.ts';

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
interface OutboxMessage {
  channel: 'email' | 'sms' | 'push' | 'whatsapp' | 'call';
  to: string;
  subject: string | null;
  text: string;
  html: string | null;
  attachments?: { filename: string; type: string; text: string }[];
  push?: { platform: string; title: string; body: string; url: string };
  whatsapp?: { template: string; language: string; parameters: string[] };
  sentAt: string;
  orderId: string;
  messageId: string;
}
interface MessageView {
  id: string;
  orderId: string;
  channel: string;
  rule: string;
  state: string;
  verdict: string;
  codes: string[];
  attempt: number;
  unanswered: number;
  report?: { kind: string; code: string };
}

interface DeskOptions {
  token?: string | null;
  headers?: Record<string, string>;
}

/** What a test does with the stack: only what anybody outside could, over HTTP, but for the faults it makes. */
export interface Driver {
  stack: LocalStack;
  post(
    body: unknown,
    options?: { secret?: string; headers?: Record<string, string>; contentType?: string; at?: number },
  ): Promise<Answer>;
  /** Tells of a device, signed as an app's backend does. */
  device(method: 'PUT' | 'DELETE', body: unknown, options?: { secret?: string }): Promise<Answer>;
  /** Asks the desk, as the local admin or as whoever holds the token. */
  desk(method: string, path: string, body?: unknown, options?: DeskOptions): Promise<Answer & { headers: Headers }>;
  outbox(): Promise<OutboxMessage[]>;
  messages(): Promise<MessageView[]>;
  schedules(): Promise<{ name: string; at: string; messageId: string }[]>;
  now(): Promise<string>;
  /** Moves the clock on; back when all that fell due is done. */
  clock(body: { advance: string } | { to: string }): Promise<string>;
  providers(body: {
    email?: string;
    sms?: string;
    push?: string;
    whatsapp?: string;
    reports?: 'ok' | 'none';
  }): Promise<void>;
  /** A provider says something of a message that it took. */
  report(messageId: string, kind: string): Promise<void>;
  /** Somebody writes an SMS back. */
  reply(from: string, text: string, channel?: 'sms' | 'whatsapp'): Promise<void>;
  faults(body: Record<string, number>): Promise<void>;
  /** Until nothing is under way. */
  settle(): Promise<void>;
}

/** An answer of the API, as its document describes it. */
async function answered(method: string, path: string, response: Response): Promise<Answer & { headers: Headers }> {
  const text = await response.text();
  expectDescribed(method, path, response, text);
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

let running: Promise<LocalStack> | undefined;

/** The stack of this process, whose functions remember nothing of an earlier file. It ends with the process. */
async function freshStack(): Promise<LocalStack> {
  const wasRunning = running !== undefined;
  running ??= startLocalStack();
  running.catch(() => (running = undefined));
  const stack = await running;
  if (wasRunning) await stack.restartFunctions();
  stack.roles.reset();
  return stack;
}

async function endStack(): Promise<void> {
  const ending = running;
  running = undefined;
  await (await ending)?.stop();
}

/**
 * A local stack for a test file, emptied before each test. A call that a role was refused fails the test that made
 * it, and so does an address or a token in a log.
 */
export function useStack(): Driver {
  let stack: LocalStack;
  let hasFailed = false;
  beforeAll(async () => {
    stack = await freshStack();
  });
  beforeEach(async () => {
    await call('POST', '/api/reset', {});
  });
  afterEach(({ task }) => {
    hasFailed ||= task.result?.state === 'fail';
    expect(stack.roles.refusals).toEqual([]);
    const logged = stack.logs.text();
    for (const { to, text } of stack.outbox.messages) {
      expect(logged).not.toContain(to);
      expect(logged).not.toContain(/\/t\/(\S+)/.exec(text)?.[1] ?? 'no token');
    }
  });

  afterAll(async () => {
    // What went wrong here shall go wrong nowhere else.
    if (hasFailed) await endStack();
  });

  async function call<Result>(method: string, path: string, body?: object): Promise<Result> {
    const response = await fetch(stack.console + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const answer = (await response.json()) as Result & { error?: string };
    if (!response.ok) throw new Error(answer.error);
    return answer;
  }

  return {
    get stack() {
      return stack;
    },
    async post(
      body,
      { secret = stack.webhookSecret, headers = {}, contentType = 'application/json', at = Date.now() } = {},
    ) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const signed = signWebhook({
        id: `msg_${text.length}_${at}`,
        timestampSeconds: Math.floor(at / 1000),
        body: text,
        secret,
      });
      const response = await fetch(`${stack.api}/events`, {
        method: 'POST',
        body: text,
        headers: { ...signed, 'content-type': contentType, ...headers },
      });
      const { status, body: answer } = await answered('POST', '/events', response);
      return { status, body: answer };
    },
    async device(method, body, { secret = stack.webhookSecret } = {}) {
      const text = JSON.stringify(body);
      const timestampSeconds = Math.floor(Date.now() / 1000);
      const signed = signWebhook({ id: `msg_${text.length}`, timestampSeconds, body: text, secret });
      const request = { method, body: text, headers: { ...signed, 'content-type': 'application/json' } };
      const response = await fetch(`${stack.api}/contacts/push`, request);
      const { status, body: answer } = await answered(method, '/contacts/push', response);
      return { status, body: answer };
    },
    async desk(method, path, body, { token, headers = {} } = {}) {
      const held = token === undefined ? await stack.deskToken() : token;
      const response = await fetch(stack.api + path, {
        method,
        headers: { ...(held === null ? {} : { authorization: `Bearer ${held}` }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return answered(method, path, response);
    },
    outbox: async () => (await call<{ messages: OutboxMessage[] }>('GET', '/api/outbox')).messages,
    messages: async () => (await call<{ messages: MessageView[] }>('GET', '/api/messages')).messages,
    schedules: async () =>
      (await call<{ schedules: { name: string; at: string; messageId: string }[] }>('GET', '/api/schedules')).schedules,
    now: async () => (await call<{ now: string }>('GET', '/api/info')).now,
    clock: async (body) => (await call<{ now: string }>('POST', '/api/clock', body)).now,
    providers: (body) => call('POST', '/api/providers', body),
    report: (messageId, kind) => call('POST', '/api/reports', { messageId, kind }),
    reply: (from, text, channel) => call('POST', '/api/replies', { from, text, channel }),
    faults: (body) => call('POST', '/api/faults', body),
    settle: () => stack.settled(),
  };
}
