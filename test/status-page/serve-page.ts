import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { aPage } from './page-driver.ts';

type Page = Awaited<ReturnType<typeof aPage>>;

/** Serves a page on this machine, as its Lambda URL would, and gives where; close it when done. */
export async function servePage({ ask }: Page): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://page');
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const asked = {
        ...{ body: (await buffer(request)).toString(), query: url.search.slice(1) },
        headers: { ...headers, 'x-forwarded-proto': 'http' },
      };
      const answer = await ask(request.method ?? 'GET', url.pathname, asked);
      response.writeHead(answer.statusCode ?? 200, answer.headers as Record<string, string>).end(answer.body);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}
