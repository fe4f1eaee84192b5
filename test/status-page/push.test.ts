import { createECDH } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pushScripts } from '../../functions/status-page/push/scripts.ts';
import { ownerOfOrder } from '../../shared/planning/device-owners.ts';
import { languages } from '../../shared/senders/language.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

const key = createECDH('prime256v1');
key.generateKeys();
const subscription = {
  endpoint: 'https://push.example.net/send/abc',
  p256dh: key.getPublicKey('base64url'),
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
};
const path = `/t/${token}`;
const rules = [{ id: 'order-received', channels: ['push', 'email'] }];

async function aPushPage({ sender = aSender({ rules }), events = [anEvent()] } = {}) {
  const page = await aPage({ events, sender });
  const owner = `hash of push ${ownerOfOrder('default', 'A-1001')}`;
  const press = async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    page.post('push', { ...(await page.form('push')), wants: 'on', ...subscription, ...fields }, { headers });
  return { ...page, press, devices: () => page.stores.devices.of({ hash: owner, senderId: 'default' }, now) };
}

describe('notifications on the page', () => {
  it('are offered where a rule of the sender speaks over push, and else no script is served or allowed', async () => {
    const { look, ask } = await aPushPage();
    const { body = '', headers } = await look();
    expect(body).toContain(`<script src="${path}/script" defer></script>`);
    expect(body).toContain('<section class="card" id="push" hidden');
    expect(body).not.toMatch(/<script>|onclick|javascript:/);
    expect(headers?.['content-security-policy']).toContain("script-src 'self'; worker-src 'self'; connect-src 'self'");
    expect(headers?.['content-security-policy']).not.toContain('unsafe');
    for (const name of ['script', 'worker']) {
      expect(await ask('GET', `${path}/${name}`)).toMatchObject({
        statusCode: 200,
        headers: { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' },
      });
    }
    const without = await aPage({ sender: aSender() });
    const plain = await without.look();
    expect(plain.body).not.toContain('<script');
    expect(plain.headers?.['content-security-policy']).not.toContain('script-src');
    for (const name of ['script', 'worker']) expect((await without.ask('GET', `${path}/${name}`)).statusCode).toBe(404);
    expect((await without.post('push', { key: 'x', ...subscription })).statusCode).toBe(404);
  });

  it('are switched on for this order alone, once, and off again', async () => {
    const { press, devices, heard, stores } = await aPushPage();
    expect((await press({})).statusCode).toBe(204);
    expect((await press({})).statusCode).toBe(204);
    expect(await devices()).toMatchObject([{ kind: 'web', senderId: 'default', ...subscription }]);
    const ofAnn = { hash: 'hash of push ann@example.com', senderId: 'default' };
    expect(await stores.devices.of(ofAnn, now)).toEqual([]);
    expect(heard()).toEqual([]);
    expect((await press({ wants: 'off' })).statusCode).toBe(204);
    expect(await devices()).toEqual([]);
  });

  it('come first for who has said before over what they want to be told', async () => {
    const placed = anEvent({ order: { customer: { ...anAnn(), channels: ['sms'] } } });
    const { press, heard } = await aPushPage({ events: [placed] });
    await press({});
    await press({});
    expect(heard()).toMatchObject([{ type: 'customer.preferred', data: { channels: ['push', 'sms'] } }]);
  });

  it('are of so many browsers and no more', async () => {
    const { press } = await aPushPage();
    for (let index = 0; index < 10; index++) {
      expect((await press({ endpoint: `https://push.example.net/${index}` })).statusCode).toBe(204);
    }
    expect((await press({ endpoint: 'https://push.example.net/more' })).statusCode).toBe(429);
  });

  it.each<[string, Record<string, string>, number, Record<string, string>?]>([
    ['a key of another form', { key: 'x'.repeat(22) }, 403],
    ['another site’s hand', {}, 403, { 'sec-fetch-site': 'cross-site' }],
    ['an address without https', { endpoint: 'http://push.example.net/' }, 422],
    ['an address of the metadata service', { endpoint: 'https://169.254.169.254/latest' }, 422],
    ['an address of this machine, written otherwise', { endpoint: 'https://0x7f.1/' }, 422],
    ['a name of a net of one’s own', { endpoint: 'https://localhost/' }, 422],
    ['a port', { endpoint: 'https://push.example.net:8443/' }, 422],
    ['a password', { endpoint: 'https://a:b@push.example.net/' }, 422],
    ['no address', { endpoint: 'push' }, 422],
    ['a long address', { endpoint: `https://push.example.net/${'x'.repeat(1000)}` }, 422],
    ['no point', { p256dh: 'AAAA' }, 422],
    ['a point on no curve', { p256dh: Buffer.alloc(65, 4).toString('base64url') }, 422],
    ['a short secret', { auth: 'AAAA' }, 422],
  ])('are not switched on by %s', async (_, fields, status, headers = {}) => {
    const { press, devices } = await aPushPage();
    expect((await press(fields, headers)).statusCode).toBe(status);
    expect(await devices()).toEqual([]);
  });

  it('are there for a POST alone, and not at a link that leads nowhere', async () => {
    const { ask } = await aPushPage();
    expect(await ask('GET', `${path}/push`)).toMatchObject({ statusCode: 405, headers: { allow: 'POST' } });
    for (const name of ['push', 'script', 'worker']) {
      const method = name === 'push' ? 'POST' : 'GET';
      expect((await ask(method, `/t/${'x'.repeat(16)}/${name}`)).statusCode).toBe(404);
    }
  });

  it('are told of in every language', async () => {
    const told = await Promise.all(
      languages.map(async (locale) => {
        const events = [anEvent({ order: { customer: { ...anAnn(), locale } } })];
        const { look } = await aPushPage({ events });
        return /id="push"[^>]*data-text="([^"]+)"/.exec((await look()).body ?? '')?.[1];
      }),
    );
    expect(new Set(told).size).toBe(languages.length);
  });

  it('show what came, in place of an older one, and lead to the page, which is opened once', async () => {
    const listeners = new Map<string, (event: object) => void>();
    const shown: unknown[] = [];
    const opened: unknown[] = [];
    const url = `https://status.example.com${path}`;
    const pages = [{ url: `${url}#slot`, focus: () => opened.push('focused') }];
    const self = {
      addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
      registration: { showNotification: (...given: unknown[]) => shown.push(given) },
      clients: { matchAll: () => Promise.resolve(pages), openWindow: (to: string) => opened.push(to) },
    };
    runInNewContext(pushScripts.worker, { self });
    const hear = async (name: string, event: object) => {
      let until: unknown;
      listeners.get(name)?.({ ...event, waitUntil: (promise: unknown) => (until = promise) });
      await until;
    };
    const came = { title: 'Harbour Lane', body: 'Order 1001 is on its way.', url, tag: 'visit' };
    await hear('push', { data: { json: () => came } });
    expect(shown).toEqual([['Harbour Lane', { body: came.body, tag: 'visit', data: { url } }]]);
    const notification = { data: { url }, close: () => shown.pop() };
    await hear('notificationclick', { notification });
    pages.pop();
    await hear('notificationclick', { notification });
    expect([shown, opened]).toEqual([[], ['focused', url]]);
  });
});
