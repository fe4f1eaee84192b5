import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { fill } from './console-samples.ts';
import { type FakeConsole, startFakeConsole } from './fake-console.ts';

let browser: Browser;
let fake: FakeConsole;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
    await page.evaluate(axe);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate<AxeResults>('axe.run(document, { iframes: false })');
        const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(faults, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
    await page.close();
  });
});
