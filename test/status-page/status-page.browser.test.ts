import { setTimeout as passing } from 'node:timers/promises';
import axe from 'axe-core';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, renderNotFound, renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { openBrowser } from '../browser/browser.ts';
import { type StateName, stateNames, stateOf } from './states.ts';

const address = 'https://status.example.com/t/Zk3vQ9pL1xT7mB2c';
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300"/></svg>';
/** Every state where it is tightest; elsewhere those that together show every part of the page. */
const telling = [
  'on its way',
  'left at the door',
  'delayed',
  'parcels',
  'phone number to be checked',
  'times offered',
  'time chosen',
  'approval asked',
  'answered in two tabs',
  'form half filled in',
  'own hours to be checked',
  'made and delivered',
  'rated',
  'hostile',
  'hostile answers',
] as const satisfies StateName[];
const screens = [
  { scheme: 'light', width: 320, states: stateNames },
  { scheme: 'dark', width: 320, states: telling },
  { scheme: 'light', width: 1280, states: telling },
  { scheme: 'dark', width: 1280, states: telling },
] as const;
type Screen = Pick<(typeof screens)[number], 'scheme' | 'width'>;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** Opens a page as it would come from the function, headers and all, and notes what the browser complains of. */
async function open(page: BrowserPage, { status, headers, html }: Page): Promise<string[]> {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    asked.push(url);
    if (route.request().method() === 'POST') return route.abort();
    return url === address
      ? route.fulfill({ status, headers, body: html })
      : route.fulfill({ contentType: 'image/svg+xml', body: picture });
  });
  await page.goto(address);
  expect(asked.filter((url) => url !== address && !url.startsWith('https://photos.example.com/'))).toEqual([]);
  return complaints.filter((complaint) => !/status of 4(04|09|22)/.test(complaint));
}

async function violations(page: BrowserPage): Promise<string[]> {
  const run = `${axe.source}; axe.run(document, { resultTypes: ['violations'] })`;
  const result = await page.evaluate<axe.AxeResults>(run);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const onScreen = async ({ scheme, width }: Screen, look: (page: BrowserPage) => Promise<void>) => {
  const page = await browser.newPage({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 700 },
  });
  try {
    await look(page);
  } finally {
    await page.close();
  }
};

describe.each(screens)('on a $scheme screen $width wide', (screen) => {
  it.each([...screen.states])('%s can be used by everybody, and does what its headers allow', async (name) => {
    await onScreen(screen, async (page) => {
      expect(await open(page, renderStatusPage(stateOf(name)))).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(screen.width);
      expect(await page.locator('script').count()).toBe(0);
      const levels = "[...document.querySelectorAll('h1,h2,h3')].map((one) => +one.tagName[1])";
      const headings = await page.evaluate<number[]>(levels);
      expect(headings[0]).toBe(1);
      expect(headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1)).toEqual([]);
    });
  });

  it('the page that is not there can be used too', async () => {
    await onScreen(screen, async (page) => {
      expect(await open(page, renderNotFound('de'))).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe('in a browser', () => {
  it('a style that is not the page’s own is refused, so a silent console means something', async () => {
    await onScreen({ scheme: 'light', width: 320 }, async (page) => {
      const { html, ...rest } = renderStatusPage(stateOf('planned'));
      const complaints = await open(page, { ...rest, html: html.replace('<body>', '<body><p style="color:red">') });
      expect(complaints.join()).toContain('Content Security Policy');
    });
  });

  it('the style sheet is at work, in the sender’s colour', async () => {
    await onScreen({ scheme: 'light', width: 320 }, async (page) => {
      await open(page, renderStatusPage(stateOf('planned')));
      expect(await page.evaluate("getComputedStyle(document.querySelector('.hours')).color")).toBe('rgb(31, 77, 92)');
    });
  });

  it('where it has come to is marked for those who do not see it', async () => {
    await onScreen({ scheme: 'light', width: 320 }, async (page) => {
      await open(page, renderStatusPage(stateOf('on its way')));
      expect(await page.getByRole('list', { name: 'Progress' }).locator('[aria-current=step]').innerText()).toBe(
        'On its way',
      );
      for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    });
  });

  it('the focus can be seen on whatever a keyboard comes to', async () => {
    await onScreen({ scheme: 'light', width: 320 }, async (page) => {
      await open(page, renderStatusPage(stateOf('approval asked')));
      const stops: string[] = [];
      for (let stop = 0; stop < 10; stop++) {
        await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate(
            'getComputedStyle(document.activeElement).outlineStyle + " " + document.activeElement.tagName',
          ),
        );
      }
      expect(stops.filter((stop) => !stop.startsWith('solid '))).toEqual([]);
      expect(new Set(stops)).toEqual(new Set(['solid TEXTAREA', 'solid BUTTON', 'solid SUMMARY', 'solid A']));
    });
  });

  it('a keyboard alone opens the form, fills it in and sends it, without any script', async () => {
    await onScreen({ scheme: 'light', width: 320 }, async (page) => {
      await open(page, renderStatusPage(stateOf('placed')));
      const posted = page.waitForRequest((request) => request.method() === 'POST');
      await page.getByText('Please phone me').first().focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('070-123 45 67');
      await page.keyboard.press('Tab');
      await page.keyboard.type('after three');
      await page.keyboard.press('Enter');
      const request = await posted;
      expect(request.url()).toBe(`${address}/call`);
      expect(request.postData()).toMatch(/^key=[\w-]{22}&since=&phone=070-123\+45\+67&when=after\+three&about=$/);
    });
  });

  it('what was wrong is said at its field, and the keyboard is there', async () => {
    await onScreen({ scheme: 'light', width: 320 }, async (page) => {
      await open(page, renderStatusPage(stateOf('phone number to be checked')));
      const phone = page.getByLabel('Phone number');
      expect(await phone.inputValue()).toBe('12');
      expect(await phone.getAttribute('aria-invalid')).toBe('true');
      expect(await page.evaluate('document.activeElement.id')).toBe('call-phone');
      expect(await page.locator('#call-phone-fault').isVisible()).toBe(true);
    });
  });

  it('nothing moves for those who do not want it', async () => {
    await onScreen({ scheme: 'light', width: 320 }, async (page) => {
      await open(page, renderStatusPage(stateOf('on its way')));
      await passing(50);
      expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    });
  });
});
