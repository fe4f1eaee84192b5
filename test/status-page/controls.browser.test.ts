import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { lookAt, open, violations } from './screen.ts';
import { partTitles, specimen } from './specimen.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPhone = { scheme: 'light', width: 320 } as const;

describe('the parts in their README', () => {
  it.each([
    ['light', 320, '#1f4d5c'],
    ['dark', 320, '#1f4d5c'],
    ['light', 320, '#ffee00'],
    ['dark', 320, '#0b0b3b'],
    ['light', 1280, '#c2410c'],
  ] as const)('can be used by everybody on a %s screen %i wide, in %s', async (scheme, width, colour) => {
    await lookAt(browser, { scheme, width }, async (page) => {
      expect(await open(page, specimen(colour))).toEqual([]);
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(partTitles);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    });
  });

  it('can be pressed with a thumb', async () => {
    await lookAt(browser, onPhone, async (page) => {
      await open(page, specimen('#1f4d5c'));
      for (const part of await page
        .locator('button, .button, .choice, .stars label, input:not([type=radio], [type=checkbox]), select')
        .all()) {
        const { width = 0, height = 0 } = (await part.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
    });
  });

  it('a keyboard alone gives stars, sees where it is, and sends them', async () => {
    await lookAt(browser, onPhone, async (page) => {
      await open(page, specimen('#1f4d5c'));
      const posted = page.waitForRequest((request) => request.method() === 'POST');
      await page.getByRole('radio', { name: '4 of 5' }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      const focused = "getComputedStyle(document.activeElement.closest('label')).outlineStyle";
      expect(await page.evaluate(focused)).toBe('solid');
      const colours =
        "[...document.querySelectorAll('.star')].map((star) => getComputedStyle(star, '::after').backgroundColor)";
      const [brand, card] = ['rgb(31, 77, 92)', 'rgb(255, 255, 255)'];
      expect(await page.evaluate(colours)).toEqual([brand, brand, card, card, card]);
      await page.keyboard.press('Tab');
      await page.keyboard.type('Well done');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect((await posted).postData()).toBe('stars=2&comment=Well+done');
    });
  });

  it('what is chosen has the brand’s edge, and nothing else has', async () => {
    await lookAt(browser, onPhone, async (page) => {
      await open(page, specimen('#1f4d5c'));
      await page.getByText('Thursday 26 November').first().click();
      const edges = "[...document.querySelectorAll('.choice')].map((one) => getComputedStyle(one).borderTopColor)";
      const [chosen, other] = ['rgb(31, 77, 92)', 'rgb(138, 136, 128)'];
      expect(await page.evaluate(edges)).toEqual([other, chosen, other, chosen, other]);
    });
  });
});
