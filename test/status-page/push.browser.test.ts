import { createECDH } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownerOfOrder } from '../../shared/planning/device-owners.ts';
import { openBrowser } from '../browser/browser.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';
import { violations } from './screen.ts';
import { servePage } from './serve-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const key = createECDH('prime256v1');
key.generateKeys();

/** A push service is none of a browser without a net: its answer is put in its place, and all else is the browser's own. */
const subscribing = `
let subscription = null;
PushManager.prototype.getSubscription = () => Promise.resolve(subscription);
PushManager.prototype.subscribe = (options) => {
  window.asked = options;
  const keys = { p256dh: '${key.getPublicKey('base64url')}', auth: 'BTBZMqHH6r4Tts7J_aSIgg' };
  subscription = {
    toJSON: () => ({ endpoint: 'https://push.example.net/send/abc', keys }),
    unsubscribe: () => Promise.resolve((subscription = null)),
  };
  return Promise.resolve(subscription);
};
`;

it('notifications are switched on and off at one press each, by the page’s own script under its own policy', async () => {
  const sender = aSender({ rules: [{ id: 'order-received', channels: ['push', 'email'] }] });
  const page = await aPage({ sender });
  const served = await servePage(page);
  const context = await browser.newContext({ permissions: ['notifications'] });
  try {
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => void complaints.push(message.text()));
    tab.on('pageerror', (error) => void complaints.push(error.message));
    await tab.addInitScript(subscribing);
    await tab.goto(`${served.origin}/t/${token}`);
    const part = tab.locator('#push');
    await part.getByRole('button', { name: 'Switch on' }).click();
    await part.getByText('Notifications of this order come on this device.').waitFor();
    const owner = { hash: `hash of push ${ownerOfOrder('default', 'A-1001')}`, senderId: 'default' };
    expect(await page.stores.devices.of(owner, now)).toMatchObject([{ endpoint: 'https://push.example.net/send/abc' }]);
    expect(await tab.evaluate('window.asked')).toEqual({
      userVisibleOnly: true,
      applicationServerKey: expect.stringMatching(/^B[A-Za-z0-9_-]{86}$/) as string,
    });
    const scopes = 'navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.scope))';
    expect(await tab.evaluate(scopes)).toEqual([`${served.origin}/t/${token}/`]);
    expect(await violations(tab)).toEqual([]);
    await part.getByRole('button', { name: 'Switch off' }).click();
    await part.getByRole('button', { name: 'Switch on' }).waitFor();
    expect(await page.stores.devices.of(owner, now)).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    await served.close();
  }
});
