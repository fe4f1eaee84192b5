import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { now } from './desk.ts';
import { expectUsable, openDesk, type Screen } from './desk-in-browser.ts';
import { aWholeDesk } from './whole-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** A desk on which everything there is to be seen can be seen. */
async function aFullDesk() {
  const desk = await aWholeDesk();
  const trouble = { at: now, orderId: 'A-7', messageId: 'm-7', name: 'delivered', channel: 'sms' } as const;
  await desk.stores.tallies.add(
    { senderId: 'default', date: now.slice(0, 10) },
    {
      counts: { email_sent: 128, sms_sent: 64, sms_undelivered: 1, email_skipped: 3 },
      troubles: [
        { ...trouble, ending: 'undelivered', code: 'a_code_without_any_space_in_it_that_is_longer_than_a_telephone' },
      ],
    },
    now,
  );
  await desk.senders.savePauses({ pauses: [{ sender: 'default', channel: 'sms', since: now, by: 'bo' }], version: 1 });
  await desk.post('/desk/order/note', { order: 'A-1001', note: `Ring twice, ${'and again '.repeat(30)}` });
  await desk.post('/desk/order/cancel', { order: 'A-1001', message: desk.held.id });
  const attempts = [{ at: now, by: 'bo', outcome: 'no_answer' as const, note: 'A dog barked' }];
  await desk.stores.calls.add({ ...desk.call, id: 'call-2', attempts, escalatedAt: now });
  await desk.stores.calls.add({ ...desk.call, id: 'call-3', claim: { by: 'bo', until: '2999-01-01T00:00:00.000Z' } });
  return desk;
}

/** The scheme changes nothing but colours, and the width nothing but where things stand. */
const screens = [
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 320 },
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320, zoomed: true },
] as const satisfies Screen[];

const looks = {
  today: '/desk',
  'an order': '/desk/order?order=A-1001&done=noted',
  calls: '/desk/calls',
  'a call that somebody else is on': '/desk/calls?order=A-1001&call=call-3',
  'how to find somebody': '/desk/search',
  words: '/desk/words?message=on-its-way',
  'how words read': '/desk/words/preview?message=on-its-way',
  pauses: '/desk/pauses',
  'a pause to be confirmed': '/desk/pauses/confirm?of=default&channel=sms',
  'what was done': '/desk/done',
  'a page that there is not': '/desk/nowhere',
  'somebody signed out': '/desk/signed-out',
  'a sign-in that came to nothing': '/desk/signed-in',
};

describe.each(screens)('on a $scheme screen $width wide (at 400 %: $zoomed)', (screen) => {
  // Looks change nothing: one desk has them all.
  let seen: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    seen = await openDesk(browser, await aFullDesk(), screen);
  });
  afterAll(() => seen.close());

  it.each(Object.entries(looks))('%s can be used by everybody, and does what its headers allow', async (name, path) => {
    const before = seen.complaints().length;
    await seen.go(path);
    if (name === 'an order') await seen.page.getByText('Say it again').first().click();
    if (name === 'words') await seen.page.getByText('What may stand between').click();
    await expectUsable(seen.page, screen.width);
    expect(seen.complaints().slice(before)).toEqual([]);
  });

  it('what came back with a fault can be used too', async () => {
    const desk = await openDesk(browser, await aFullDesk(), screen);
    try {
      await desk.go('/desk/words?message=on-its-way');
      await desk.page.getByLabel('Subject').fill('{{nonsense}}');
      await desk.page.getByRole('button', { name: 'Save' }).click();
      await desk.page.getByText('nonsense').last().waitFor();
      expect(await desk.page.evaluate('document.activeElement.id')).toBe('subject');
      await expectUsable(desk.page, screen.width);
      await desk.go('/desk/order?order=A-1001');
      await desk.page.getByText('Say it again').first().click();
      await desk.page.getByLabel('To another phone number').first().fill('12');
      await desk.page.getByRole('button', { name: 'Send again' }).first().click();
      await desk.page.getByText('This is no phone number.').waitFor();
      await expectUsable(desk.page, screen.width);
      await desk.go('/desk/calls');
      await desk.page.getByRole('button', { name: 'Take this call' }).first().click();
      await desk.page.getByText('With a note').click();
      await desk.page.getByLabel('Phone again at').fill('2001-01-01T10:00');
      await desk.page.getByRole('button', { name: 'Busy' }).click();
      await desk.page.getByText('It must be in the future.').waitFor();
      expect(await desk.page.evaluate('document.activeElement.id')).toBe('next');
      await expectUsable(desk.page, screen.width);
      expect(desk.complaints()).toEqual([]);
    } finally {
      await desk.close();
    }
  });
});

