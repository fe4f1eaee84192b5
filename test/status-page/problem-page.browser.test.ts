import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { problemStates } from './problem-states.ts';
import { lookAt, open, violations } from './screen.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const screens = (['light', 'dark'] as const).flatMap((scheme) => [
  { scheme, width: 320 },
  { scheme, width: 1280 },
  { scheme, width: 320, zoomed: true },
]);

describe.each(Object.entries(problemStates()))('the page of a problem, %s', (_, page) => {
  it.each(screens)('can be used by everybody on a $scheme screen $width wide (at 400 %: $zoomed)', async (screen) => {
    await lookAt(browser, screen, async (tab) => {
      expect(await open(tab, page)).toEqual([]);
      expect(await violations(tab)).toEqual([]);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(screen.width);
    });
  });

  it('is small, with its style sheet and a signature', () => {
    expect(gzipSync(page.html).length).toBeLessThan(14_000);
  });
});
