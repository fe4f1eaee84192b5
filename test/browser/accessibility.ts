import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** As a text: the browser runs it, and a process that imports axe would evaluate all of it too. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Reads axe into a page, for `violationsOn`. It takes five times as long as one look, so it is done once for all that
 * is set as the page's content afterwards; only what is navigated to needs it again.
 */
export const readAxeInto = (page: Page): Promise<unknown> => page.evaluate(`${axe}; undefined`);

/** What keeps people from using what the page shows: each rule with the element that breaks it. */
export async function violationsOn(page: Page, options: RunOptions = {}): Promise<string[]> {
  const asked = JSON.stringify({ resultTypes: ['violations'], ...options });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${asked})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
