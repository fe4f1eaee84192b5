import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createHandler } from '../../functions/desk-page/handler.ts';
import type { UserPool } from '../../functions/desk-page/sign-in/user-pool.ts';
import { startGateway } from '../../infra/local/gateway.ts';
import { namedPool, now, senders } from './desk.ts';
import type { aWholeDesk } from './whole-desk.ts';

type Desk = Awaited<ReturnType<typeof aWholeDesk>>;

export interface Screen {
  scheme?: 'light' | 'dark';
  width?: number;
  /** Whether pages may run their script. */
  script?: boolean;
  /** As a screen of 1280 by 1024 shows it when all is four times as large. */
  zoomed?: boolean;
}

/** Serves a desk on this machine, where ann is let in at once; its clock goes on by a second a request. */
async function serve({ GET, POST }: Desk) {
  let handler: ReturnType<typeof createHandler>;
  let requests = 0;
  const gateway = await startGateway(
    0,
    () => ({ routeKey: 'GET /desk', invoke: (event) => handler(event as Parameters<typeof handler>[0]) }),
    () => Date.parse(now) + 1000 * requests++,
  );
  const pool: UserPool = {
    ...namedPool,
    signInAddress: ({ state, callback }) => Promise.resolve(`${callback}?code=ann:default&state=${state}`),
  };
  const sendersOf = ({ sees }: { sees(id: string): boolean }) => Promise.resolve(senders.filter(({ id }) => sees(id)));
  handler = createHandler({ pool, deskUrl: `${gateway.url}/desk`, sendersOf, pages: { GET, POST } });
  return gateway;
}

/** The desk in a browser, for somebody who is signed in. */
export async function openDesk(
  browser: Browser,
  desk: Desk,
  { scheme = 'light', width = 1280, script = true, zoomed = false }: Screen,
) {
  const server = await serve(desk);
  const context = await browser.newContext({
    ...{ colorScheme: scheme, reducedMotion: 'reduce', javaScriptEnabled: script },
    viewport: { width, height: zoomed ? 256 : 800 },
    deviceScaleFactor: zoomed ? 4 : 1,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && url !== 'about:srcdoc') complaints.push(`asked for ${url}`);
  });
  return {
    page,
    go: (path: string) => page.goto(server.url + path),
    /** Whatever the browser had to say, but for the status of a page that tells a fault. */
    complaints: () => complaints.filter((complaint) => !/status of 4\d\d/.test(complaint)),
    async close() {
      await context.close();
      await server.close();
    },
  };
}

/** What axe finds on the page, and whether all of it can be seen without moving sideways. */
export async function expectUsable(page: Page, width: number): Promise<void> {
  const run = `${axe.source}; axe.run(document, { resultTypes: ['violations'], iframes: false })`;
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  const levels = "[...document.querySelectorAll('h1,h2,h3')].map((one) => +one.tagName[1])";
  const headings = await page.evaluate<number[]>(levels);
  expect(headings.filter((level) => level === 1)).toHaveLength(1);
  expect(headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1)).toEqual([]);
}
