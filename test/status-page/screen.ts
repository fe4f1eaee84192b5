import axe from 'axe-core';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { expect } from 'vitest';
import { readAxeInto, violationsOn } from '../browser/accessibility.ts';
import type { Page } from '../../functions/status-page/page/status-page.ts';

export const address = 'https://status.example.com/t/Zk3vQ9pL1xT7mB2c';
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300"/></svg>';

export interface Screen {
  scheme: 'light' | 'dark';
  /** In pixels. */
  width: number;
  /** As a screen of 1280 by 1024 shows it when all is four times as large. */
  zoomed?: boolean;
}

const emptyPage = (browser: Browser, { scheme, width, zoomed = false }: Screen): Promise<BrowserPage> =>
  browser.newPage({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height: zoomed ? 256 : 700 },
    deviceScaleFactor: zoomed ? 4 : 1,
  });

/** Looks at an empty page on a screen, and closes it. */
export async function lookAt(
  browser: Browser,
  screen: Screen,
  look: (page: BrowserPage) => Promise<void>,
): Promise<void> {
  const page = await emptyPage(browser, screen);
  try {
    await look(page);
  } finally {
    await page.close();
  }
}

/** Opens a page as it would come from the function, headers and all, and notes what the browser complains of. */
export async function open(page: BrowserPage, { status, headers, html }: Page): Promise<string[]> {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    asked.push(url);
    if (route.request().method() === 'POST') return route.abort();
    return url === address
      ? route.fulfill({ status, headers, body: html })
      : route.fulfill({ contentType: 'image/svg+xml', body: picture });
  });
  await page.goto(address);
  expect(asked.filter((url) => url !== address && !url.startsWith('https://photos.example.com/'))).toEqual([]);
  return complaints.filter((complaint) => !/status of 4(04|09|22)/.test(complaint));
}

/** What keeps some people from using the page, by axe's rules. */
export async function violations(page: BrowserPage): Promise<string[]> {
  const run = `${axe.source}; axe.run(document, { resultTypes: ['violations'] })`;
  const result = await page.evaluate<axe.AxeResults>(run);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What keeps some people from using documents on a screen, by axe's rules: it is read once for all of them. */
export async function checkerOn(browser: Browser, screen: Screen) {
  const page = await emptyPage(browser, screen);
  await page.route('https://**/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  await readAxeInto(page);
  return {
    async violations({ html }: Pick<Page, 'html'>): Promise<string[]> {
      await page.setContent(html);
      return violationsOn(page);
    },
    close: () => page.close(),
  };
}
