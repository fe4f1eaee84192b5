import { setTimeout as passing } from 'node:timers/promises';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderNotFound, renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { renderUnsubscribe } from '../../functions/status-page/unsubscribe/unsubscribe-page.ts';
import { sampleSender } from '../messages/samples.ts';
import { openBrowser } from '../browser/browser.ts';
import { address, checkerOn, lookAt, open, type Screen } from './screen.ts';
import { type StateName, stateNames, stateOf } from './states.ts';

/** Those that together show every part of the page. */
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
  'remedy asked',
  'problem reported',
  'hostile',
  'hostile answers',
] as const satisfies StateName[];
/** Every state where it is tightest. The scheme changes nothing but colours, and the width nothing but where things stand. */
const screens = [
  { scheme: 'light', width: 320, states: stateNames },
  { scheme: 'dark', width: 320, states: telling },
  { scheme: 'light', width: 1280, states: telling },
  { scheme: 'dark', width: 320, zoomed: true, states: telling },
] as const satisfies (Screen & { states: readonly StateName[] })[];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onScreen = (screen: Screen, look: (page: BrowserPage) => Promise<void>) => lookAt(browser, screen, look);

describe.each(screens)('on a $scheme screen $width wide (at 400 %: $zoomed)', (screen) => {
  let checker: Awaited<ReturnType<typeof checkerOn>>;
  beforeAll(async () => {
    checker = await checkerOn(browser, screen);
  });
  afterAll(() => checker.close());

  it.each([...screen.states])('%s can be used by everybody, and does what its headers allow', async (name) => {
    await onScreen(screen, async (page) => {
      const rendered = renderStatusPage(stateOf(name));
      expect(await open(page, rendered)).toEqual([]);
      expect(await checker.violations(rendered)).toEqual([]);
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
      const rendered = renderNotFound('de');
      expect(await open(page, rendered)).toEqual([]);
      expect(await checker.violations(rendered)).toEqual([]);
    });
  });

  it.each([false, true])('so can the page that an e-mail’s “unsubscribe” leads to (said: %s)', async (done) => {
    await onScreen(screen, async (page) => {
      const unsubscribe = { language: 'en', sender: sampleSender(), orderPath: '/t/AAAAAAAAAAAAAAAA', done } as const;
      const rendered = renderUnsubscribe(unsubscribe);
      expect(await open(page, rendered)).toEqual([]);
      expect(await checker.violations(rendered)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(screen.width);
    });
  });
});

describe('in a browser', () => {
  it('who could not read what is written is noticed', async () => {
    const checker = await checkerOn(browser, { scheme: 'dark', width: 320 });
    const { html } = renderStatusPage(stateOf('planned'));
    const faint = html.replace('</head>', '<style>main, main * { color: #333; background: #222 }</style></head>');
    expect((await checker.violations({ html: faint })).join()).toContain('color-contrast');
    await checker.close();
  });

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

  it.each([320, 1280])(
    'a single photo is as wide as its card on a screen %i wide, in its own proportions',
    async (width) => {
      await onScreen({ scheme: 'light', width }, async (page) => {
        await open(page, renderStatusPage(stateOf('nobody home')));
        const [card, photo] = await boxesOf(page, ['dl', '.photos img']);
        expect(photo?.width).toBeCloseTo(card?.width ?? 0, 0);
        expect((photo?.width ?? 0) / (photo?.height ?? 1)).toBeCloseTo(4 / 3, 1);
      });
    },
  );

  it('several photos share the width, all of one size', async () => {
    await onScreen({ scheme: 'light', width: 1280 }, async (page) => {
      await open(page, renderStatusPage(stateOf('left at the door')));
      const [card, one, other] = await boxesOf(page, ['dl', '.photos li:first-child img', '.photos li:last-child img']);
      expect(one?.y).toBe(other?.y);
      expect([one?.width, one?.height]).toEqual([other?.width, other?.height]);
      expect((other?.x ?? 0) + (other?.width ?? 0)).toBeCloseTo((card?.x ?? 0) + (card?.width ?? 0), 0);
    });
  });
});

const boxesOf = (page: BrowserPage, selectors: string[]) =>
  Promise.all(selectors.map((selector) => page.locator(selector).first().boundingBox()));
