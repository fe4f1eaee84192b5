import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { listen, readAll } from '../../infra/local/listen.ts';

const page = join(import.meta.dirname, '..', '..', 'infra', 'local', 'console', 'page');
const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A call that was made, with what it brought. */
interface Call {
  path: string;
  text: string;
  headers: IncomingMessage['headers'];
}

export const webhookSecret = `whsec_${Buffer.from('a secret of the tests only').toString('base64')}`;

/** A console and an API in one, whose answers a test sets and whose calls it can read. */
export async function startFakeConsole() {
  const state = {
    now: '2026-11-23T13:00:00Z',
    day: null as { step: number; of: number; telling: string } | null,
    outbox: [] as object[],
    schedules: [] as object[],
    messages: [] as object[],
    calls: [] as object[],
    health: { status: 'green', sentence: 'All is well: the last sweep ended 2 minutes ago.' },
    pauses: [] as object[],
    providers: { email: 'ok', sms: 'ok' } as Record<string, string>,
    /** What a dry run answers; without it there is no desk. */
    dryRun: undefined as object | undefined,
    eventsAnswer: { status: 202, body: { accepted: 1, duplicates: 0, rejected: [] } as object },
  };
  const calls: Call[] = [];
  let finishDay = () => {};

  const answers: Record<string, (body: Record<string, string>) => object | Promise<object>> = {
    'GET /api/info': () => ({
      api: url,
      statusPage: url,
      console: url,
      webhookSecret,
      deskToken: state.dryRun ? 'desk-token' : null,
      now: state.now,
      day: state.day,
    }),
    'GET /api/outbox': () => ({ messages: state.outbox }),
    'GET /api/schedules': () => ({ schedules: state.schedules }),
    'GET /api/messages': () => ({ messages: state.messages }),
    'GET /api/calls': () => ({ calls: state.calls }),
    'POST /api/called': () => ({}),
    'GET /api/health': () => state.health,
    'GET /api/pauses': () => ({ pauses: state.pauses }),
    'POST /api/pause': () => ({}),
    'POST /api/resume': () => ({}),
    'POST /api/cancel': () => ({}),
    'GET /api/providers': () => state.providers,
    'POST /api/providers': (body) => Object.assign(state.providers, body),
    'POST /api/clock': ({ advance, to }) => {
      state.now = (to ? Temporal.Instant.from(to) : Temporal.Instant.from(state.now).add(advance ?? 'PT0S')).toString();
      return { now: state.now };
    },
    'POST /api/day': async () => {
      await new Promise<void>((resolve) => (finishDay = resolve));
      return { now: state.now };
    },
    'POST /api/reset': () => ({ now: state.now }),
    'POST /senders/default/dry-run': () => state.dryRun ?? {},
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url: path = '/', headers } = request;
    const text = (await readAll(request)).toString();
    if (method === 'POST') calls.push({ path, text, headers });
    if (path === '/events')
      return send(response, state.eventsAnswer.status, 'application/json', JSON.stringify(state.eventsAnswer.body));
    const answer = answers[`${method} ${path}`];
    if (answer) {
      const body = JSON.parse(text || '{}') as Record<string, string>;
      return send(response, 200, 'application/json', JSON.stringify(await answer(body)));
    }
    const file = join(page, path === '/' ? 'index.html' : path);
    const content = await readFile(file).catch(() => undefined);
    send(response, content ? 200 : 404, contentTypes[extname(file)] ?? 'text/plain', content ?? 'not found');
  }

  const { url, close } = await listen(0, handle);
  return { url, close, state, calls, finishDay: () => finishDay() };
}
export type FakeConsole = Awaited<ReturnType<typeof startFakeConsole>>;

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
