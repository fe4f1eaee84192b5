import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { aMessage, aNotification, anSms, aWhatsApp, hostile } from './console-samples.ts';
import { type FakeConsole, startFakeConsole } from './fake-console.ts';

let browser: Browser;
let page: Page;
let fake: FakeConsole;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  fake = await startFakeConsole();
  page = await browser.newPage();
  page.setDefaultTimeout(5_000);
});
afterEach(async () => {
  await page.close();
  await fake.close();
});

const bubbles = () => page.locator('#bubbles > li').allInnerTexts();

describe('the phone', { timeout: 20_000 }, () => {
  it('shows notifications and WhatsApp messages beside SMS, each with what it went by', async () => {
    fake.state.outbox = [
      anSms('Harbour Lane: Thank you!'),
      aNotification('On its way'),
      aWhatsApp(['Ann', 'https://example.com/t/x']),
    ];
    await page.goto(fake.url);
    await expect.poll(async () => (await bubbles()).length).toBe(3);
    const [sms, push, whatsapp] = await bubbles();
    expect(sms).toMatch(/^Monday 23 November\s+\+46701740605\s+Harbour Lane: Thank you!/);
    expect(push).toMatch(
      /^Notification to an app on an iPhone\s+On its way\s+It comes at 12:00.\s+example.com\/t\/push/,
    );
    expect(whatsapp).toMatch(
      /^WhatsApp to \+46701740605\s+Template on_its_way \(en\)\s+\{\{1\}\} Ann\s+\{\{2\}\} example.com\/t\/x/,
    );
    const whose = await page.getByLabel('Whose phone').locator('option').allInnerTexts();
    expect(whose).toEqual(['All phones', '+46701740605', 'An app on an iPhone']);
    await page.getByLabel('Whose phone').selectOption('+46701740605');
    await expect.poll(async () => (await bubbles()).length).toBe(2);
  });

  it.each(['push', 'whatsapp'])('tells what waits that goes by %s', async (channel) => {
    fake.state.messages = [aMessage('h1', 'held', { channel })];
    fake.state.schedules = [{ name: 'h1-0', at: '2026-11-24T08:00:00Z', messageId: 'h1' }];
    await page.goto(fake.url);
    await expect.poll(() => page.locator('#waiting').innerText()).toContain('“Order received” is held until');
  });

  it('tells whoever listens what has come, and over what', async () => {
    await page.goto(fake.url);
    await page.getByText('Running', { exact: true }).waitFor();
    fake.state.outbox = [aNotification('On its way'), aWhatsApp(['Ann'])];
    const announced = () => page.locator('#announcement').textContent();
    await expect.poll(announced).toBe('Notification to an app on an iPhone. WhatsApp to +46701740605.');
  });

  it('runs nothing that stands in them', async () => {
    fake.state.outbox = [aNotification(hostile), aWhatsApp([hostile])];
    await page.goto(fake.url);
    await expect.poll(async () => (await bubbles()).join()).toContain('<script>');
    expect(await page.locator('#bubbles img').count()).toBe(0);
  });
});

it('makes the push services fail, which few senders have, behind one press', async () => {
  await page.goto(fake.url);
  await page.getByText('Notifications and WhatsApp').click();
  await page.getByRole('group', { name: 'Notifications' }).getByLabel('Refuses').check();
  await expect.poll(() => fake.calls.findLast(({ path }) => path === '/api/providers')?.text).toBe('{"push":"reject"}');
});

it('names what is paused by its channel', async () => {
  fake.state.pauses = [{ channel: 'push', since: '2026-11-23T12:00:00Z', by: 'ann' }];
  await page.goto(fake.url);
  const resume = page.getByRole('button', { name: 'Resume notifications' });
  await expect.poll(() => resume.isVisible()).toBe(true);
});
