import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { envelope } from '../../shared/orders/event.ts';
import { openBrowser } from '../browser/browser.ts';
import { aMessage, anEmail, anSms, aPush, aWhatsApp, fill, hostile } from './console-samples.ts';
import { type FakeConsole, startFakeConsole, webhookSecret } from './fake-console.ts';

let browser: Browser;
let page: Page;
let fake: FakeConsole;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  fake = await startFakeConsole();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(5_000);
});
afterEach(async () => {
  await page.close();
  await fake.close();
});

const opened = () => page.goto(fake.url).then(() => page.getByText('Running', { exact: true }).waitFor());
const posted = async (path: string) => {
  await expect.poll(() => fake.calls.some((call) => call.path === path), { timeout: 5_000 }).toBe(true);
  return JSON.parse(fake.calls.findLast((call) => call.path === path)?.text ?? '') as unknown;
};
const mails = () => page.locator('#mails button');

describe('the console', { timeout: 20_000 }, () => {
  it('teaches as long as it is empty', async () => {
    await opened();
    for (const words of [
      'No text message yet',
      'No e-mail yet',
      'Nothing waits',
      'Every message will have its reason here',
    ]) {
      expect(await page.getByText(words).isVisible(), words).toBe(true);
    }
  });

  it('shows SMS, e-mails, what is held and every verdict as they come', async () => {
    await opened();
    fill(fake);
    await page.getByText('Harbour Lane: Thank you!').waitFor();
    await expect.poll(() => mails().count()).toBe(2);
    expect(await page.locator('#held').innerText()).toContain('Tue 24 Nov, 09:00');
    expect(await page.locator('#reasons > li').count()).toBe(7);
    expect(await page.getByText('Held until 09:00 Europe/Stockholm', { exact: false }).first().isVisible()).toBe(true);
    const link = page.getByRole('link', { name: 'example.com/t/abc' });
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('shows notifications and WhatsApp messages on the phone, as text, and where a touch leads', async () => {
    await opened();
    fake.state.outbox = [
      aPush('Harbour Lane: on its way', `Order 1001 ${hostile}`),
      aPush('Elsewhere', 'No address', 'javascript:top.pwned=1'),
      aWhatsApp('order_on_its_way', ['Ann', '1001']),
    ];
    const notification = page.locator('.notification').first();
    await notification.waitFor();
    expect(await notification.innerText()).toContain('Order 1001 <img');
    expect(await notification.getAttribute('href')).toBe('https://example.com/t/abc');
    expect(await page.locator('.notification').last().getAttribute('href')).toBeNull();
    expect(await page.locator('.bubble.whatsapp').innerText()).toMatch(/order_on_its_way, en\s+Ann\s+1001/);
    expect(await page.locator('#number option').allInnerTexts()).toContain('App (APNS) …a1b2c3');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });

  it('shows the light, and what to do where it is red', async () => {
    await opened();
    const light = () => page.locator('#health').innerText();
    await expect.poll(light).toMatch(/Green\s+All is well/);
    fake.state.health = { status: 'red', sentence: 'The last sweep ended 20 minutes ago. Please read its log.' };
    await expect.poll(light).toMatch(/Red\s+The last sweep ended 20 minutes ago. Please read its log./);
  });

  it('keeps what the reader has chosen while new messages come', async () => {
    fill(fake);
    await opened();
    await mails().last().click();
    await page.getByLabel('Whose phone').selectOption('+46701740619');
    await page.getByLabel('Of which order').selectOption('B-2');
    await mails().last().focus();
    fake.state.outbox.push(anEmail('Third'), anSms('Tack', '+46701740633'));
    fake.state.messages.push(aMessage('m9', 'sent', { orderId: 'C-3' }));
    await expect.poll(() => mails().count()).toBe(3);
    expect(await page.locator('#letter-subject').innerText()).toBe('First');
    expect(await mails().last().getAttribute('aria-current')).toBe('true');
    expect(
      await mails()
        .last()
        .evaluate((button) => button.matches(':focus')),
    ).toBe(true);
    expect(await page.locator('#bubbles > li').count()).toBe(1);
    expect(await page.locator('#reasons > li').count()).toBe(1);
  });

  it('opens the order that the address names', async () => {
    fill(fake);
    await page.goto(`${fake.url}/#order=B-2`);
    await expect.poll(() => page.locator('#reasons > li').count()).toBe(1);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
  });

  it('moves the clock, in Stockholm’s time whatever the machine’s zone', async () => {
    await opened();
    await page.getByRole('button', { name: '+14 h' }).click();
    expect(await posted('/api/clock')).toEqual({ advance: 'PT14H' });
    await expect.poll(() => page.locator('#time').innerText()).toBe('04:00');
    await page.getByRole('button', { name: 'Next 09:00' }).click();
    await expect.poll(() => posted('/api/clock')).toEqual({ to: '2026-11-24T08:00:00.000Z' });
    await page.getByLabel('Or go to').fill('2027-07-01T12:30');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await expect.poll(() => posted('/api/clock')).toEqual({ to: '2027-07-01T10:30:00.000Z' });
  });

  it('plays the day once at a time and shows how far it has come', async () => {
    await opened();
    await page.getByRole('button', { name: 'Play a delivery day' }).click();
    await posted('/api/day');
    fake.state.day = { step: 3, of: 17, telling: 'The sending hours open.' };
    await page.getByRole('button', { name: 'Step 3 of 17' }).click({ force: true });
    expect(await page.getByText('The sending hours open.').isVisible()).toBe(true);
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('3');
    for (const name of ['+1 h', '+14 h', 'Next 09:00', 'Go', 'Reset']) {
      expect(await page.getByRole('button', { name, exact: true }).isDisabled(), name).toBe(true);
    }
    fill(fake);
    fake.state.day = null;
    fake.finishDay();
    await page.getByRole('button', { name: 'Play another day' }).waitFor();
    expect(fake.calls.filter(({ path }) => path === '/api/day').length).toBe(1);
    fake.state.outbox = [];
    await page.getByRole('button', { name: 'Play a delivery day' }).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('0');
  });

  it('switches providers, and empties everything only when told twice', async () => {
    await opened();
    await page.getByRole('group', { name: 'SMS' }).getByLabel('No answer').check();
    expect(await posted('/api/providers')).toEqual({ sms: 'timeout' });
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('button', { name: 'Keep everything' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('button', { name: 'Empty it all' }).click();
    await posted('/api/reset');
    expect(fake.calls.filter(({ path }) => path === '/api/reset').length).toBe(1);
  });

  it('shows a request that is signed, to be copied', async () => {
    await opened();
    await page.getByRole('button', { name: 'Copy: a signed request' }).waitFor();
    const line = await page.locator('#examples p').last().innerText();
    const header = (name: string) => new RegExp(`-H '${name}: ([^']+)'`).exec(line)?.[1] ?? '';
    const [id, body] = [header('webhook-id'), /-d '([^']+)'/.exec(line)?.[1] ?? ''];
    const signing = { id, timestampSeconds: Number(header('webhook-timestamp')), body, secret: webhookSecret };
    expect(header('webhook-signature')).toBe(signWebhook(signing)['webhook-signature']);
    expect(line).toContain(`curl ${fake.url}/events`);
    const now = new Date(fake.state.now).toISOString();
    expect(envelope.parse(JSON.parse(body))).toMatchObject({ id, type: 'order.placed', occurredAt: now });
  });

  it('lets no message run anything', async () => {
    fake.state.outbox = [
      anSms(hostile),
      anEmail(hostile, { html: `${hostile}<a href="javascript:top.pwned=1">x</a>`, to: hostile }),
    ];
    fake.state.messages = [aMessage('m1', 'skipped', { verdict: hostile, orderId: hostile })];
    await opened();
    const frame = page.locator('#letter-html');
    expect(await frame.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    await frame.contentFrame().getByRole('link', { name: 'x' }).click();
    expect(await page.locator('#bubbles').innerText()).toContain('<script>');
    expect(await page.locator('#bubbles img, #mails img, #reasons img').count()).toBe(0);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });

  it('says so when the server is gone, and goes on when it is back', async () => {
    await opened();
    await page.route('**/api/**', (route) => route.abort());
    const connection = () => page.locator('#connection').innerText();
    await expect.poll(connection, { timeout: 5_000 }).toBe('No answer. Is npm start still running?');
    await page.unroute('**/api/**');
    await expect.poll(connection, { timeout: 5_000 }).toBe('Running');
  });
});
