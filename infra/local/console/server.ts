import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen, type Listening, readAll } from '../listen.ts';
import type { LocalStack } from '../local-stack.ts';
import { type Answerer, ConsoleFault } from './console-fault.ts';
import { consoleRoutes } from './routes.ts';

const pageFolder = join(import.meta.dirname, 'page');
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The console: its JSON below `/api/`, its page everywhere else. */
export function startConsole(port: number, stack: LocalStack): Promise<Listening> {
  const routes = consoleRoutes(stack);
  return listen(port, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (!isFromHere(request)) return sendJson(response, 403, { error: 'The console answers this machine only.' });
    const route = routes[`${request.method ?? ''} ${pathname}`];
    if (route) return answer(route, request, response);
    if (pathname.startsWith('/api/'))
      return sendJson(response, 404, { error: `There is no ${request.method} ${pathname}.` });
    return sendFile(response, pathname === '/' ? '/index.html' : pathname);
  });
}

async function answer(route: Answerer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const text = (await readAll(request)).toString();
    sendJson(response, 200, await route(parsed(text)));
  } catch (error) {
    if (!(error instanceof ConsoleFault)) throw error;
    sendJson(response, 400, { error: error.message });
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    throw new ConsoleFault('The body is not JSON.');
  }
}

/** A page elsewhere must not turn this machine's clock, nor read its mail by a name that leads here. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const local = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
  const origin = headers.origin?.replace(/^https?:\/\//, '');
  return local.test(headers.host ?? '') && (origin === undefined || local.test(origin));
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const file = join(pageFolder, normalize(path));
  const type = contentTypes[extname(file)];
  if (!type || !file.startsWith(pageFolder)) return sendJson(response, 404, { error: 'There is no such page.' });
  try {
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(content);
  } catch {
    sendJson(response, 404, { error: 'There is no such page.' });
  }
}
