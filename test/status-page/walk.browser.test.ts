import axe from 'axe-core';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { eventHash } from '../../shared/orders/fold.ts';
import { sender as senderSchema } from '../../shared/senders/sender.ts';
import { openBrowser } from '../browser/browser.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';
import { servePage } from './serve-page.ts';

const at = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
const happened = (type: string, hours: number, data: object = {}): Event =>
  anEvent({ id: `${type} ${hours}`, type, occurredAt: at(hours), receivedAt: at(hours), data: { ...data } });

const sender = aSender({
  extends: 'made-to-order',
  forms: senderSchema.shape.forms.parse([
    {
      ...{ id: 'access', title: { en: 'How do we get in?' } },
      fields: [
        { id: 'code', label: { en: 'Door code' }, type: 'text', secret: true, required: true },
        { id: 'lift', label: { en: 'Is there a lift?' }, type: 'yesNo', required: true },
      ],
    },
  ]),
});
const slots = [30, 54].map((from) => ({ from: at(from), to: at(from + 2) }));
const asking = [
  anEvent(),
  happened('stage.design_proposed', -3, { approval: { question: 'Shall we build it like this?' } }),
  happened('visit.planned', -2, { kind: 'delivery', slots }),
];
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
let close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of close) await one();
  close = [];
});

const offering = aSender({
  extends: 'made-to-order',
  offers: senderSchema.shape.offers.parse([
    { id: 'fitting', title: { en: 'Have it fitted' }, url: 'https://example.com/fitting' },
  ]),
});
const late = happened('order.delayed', -2, { reason: 'The oak is late' });
const offered = { from: 2, at: at(-1), event: eventHash(late), choices: ['wait' as const, 'refund' as const] };

/** Opens an order's page on a phone, as a customer does. */
async function open(
  isScripted: boolean,
  events: Event[],
  more: Pick<NonNullable<Parameters<typeof aPage>[0]>, 'sender' | 'noted'> = { sender },
) {
  const page = await aPage({ events, ...more });
  const { origin, close: stop } = await servePage(page);
  const context = await browser.newContext({
    ...{ javaScriptEnabled: isScripted, reducedMotion: 'reduce', viewport: { width: 320, height: 640 } },
  });
  close.push(() => context.close(), stop);
  const tab = await context.newPage();
  await tab.goto(`${origin}/t/${token}`);
  return { tab, context, heard: () => page.heard().map(({ type, data }) => [type, data]), origin };
}