describe.each([
  ['with script', true],
  ['without script', false],
])('a colleague %s', (_, script) => {
  it('does everything that there is to be done, one press each', async () => {
    const whole = await aWholeDesk();
    const desk = await openDesk(browser, whole, { script });
    const { page } = desk;
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    try {
      await desk.go('/desk');
      await page.getByRole('searchbox').fill('ann@example.com');
      await press('Find');
      await page.getByRole('heading', { name: 'Order 1001' }).waitFor();
      expect(page.url()).not.toContain('ann');

      await press('Do not send');
      await page.getByText('The message is never sent.').waitFor();
      await page.getByLabel('Note for colleagues').fill('Ring twice');
      await press('Add note');
      await page.getByText('Note: Ring twice').waitFor();
      await page.getByText('Say it again').first().click();
      await page.getByLabel('To another phone number').first().fill('+46701234599');
      await press('Send again');
      await page.getByText('It is said again').waitFor();

      await page.getByRole('link', { name: 'Calls' }).click();
      await press('Take this call of Ann Lind');
      await press('Give it back');
      await press('Take this call of Ann Lind');
      await page.getByText('With a note, or another time that was agreed').click();
      await page.getByLabel('Note').fill('A dog barked');
      await page.getByLabel('Phone again at').fill('2996-11-25T14:30');
      await press('Busy');
      await page.getByText('later', { exact: true }).waitFor();
      await whole.stores.calls.add({ ...whole.call, id: 'call-2' });
      await page.getByRole('link', { name: 'Calls' }).click();
      await press('Take this call of Ann Lind');
      expect(await page.getByRole('link', { name: 'Phone +46 70 123 45 67' }).getAttribute('href')).toBe(
        'tel:+46701234567',
      );
      await press('Reached');
      await page.getByText('Nobody is to be phoned now.').waitFor();

      await page.getByRole('link', { name: 'Pauses' }).click();
      await page.getByLabel('Over which channel').selectOption('sms');
      await press('Go on');
      await press('Pause it');
      await page.getByText('Within a minute nothing of it goes any more').waitFor();
      await press('Let it go on : sms of sender default');
      await page.getByText('Nothing is paused.').waitFor();

      await page.getByRole('link', { name: 'Words' }).click();
      await page.getByLabel('Message').selectOption('on-its-way');
      await press('Show');
      await page.getByLabel('Subject').fill('Soon there: {{order.number}}');
      await press('E-mail me a test');
      await page.getByText('The test is on its way to you.').waitFor();
      await page.getByLabel('Subject').fill('Soon there: {{order.number}}');
      await press('Save');
      await page.getByText('Within a minute messages say it so.').waitFor();
      expect(await page.getByLabel('Subject').inputValue()).toBe('Soon there: {{order.number}}');
      await press('Undo version 1');
      await page.getByText('The version before stands again').waitFor();
      expect(await page.getByLabel('Subject').inputValue()).toBe('');

      await page.getByRole('link', { name: 'What was done' }).click();
      const done = await page.locator('main li').allInnerTexts();
      const acts = [
        'saved settings',
        'saved settings',
        'sent a test',
        'let go on',
        'paused',
        'phoned',
        'phoned',
        'had a message said again',
        'left a note',
        'cancelled',
      ];
      expect(done.map((line, index) => line.includes(acts[index] ?? 'nothing more'))).toEqual(acts.map(() => true));
      expect(whole.sent).toMatchObject([{ subject: 'Test: Soon there: 1001' }]);
      expect(desk.complaints()).toEqual([]);
    } finally {
      await desk.close();
    }
  });

  it('sees beside the fields how words read', async () => {
    const desk = await openDesk(browser, await aWholeDesk(), { script });
    const { page } = desk;
    try {
      await desk.go('/desk/words?message=on-its-way&language=en');
      const frame = page.frameLocator('#preview');
      await frame.getByText('Order 1001 is on its way').first().waitFor();
      await page.locator('#sms').fill('Order {{order.number}} is on its way → {{link}}');
      if (!script) await page.getByRole('button', { name: 'Preview' }).click();
      await frame.getByText('“→” leaves room for 70 characters').waitFor();
      await frame.frameLocator('iframe').getByRole('heading', { name: 'Your delivery is on its way' }).waitFor();
      if (script) expect(await page.locator('#said').innerText()).toContain('“→” leaves room for 70 characters');
      expect(desk.complaints()).toEqual([]);
    } finally {
      await desk.close();
    }
  });
});

describe('a keyboard', () => {
  it('skips the head, and comes to everything in the sequence in which it is read', async () => {
    const desk = await openDesk(browser, await aFullDesk(), {});
    const { page } = desk;
    const focused = () =>
      page.evaluate<string>('(document.activeElement.textContent || document.activeElement.id).trim()');
    try {
      await desk.go('/desk');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the page');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused()).toContain('of order A-7');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Take this call');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ann Lind' }).waitFor();
    } finally {
      await desk.close();
    }
  });
});
