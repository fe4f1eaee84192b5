import type { LocalStack } from '../../infra/local/local-stack.ts';

interface Visit {
  status: number;
  url: string;
  headers: Headers;
  html: string;
}

/** A browser without a screen: it keeps cookies by host, follows redirects, and posts the forms of the page that it is on. */
export class DeskBrowser {
  readonly cookies = new Map<string, string>();
  /** Every address that it was led to, in turn. */
  readonly led: string[] = [];

  constructor(private readonly stack: LocalStack) {}

  look(path: string): Promise<Visit> {
    return this.go(new URL(path, this.stack.api).href, 'GET');
  }

  /** Posts fields to a path, with the token of the page's own forms unless another is given. */
  async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Visit> {
    const token = fields.token ?? (await this.formToken());
    return this.go(
      new URL(path, this.stack.api).href,
      'POST',
      { origin: this.stack.api, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      new URLSearchParams({ ...fields, token }).toString(),
    );
  }

  async formToken(): Promise<string> {
    const { html } = await this.look('/desk');
    return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? 'none';
  }

  private async go(url: string, method: string, headers: Record<string, string> = {}, body?: string): Promise<Visit> {
    this.led.push(url);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(cookie ? { cookie } : {}) },
      ...(body === undefined ? {} : { body }),
    });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    const location = response.headers.get('location');
    const html = await response.text();
    if (response.status >= 300 && response.status < 400 && location) return this.go(new URL(location, url).href, 'GET');
    return { status: response.status, url, headers: response.headers, html };
  }

  private keep(set: string): void {
    const [pair = '', ...attributes] = set.split('; ');
    const at = pair.indexOf('=');
    if (attributes.includes('Max-Age=0')) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