const settledAt = async (tab: BrowserPage, place: string) => {
  await tab.waitForURL((url) => url.href.endsWith(place));
  expect(await tab.locator(`[id="${place.split('#')[1]}"]`).isVisible()).toBe(true);
};

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s, on a phone', (_, isScripted) => {
  it('a time is chosen, and another', async () => {
    const { tab, heard } = await open(isScripted, asking);
    const [first, second] = [0, 1].map((index) => tab.locator('#slot').getByRole('radio').nth(index));
    await first?.check();
    await tab.getByRole('button', { name: 'Choose this time' }).click();
    await settledAt(tab, '#slot');
    expect(await tab.locator('#slot .saved').isVisible()).toBe(true);
    await tab.getByText('Choose another time').click();
    await second?.check();
    await tab.getByRole('button', { name: 'Choose this time' }).click();
    await expect.poll(() => heard().length).toBe(2);
    expect(heard()).toEqual(slots.map((window) => ['customer.slot_chosen', { visitId: 'delivery', window }]));
  });

  it('a stage is rejected, with a word that the page asks for, and then approved', async () => {
    const { tab, heard } = await open(isScripted, asking);
    await tab.getByRole('button', { name: 'No, please change it' }).click();
    const comment = tab.getByLabel('Your comment');
    await expect.poll(() => comment.getAttribute('aria-invalid')).toBe('true');
    expect(await tab.locator('#approval-comment:focus').count()).toBe(1);
    await comment.fill('The handle on the right');
    await tab.getByRole('button', { name: 'No, please change it' }).click();
    await settledAt(tab, '#approval');
    await tab.getByText('Change your answer').click();
    await tab.getByRole('button', { name: 'Yes, go ahead' }).click();
    await expect.poll(() => heard().map(([type]) => type)).toEqual(['customer.rejected', 'customer.approved']);
  });

  it('the sender’s form is filled in', async () => {
    const { tab, heard } = await open(isScripted, asking);
    await tab.getByLabel('Door code').fill('4711');
    await tab.getByRole('radio', { name: 'No', exact: true }).check();
    await tab.locator('#form').getByRole('button', { name: 'Send' }).click();
    await settledAt(tab, '#form');
    expect(heard()).toEqual([['customer.form_answered', { form: 'access', answers: { code: '4711', lift: false } }]]);
    expect(await tab.content()).not.toContain('4711');
  });

  it('a way is chosen in one tap; the language and the hours with a few more', async () => {
    const { tab, heard } = await open(isScripted, asking);
    await tab.getByRole('button', { name: 'SMS', exact: true }).click();
    await settledAt(tab, '#preferences');
    await tab.getByText('Change how we reach you').click();
    expect(await tab.getByLabel('From').isVisible()).toBe(false);
    await tab.getByRole('radio', { name: 'Hours of my own' }).check();
    await tab.getByLabel('From').fill('17:30');
    await tab.getByLabel('Until').fill('20:00');
    await tab.getByRole('radio', { name: 'Deutsch' }).check();
    await tab.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => heard().length).toBe(2);
    expect(heard()[1]?.[1]).toEqual({ channels: ['sms'], locale: 'de', hours: { from: '17:30', to: '20:00' } });
    expect(
      await tab.getByText('Wir arbeiten an Ihrer Bestellung').or(tab.locator('html[lang=de]')).first().count(),
    ).toBe(1);
  });

  it('somebody asks to be phoned, writes, and cancels', async () => {
    const { tab, heard } = await open(isScripted, asking);
    await tab.locator('#call summary').click();
    await tab.getByLabel('What is it about?').fill('The handle');
    await tab.locator('#call').getByRole('button').click();
    await settledAt(tab, '#call');
    await tab.locator('#comment summary').click();
    await tab.getByLabel('What should we know?').fill('Is it oak?');
    await tab.locator('#comment').getByRole('button').click();
    await settledAt(tab, '#comment');
    await tab.locator('#cancel summary').click();
    await tab.getByLabel('Why, if you like').fill('We moved');
    await tab.getByRole('button', { name: 'Yes, cancel my order' }).click();
    await tab.getByRole('heading', { name: 'Your order is cancelled' }).waitFor();
    expect(heard().map(([type]) => type)).toEqual([
      ...['customer.call_requested', 'customer.commented', 'customer.cancelled'],
    ]);
  });

  it('a delivery is rated by a star, with the keyboard', async () => {
    const { tab, heard } = await open(isScripted, [anEvent(), happened('visit.completed', -1, { kind: 'delivery' })]);
    await tab.getByRole('radio', { name: '1 of 5' }).focus();
    for (let step = 0; step < 3; step++) await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('Lovely');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await settledAt(tab, '#rating');
    expect(heard()).toEqual([['customer.rated', { rating: 4, comment: 'Lovely' }]]);
  });

  it('of a delay somebody chooses what is to be done, and then otherwise', async () => {
    const { tab, heard } = await open(isScripted, [anEvent(), late], { sender, noted: { offered } });
    await tab.getByRole('radio', { name: 'I will wait' }).check();
    await tab.getByRole('button', { name: 'Send my choice' }).click();
    await settledAt(tab, '#remedy');
    await tab.getByText('Choose something else').click();
    await tab.getByRole('radio', { name: 'I want my money back' }).check();
    await tab.getByLabel('What should we know about it?').fill('I bought another');
    await tab.getByRole('button', { name: 'Send my choice' }).click();
    await expect.poll(() => heard().length).toBe(2);
    expect(heard()).toEqual([
      ['customer.remedy_chosen', { choice: 'wait' }],
      ['customer.remedy_chosen', { choice: 'refund', comment: 'I bought another' }],
    ]);
  });

  it('offers are agreed to in one tap, and the yes is taken back', async () => {
    const { tab, heard } = await open(isScripted, [anEvent()], { sender: offering });
    expect(await tab.content()).not.toContain('Have it fitted');
    await tab.locator('#offers').getByRole('button', { name: 'Yes, please' }).click();
    await settledAt(tab, '#offers');
    expect(await tab.content()).toContain('Have it fitted');
    await tab.locator('#offers summary').click();
    await tab.locator('#offers').getByRole('button', { name: 'No, thank you' }).click();
    await expect.poll(() => heard().length).toBe(2);
    const wording = 'May Harbour Lane show you offers that go with your order, here and in its messages?';
    expect(heard()).toEqual([
      ['customer.consented', { marketing: true, wording: `${wording} Yes, please` }],
      ['customer.consented', { marketing: false, wording: `${wording} No, thank you` }],
    ]);
  });

  it('messages are stopped and resumed', async () => {
    const { tab, heard } = await open(isScripted, asking);
    await tab.getByRole('link', { name: 'Stop or resume messages' }).click();
    await tab.getByRole('button', { name: 'No more SMS' }).click();
    await settledAt(tab, '/messages#sms');
    await tab.getByRole('button', { name: 'SMS from Harbour Lane again' }).click();
    await expect.poll(() => heard().map(([type]) => type)).toEqual(['customer.opted_out', 'customer.opted_in']);
    await tab.getByRole('link', { name: 'Follow your order' }).click();
    await tab.getByRole('heading', { name: 'What has happened so far' }).waitFor();
  });

  it('of two tabs the second one is told, keeps what it typed, and may send it again', async () => {
    const { tab, context, heard, origin } = await open(isScripted, asking);
    const other = await context.newPage();
    await other.goto(`${origin}/t/${token}`);
    await tab.getByRole('button', { name: 'Yes, go ahead' }).click();
    await settledAt(tab, '#approval');
    await other.getByLabel('Your comment').fill('The handle on the right');
    await other.getByRole('button', { name: 'No, please change it' }).click();
    await other.getByRole('alert').waitFor();
    expect(await other.getByLabel('Your comment').inputValue()).toBe('The handle on the right');
    expect(heard()).toHaveLength(1);
    await other.getByRole('button', { name: 'No, please change it' }).click();
    await expect.poll(() => heard().map(([type]) => type)).toEqual(['customer.approved', 'customer.rejected']);
  });
});

describe('the page of messages', () => {
  it.each([
    ['light', 640, 1],
    ['dark', 640, 1],
    ['light', 256, 4],
    ['dark', 256, 4],
  ] as const)('can be used by everybody, %s and %d high, enlarged %d times', async (colorScheme, height, scale) => {
    const page = await aPage({ events: [anEvent()], sender });
    const { origin, close: stop } = await servePage(page);
    const context = await browser.newContext({
      ...{ colorScheme, viewport: { width: 320, height }, deviceScaleFactor: scale },
    });
    close.push(() => context.close(), stop);
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.goto(`${origin}/t/${token}/messages`);
    const { violations } = await tab.evaluate<axe.AxeResults>(`${axe.source}; axe.run(document)`);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});
