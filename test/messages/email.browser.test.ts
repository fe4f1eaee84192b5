import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageNames } from '../../shared/messages/message.ts';
import { renderEmail } from '../../shared/messages/render.ts';
import { openBrowser } from '../browser/browser.ts';
import { sampleMessage, sampleSender } from './samples.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const brandColours = { light: '#ffd200', dark: '#1f4d5c' } as const;
// A mail is shown inside the reader's own page, which has the landmarks.
const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
const run = `${axe.source}; axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], rules })})`;

describe.each(['light', 'dark'] as const)('in a %s mailbox', (colorScheme) => {
  it.each(messageNames)('%s can be read by everybody, on a small telephone too', async (name) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 600 } });
    try {
      const sender = sampleSender({ brandColour: brandColours[colorScheme] });
      await page.setContent(renderEmail(sampleMessage(name, { sender })).html);
      const { violations } = await page.evaluate<axe.AxeResults>(run);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    } finally {
      await page.close();
    }
  });
});
