import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { aCallToMake, aMessage, hostile } from './console-samples.ts';
import { type FakeConsole, startFakeConsole } from './fake-console.ts';

let browser: Browser;
let page: Page;
let fake: FakeConsole;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  fake = await startFakeConsole();
  page = await browser.newPage();
  page.setDefaultTimeout(5_000);
});
afterEach(async () => {
  await page.close();
  await fake.close();
});

describe('the call list', { timeout: 20_000 }, () => {
  it('says whom to phone, with what, for whom and when', async () => {
    fake.state.calls = [
      aCallToMake({ assignee: 'bo@example.com' }),
      aCallToMake({ id: 'c2', name: hostile, notBefore: '2026-11-23T15:00:00Z' }),
    ];
    await page.goto(fake.url);
    const [first, second] = [page.locator('#calls li').first(), page.locator('#calls li').last()];
    await expect.poll(() => first.innerText()).toContain('Ann Lind');
    for (const text of ['+46701740605', 'About: “The handle”', 'Order A-1. For bo@example.com.']) {
      expect(await first.innerText()).toContain(text);
    }
    expect(await second.innerText()).toContain('Not before Mon 23 Nov, 16:00.');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.locator('#call-count').innerText()).toBe('2 to make');
  });

  it('takes in how it went with one press, and tells afterwards how it ended', async () => {
    fake.state.calls = [aCallToMake()];
    await page.goto(fake.url);
    await page.getByRole('button', { name: 'No answer: Ann Lind, order A-1' }).click();
    const posted = () => fake.calls.findLast(({ path }) => path === '/api/called')?.text ?? '{}';
    const told = { sender: 'default', order: 'A-1', call: 'c1', outcome: 'no_answer' };
    await expect.poll(() => JSON.parse(posted()) as object).toEqual(told);
    fake.state.calls = [];
    const report = { kind: 'delivered', words: 'reached by ann' };
    fake.state.messages = [aMessage('c1', 'sent', { channel: 'call', name: 'phone-back', report })];
    await expect.poll(() => page.locator('#no-calls').isVisible()).toBe(true);
    await expect.poll(() => page.locator('#reasons').innerText()).toContain('Reached by ann.');
  });
});
