import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAxeInto, violationsOn } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { fill } from './console-samples.ts';
import { type FakeConsole, startFakeConsole } from './fake-console.ts';

let browser: Browser;
let fake: FakeConsole;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  fake = await startFakeConsole();
});
afterEach(() => fake.close());

describe('the console for everyone', { timeout: 20_000 }, () => {
  it.each(['empty', 'full'])('is accessible in light and dark, narrow and wide, when it is %s', async (contents) => {
    if (contents === 'full') fill(fake);
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(fake.url);
    await page.getByText('Running', { exact: true }).waitFor();
    await readAxeInto(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page, { iframes: false }), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
    await page.close();
  });
});
