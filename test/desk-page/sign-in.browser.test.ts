import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { useStack } from '../flow/stack.ts';

const flow = useStack();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

it.each([true, false])(
  'the console leads to the desk, which signs in by itself, stays so, and signs out; script on the desk: %s',
  async (javaScriptEnabled) => {
    flow.stack.signsIn = { username: 'ann', groups: ['admins'] };
    const console = await browser.newPage();
    await console.goto(flow.stack.console);
    const desk = await console.getByRole('link', { name: 'Open the desk' }).getAttribute('href');
    await console.close();
    const context = await browser.newContext({ javaScriptEnabled });
    try {
      const page = await context.newPage();
      await page.goto(desk ?? '');
      await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
      expect(page.url()).toBe(`${flow.stack.api}/desk`);
      const cookies = await context.cookies();
      expect(cookies.map(({ httpOnly, secure, sameSite }) => [httpOnly, secure, sameSite])).toEqual(
        cookies.map(() => [true, true, 'Lax']),
      );
      await page.getByText('Harbour Lane ann').click();
      await page.getByRole('link', { name: "Paul's Doors" }).click();
      await page.getByText("Paul's Doors ann").click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(`${flow.stack.api}/desk/signed-out`);
      await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
      expect(await context.cookies()).toEqual([]);
    } finally {
      await context.close();
    }
  },
);
