import { listen, type Listening, readAll } from './listen.ts';

/** What a system outside was sent. */
export interface HeardWebhook {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * The systems of others that webhooks go to: every POST to a host under `example.com` that a function makes over https
 * comes here (`outside-net.cjs`), and is answered with a status; `hangs up` answers nothing.
 */
export class OutsideSystems {
  heard: HeardWebhook[] = [];
  answers: number | 'hangs up' = 204;

  listen(): Promise<Listening> {
    return listen(0, async (request, response) => {
      const headers = request.headers as Record<string, string>;
      const { 'x-outside-url': url = '' } = headers;
      this.heard.push({ url, headers, body: (await readAll(request)).toString() });
      if (this.answers === 'hangs up') return void request.socket.destroy();
      response.writeHead(this.answers, { location: 'https://elsewhere.example.com/' }).end();
    });
  }

  reset(): void {
    this.heard = [];
    this.answers = 204;
  }
}
