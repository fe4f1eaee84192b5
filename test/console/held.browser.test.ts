import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { aMessage, anSms } from './console-samples.ts';
import { type FakeConsole, startFakeConsole } from './fake-console.ts';

const plannedAt = '2026-11-23T21:10:00.034Z';
const opening = '2026-11-24T08:00:00.000Z';
const schedule = { name: 'h1-0', at: opening, messageId: 'h1' };

let browser: Browser;
let page: Page;
let fake: FakeConsole;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  fake = await startFakeConsole();
  fake.state.now = plannedAt;
  fake.state.messages = [aMessage('h1', 'held', { plannedAt })];
  fake.state.schedules = [schedule];
  page = await browser.newPage();
  page.setDefaultTimeout(5_000);
});
afterEach(async () => {
  await page.close();
  await fake.close();
});

const textOf = (selector: string) => page.locator(selector).innerText();

describe('a message held overnight', { timeout: 20_000 }, () => {
  it('waits on the phone, until it is sent', async () => {
    await page.goto(fake.url);
    await expect.poll(() => textOf('#waiting')).toContain('“Order received” is held until Tue 24 Nov, 09:00.');
    expect(await textOf('#held')).toContain('in 10 h 50 min');
    fake.state.schedules = [];
    fake.state.outbox = [anSms('Harbour Lane: Thank you!')];
    await expect.poll(() => textOf('#bubbles')).toContain('Harbour Lane: Thank you!');
    expect(await page.locator('#waiting li').count()).toBe(0);
  });

  it.each([{ channel: 'email' }, { state: 'unknown' }])('is not on the phone with %j', async (difference) => {
    fake.state.messages = [aMessage('h1', 'held', { plannedAt, ...difference })];
    await page.goto(fake.url);
    await expect.poll(() => textOf('#held')).toContain('Order received');
    expect(await page.locator('#waiting li').count()).toBe(0);
  });

  it('tells how long it was held once it is sent, and says no such thing of the others', async () => {
    const atOnce = aMessage('m2', 'sent', { orderId: 'B-2', plannedAt, sentAt: plannedAt });
    fake.state.messages = [aMessage('h1', 'sent', { plannedAt, sentAt: opening }), atOnce];
    await page.goto(fake.url);
    const reasons = () => page.locator('#reasons .of').allInnerTexts();
    await expect.poll(reasons).toEqual(['Order A-1. Held for 10 h 50 min, since Mon 23 Nov, 22:10.', 'Order B-2']);
  });
});

describe('the dispatcher', { timeout: 20_000 }, () => {
  const posted = (path: string) => {
    const call = fake.calls.findLast((one) => one.path === path);
    return call && (JSON.parse(call.text) as unknown);
  };

  it('cancels a held message with one press', async () => {
    await page.goto(fake.url);
    await page.getByRole('button', { name: 'Cancel SMS “Order received” of order A-1' }).click();
    const whose = { sender: 'default', order: 'A-1', message: 'h1' };
    await expect.poll(() => posted('/api/cancel')).toEqual(whose);
    fake.state.messages = [aMessage('h1', 'skipped', { plannedAt })];
    await expect.poll(() => page.locator('#held li').count()).toBe(0);
  });

  it('pauses with one press, sees all that is paused, and resumes it', async () => {
    await page.goto(fake.url);
    await page.getByRole('button', { name: 'Pause SMS' }).click();
    await expect.poll(() => posted('/api/pause')).toEqual({ channel: 'sms' });
    const since = plannedAt;
    fake.state.pauses = [
      { since, by: 'local' },
      { sender: 'default', rule: 'delivered', since, by: 'ann' },
    ];
    await page.getByRole('button', { name: 'Resume rule delivered of sender default' }).click();
    await expect.poll(() => posted('/api/resume')).toEqual({ sender: 'default', rule: 'delivered' });
    await page.getByRole('button', { name: 'Resume everything' }).click();
    await expect.poll(() => posted('/api/resume')).toEqual({});
    expect(await textOf('#pauses')).toContain('Pause e-mail');
  });
});
