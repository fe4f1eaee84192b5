import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCall, renderCallNotice } from '../../functions/status-page/call/call-page.ts';
import { openBrowser } from '../browser/browser.ts';
import { aCall } from '../builders/call.ts';
import { aSender } from '../builders/sender.ts';

const address = 'https://status.example.com/c/token';
const now = '2026-11-24T12:00:00.000Z';
const long = 'x'.repeat(300);
const shown = { call: aCall({ number: '2026-1000345', script: ['Ann Lind asks to be phoned.', long] }), now };
const pages = {
  'a call': renderCall({ ...shown, sender: aSender() }),
  'a call in German, to be made later, with a note too long': renderCall({
    ...{ ...shown, sender: aSender({ language: 'de' }), faultyNote: long },
    call: { ...shown.call, notBefore: '2026-11-24T14:00:00.000Z' },
  }),
  'a link that is over': renderCallNotice('expired', 'en'),
  'a call that became needless meanwhile': renderCallNotice('needless', 'sv'),
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

describe.each(Object.entries(pages))('the page of %s', (_, { status, headers, html }) => {
  it.each([
    ['light', 320, 1],
    ['dark', 320, 1],
    ['light', 1280, 1],
    ['dark', 1280, 1],
    ['light', 320, 4],
    ['dark', 320, 4],
  ] as const)(
    'can be used by everybody on a %s screen %d wide, enlarged %d times',
    { timeout: 20_000 },
    async (colorScheme, width, scale) => {
      const page = await browser.newPage({
        ...{ colorScheme, viewport: { width, height: scale === 1 ? 700 : 256 }, deviceScaleFactor: scale },
      });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.route('**/*', (route) => route.fulfill({ status, headers, body: html }));
      await page.goto(address);
      const run = `${axe.source}; axe.run(document, { resultTypes: ['violations'] })`;
      const { violations } = await page.evaluate<axe.AxeResults>(run);
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(complaints.filter((complaint) => !/status of 4/.test(complaint))).toEqual([]);
      await page.close();
    },
  );
});
