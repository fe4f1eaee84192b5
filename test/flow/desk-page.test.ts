import { beforeEach, describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { DeskBrowser } from './desk-browser.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
let browser: DeskBrowser;
beforeEach(() => {
  flow.stack.signsIn = { username: 'ann', groups: ['default'] };
  browser = new DeskBrowser(flow.stack);
});

const placed = async (differences: object = {}) => ({
  id: 'evt-1',
  type: 'visit.started',
  orderId: 'A/1 ö',
  occurredAt: await flow.now(),
  order: { number: '1', customer: anAnn() },
  data: { visitId: 'v1' },
  ...differences,
});

describe('whoever comes to the desk', () => {
  it('signs in at the user pool and comes back to the page that they wanted', async () => {
    const visit = await browser.look('/desk?sender=default');
    expect(visit).toMatchObject({ status: 200, url: `${flow.stack.api}/desk?sender=default` });
    expect(visit.html).toContain('Today at Harbour Lane');
    expect(browser.led.map((url) => new URL(url).pathname)).toEqual([
      '/desk',
      '/oauth2/authorize',
      '/desk/signed-in',
      '/desk',
    ]);
    expect((await browser.look('/desk')).status).toBe(200);
    expect(browser.led).toHaveLength(5);
  });

  it('is let in with cookies that no script reads and no other site brings along', async () => {
    const response = await fetch(`${flow.stack.api}/desk`, { redirect: 'manual' });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-desk-signing-in=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await browser.look('/desk');
    expect([...browser.cookies.keys()].sort()).toEqual([
      '__Host-desk-access',
      '__Host-desk-forms',
      '__Host-desk-refresh',
    ]);
  });

  it('stays signed in when the access token is over, as long as the user pool renews it', async () => {
    await browser.look('/desk');
    browser.cookies.delete('__Host-desk-access');
    expect((await browser.look('/desk')).html).toContain('Today at');
    expect(browser.cookies.has('__Host-desk-access')).toBe(true);
    expect(browser.led.filter((url) => url.includes('/oauth2/'))).toHaveLength(1);
  });

  it('signs out, here and at the user pool, and what they had is good no more', async () => {
    await browser.look('/desk');
    const refresh = browser.cookies.get('__Host-desk-refresh') ?? '';
    const out = await browser.post('/desk/sign-out', {});
    expect(out.html).toContain('You are signed out');
    expect(browser.cookies.size).toBe(0);
    const [, address = ''] = out.headers.get('refresh')?.split('url=') ?? [];
    expect((await fetch(address)).url).toBe(`${flow.stack.api}/desk/signed-out`);
    browser.cookies.set('__Host-desk-refresh', refresh).set('__Host-desk-forms', 'x');
    expect((await browser.post('/desk/sign-out', { token: 'x' })).status).toBe(401);
  });

  it('sees no sender but those of their groups', async () => {
    flow.stack.signsIn = { username: 'bo', groups: ['pauls-doors'] };
    expect((await browser.look('/desk')).html).toContain('Paul&#39;s Doors');
    expect((await browser.look('/desk')).html).not.toContain('Harbour Lane');
    expect((await browser.look('/desk?sender=default')).status).toBe(404);
    expect((await browser.look('/desk?sender=nobody')).status).toBe(404);
    flow.stack.signsIn = { username: 'cy', groups: [] };
    const nobody = await new DeskBrowser(flow.stack).look('/desk');
    expect([nobody.status, nobody.html.includes('You see no sender yet')]).toEqual([403, true]);
  });
});

describe('an order on the desk', () => {
  it('is shown with what happened and what was said; a held message is cancelled at one press', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '22:00', 'Europe/Stockholm') });
    await flow.post(await placed());
    await flow.settle();
    const path = `/desk/order?${new URLSearchParams({ order: 'A/1 ö' }).toString()}`;
    const { status, html } = await browser.look(path);
    expect(status).toBe(200);
    for (const told of [
      'Order 1',
      'Visit started',
      'held until 09:00 Europe/Stockholm, rule on-its-way',
      'ann@example.com',
    ]) {
      expect(html).toContain(told);
    }
    const [held] = await flow.messages();
    const fields = { sender: 'default', order: 'A/1 ö', message: held?.id ?? '' };
    const after = await browser.post('/desk/order/cancel', fields);
    expect(after.html).toContain('The message is never sent.');
    expect(after.html).toContain('cancelled by ann');
    expect(await browser.post('/desk/order/cancel', fields)).toMatchObject({ status: 409 });
    const states = (await flow.messages()).map(({ state, verdict }) => `${state} ${verdict}`);
    expect(states).toContain('skipped cancelled by ann');
  });
});

