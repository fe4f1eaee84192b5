import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { address } from '../status-page/screen.ts';
import { type StateName, stateOf } from '../status-page/states.ts';

/** What customers are asked, by the picture of it: an order in a state, and what is opened there. */
const asked: Record<string, { state: StateName; opens?: string }> = {
  'page-time': { state: 'times offered' },
  'page-approval': { state: 'approval asked' },
  'page-form': { state: 'form asked' },
  'page-rating': { state: 'made and delivered' },
  'page-preferences': { state: 'placed', opens: 'preferences' },
};

/** Takes pictures of the page's forms on a telephone, from the top of the page down to the end of the form. */
export async function takePagePictures(browser: Browser, folder: string): Promise<void> {
  for (const [name, { state, opens }] of Object.entries(asked)) {
    const { headers, html } = renderStatusPage(stateOf(state));
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    await page.route('**/*', (route) => route.fulfill({ headers, body: html }));
    await page.goto(address);
    if (opens) {
      await page.locator(`#${opens} summary`).click();
      await page.locator(`#${opens}`).scrollIntoViewIfNeeded();
    }
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
}
