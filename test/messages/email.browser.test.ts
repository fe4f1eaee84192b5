import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageNames } from '../../shared/messages/message.ts';
import { renderEmail } from '../../shared/messages/render.ts';
import { readAxeInto, violationsOn } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { sampleMessage, sampleSender } from './samples.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const picture = 'https://img.example.com/door.jpg';
const largePicture = '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="9000"/>';

const brandColours = { light: '#ffd200', dark: '#1f4d5c' } as const;
// A mail is shown inside the reader's own page, which has the landmarks.
const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };

describe.each(['light', 'dark'] as const)('in a %s mailbox', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 600 } });
    await readAxeInto(page);
  });

  it.each(messageNames)('%s can be read by everybody, on a small telephone too', async (name) => {
    const sender = sampleSender({ brandColour: brandColours[colorScheme] });
    await page.setContent(renderEmail(sampleMessage(name, { sender })).html);
    expect(await violationsOn(page, { rules })).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('the things of an order, with pictures and long names, fit a small telephone', async () => {
    const items = Array.from({ length: 3 }, (_, index) => ({
      name: `Oak door number ${index}, ninety by two hundred and ten, oiled twice`,
      quantity: 12,
      price: '1690.00',
      imageUrl: picture,
    }));
    const total = { amount: '60840.00', currency: 'EUR' };
    await page.route(picture, (route) => route.fulfill({ contentType: 'image/svg+xml', body: largePicture }));
    await page.setContent(renderEmail(sampleMessage('order-received', { facts: { items, total } })).html);
    expect(await violationsOn(page, { rules })).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const { width, height } = (await page.locator('img').first().boundingBox()) ?? {};
    expect([width, height]).toEqual([48, 48]);
  });

  it('what can not be read is found', async () => {
    const { html } = renderEmail(sampleMessage('delivered'));
    await page.setContent(html.replace(/<h1[^>]*>/, '<h1 style="color: #888; background: #777">'));
    expect((await violationsOn(page, { rules })).join()).toContain('color-contrast: <h1');
  });
});