describe('a message that did not arrive', () => {
  const order = 'A/1 ö';
  const path = `/desk/order?${new URLSearchParams({ order }).toString()}`;

  it('is said again to the address that a colleague puts right, and the order knows it from then on', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
    await flow.post(await placed());
    await flow.settle();
    const mail = (await flow.messages()).find(({ channel }) => channel === 'email');
    await flow.report(mail?.id ?? '', 'bounce');
    expect((await browser.look(path)).html).toContain('nobody can be reached at this address');
    const fields = { sender: 'default', order, message: mail?.id ?? '', once: 'a-page-of-now' };
    const wrong = await browser.post('/desk/order/resend', { ...fields, to: 'anna(at)example.com' });
    expect([wrong.status, wrong.html.includes('This is no e-mail address.')]).toEqual([422, true]);
    const after = await browser.post('/desk/order/resend', { ...fields, to: 'anna@example.com' });
    expect(after.html).toContain('It is said again');
    expect(after.html).toMatch(/sent at [^<]+, rule on-its-way: accepted by SES \(again, for ann\)/);
    // The same form once more, as a second press would send it.
    await browser.post('/desk/order/resend', { ...fields, to: 'anna@example.com' });
    await flow.settle();
    const sent = (await flow.outbox()).filter(({ channel }) => channel === 'email');
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com', 'anna@example.com']);
    expect(sent[1]?.text).toBe(sent[0]?.text.replaceAll(mail?.id ?? '', sent[1]?.messageId ?? ''));
    const { body } = await flow.desk('GET', `/orders/${encodeURIComponent(order)}`);
    expect(body).toMatchObject({ order: { facts: { values: { customer: { email: 'anna@example.com' } } } } });
  });

  it('may be said again over the API, by whoever sees its sender', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
    await flow.post(await placed());
    await flow.settle();
    const sms = (await flow.messages()).find(({ channel }) => channel === 'sms');
    const ask = (token?: string) =>
      flow.desk(
        'POST',
        `/messages/${sms?.id}/resend?order=${encodeURIComponent(order)}`,
        undefined,
        token ? { token } : {},
      );
    expect((await ask(await flow.stack.deskToken(['pauls-doors']))).status).toBe(404);
    const { status, body } = await ask();
    await flow.settle();
    expect(status).toBe(202);
    const again = (await flow.messages()).find(({ id }) => id === body.id);
    expect(again).toMatchObject({ state: 'sent', verdict: expect.stringContaining('(again, for local)') as string });
  });
});

describe('a note', () => {
  it('stands on the timeline of the desk, and not on the page of the customer', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
    await flow.post(await placed());
    await flow.settle();
    const after = await browser.post('/desk/order/note', {
      sender: 'default',
      order: 'A/1 ö',
      note: 'Ring the <bell> twice',
    });
    expect(after.html).toContain('Ring the &lt;bell&gt; twice');
    expect(after.html).toContain('By: ann');
    await flow.settle();
    const link = (await flow.outbox()).map(({ text }) => /http\S+\/t\/[\w-]{16}/.exec(text)?.[0]).find(Boolean) ?? '';
    const page = await (await fetch(link)).text();
    expect(page).toContain('On its way to you');
    expect(page).not.toContain('bell');
  });
});
