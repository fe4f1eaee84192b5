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

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].flatMap((width) => ['empty', 'full'].map((contents) => ({ colorScheme, width, contents }))),
);

describe('the console for everyone', { timeout: 20_000 }, () => {
  it.each(looks)('is accessible: $colorScheme, $width px, $contents', async ({ colorScheme, width, contents }) => {
    if (contents === 'full') fill(fake);
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(fake.url);
    await page.getByText('Running', { exact: true }).waitFor();
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run(document, { iframes: false })')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });
});
