import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderNotFound, renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { languages } from '../../shared/senders/sender.ts';
import { delayed, orderFrom, placed, sampleEvent, sampleSender } from '../messages/samples.ts';
import { stateNames, stateOf } from './states.ts';

const pages = languages.flatMap((locale) => stateNames.map((name) => [locale, name] as const));

const visible = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<span class="hidden">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\s*\n\s*/g, '\n');

describe('the page', () => {
  it.each(pages)('in %s, %s: whole, and closed to everything but images', (locale, name) => {
    const { status, headers, html } = renderStatusPage(stateOf(name, locale));
    expect(status).toBe(stateOf(name).refused?.status ?? 200);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(visible(html)).not.toMatch(/undefined|null|NaN|Invalid Date|\[object|\S {2}\S| [,.;:]\s|\(\s*\)|\.\.(?!\.)/);
    if (!name.startsWith('hostile')) expect(html.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\{\{|\}\}/);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}';`);
    expect(html).not.toMatch(/ style=|<script|javascript:|<link [^>]*href="http/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  it('goes out with headers that keep its address secret', () => {
    expect(renderStatusPage(stateOf('planned')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': expect.stringContaining('noindex'),
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; .*form-action 'self'; frame-ancestors 'none'$/,
      ),
    });
  });

  it.each([
    ['placed', ['We have your order', 'Order <bdi>1001</bdi>']],
    ['planned', ['Your delivery is planned', 'Today, Tuesday 24 November', '10:30–11:30']],
    ['on its way', ['On its way to you', 'Around 10:45', 'Packed and ready to leave']],
    ['late', ['On its way to you', 'This is taking longer than we said']],
    ['delivered', ['Delivered', '10:52', 'Received by', 'Bo Lind']],
    [
      'left at the door',
      ['Delivered and left for you', 'Behind the gate, under the roof', 'https://photos.example.com/1.jpg'],
    ],
    ['to be phoned', ['We will phone you', 'the number ending in 67', 'You asked us to phone you']],
    [
      'phone number to be checked',
      ['<details class="ask" open>', 'value="12"', 'We cannot read this number', 'The &quot;oak&quot; door</textarea>'],
    ],
    ['nobody home', ['Sorry that we missed you', 'We will try again tomorrow, at the same time.']],
    [
      'nobody home',
      ['What you can do now', 'We were at your address at 10:52.', 'alt="Photo: at your address at 10:52"', 'locked'],
    ],
    [
      'second attempt',
      [
        'Your delivery is planned',
        'The attempt before',
        'Sorry that we missed you',
        'The gate was locked',
        'at 10:52.',
      ],
    ],
    ['delayed', ['Your order is delayed', 'New estimate: Tuesday 1 December', 'The oak has not come', 'SORRY50']],
    ['cancelled', ['Your order is cancelled', 'You asked us to']],
    ['collection', ['On our way to collect', 'Collected']],
    ['appointment', ['Your appointment is booked']],
    ['in a stage', ['We are working on your order', 'Design approved', 'We are cutting the oak']],
    [
      'parcels',
      [
        'Out for delivery',
        'Track the parcel with PostNord',
        'href="https://tracking.example.com/?id=UE173990887SE"',
        'Corner shop',
      ],
    ],
    [
      'several visits',
      [
        'Your delivery is planned',
        '22:00–02:00',
        'Thursday 3 December – Friday 4 December',
        'Your appointment is done',
      ],
    ],
    ['nothing known', ['On its way to you']],
  ] as const)('says where it stands: %s', (name, words) => {
    const { html } = renderStatusPage(stateOf(name));
    for (const word of words) expect(html).toContain(word);
  });

  it('shows of the address and the customer no more than whoever holds the link may see', () => {
    const { html } = renderStatusPage(stateOf('delivered'));
    expect(html).toContain('Storgatan 1, Stockholm');
    expect(html).not.toMatch(/Floor 3|111 22|ann@example\.com|\+46701234567|Ann Lind|890/);
  });

  it('offers to phone who has not asked for it yet, and where the sender wants to', () => {
    const { html } = renderStatusPage(stateOf('placed'));
    expect(html).toContain('<form method="post" action="/t/Zk3vQ9pL1xT7mB2c/call"');
    expect(html).toContain('Leave this empty, and we will call the number ending in 67.');
    expect(renderStatusPage(stateOf('to be phoned')).html).not.toContain('/call"');
    const sender = sampleSender({ phonesBack: false });
    expect(renderStatusPage({ ...stateOf('placed'), sender }).html).not.toContain('/call"');
  });

  it('tells of the attempt before only that it failed, not what was to come of it', () => {
    const { html } = renderStatusPage(stateOf('second attempt'));
    expect(html).not.toContain('We will try again tomorrow');
    const timeline = [...stateOf('second attempt').timeline, sampleEvent('visit.completed', '2026-11-25T10:00:00Z')];
    const { html: done } = renderStatusPage({ ...stateOf('second attempt'), timeline, order: orderFrom(timeline) });
    expect(done.slice(0, done.indexOf('What has happened'))).not.toMatch(
      /gate was locked|The attempt before|photos\.example/,
    );
  });

  it.each([
    ['planned', '10:30–11:30'],
    ['on its way', '10:45'],
    ['delivered', '10:52'],
    ['nobody home', '24 November, 10:52'],
  ] as const)('says the time once above what has happened: %s', (name, time) => {
    const { html } = renderStatusPage(stateOf(name));
    expect(html.slice(0, html.indexOf('What has happened')).toLowerCase().split(time.toLowerCase())).toHaveLength(2);
  });

  it('puts how to reach the shop first where something went wrong', () => {
    const places = (name: 'nobody home' | 'planned') => {
      const { html } = renderStatusPage(stateOf(name));
      return html.indexOf('id="contact"') < html.indexOf('<h2>Delivery</h2>');
    };
    expect([places('nobody home'), places('planned')]).toEqual([true, false]);
  });

  it('links to nothing but https, mail and telephone, and within itself', () => {
    const state = stateOf('placed');
    const shipment = sampleEvent('shipment.shipped', '2026-11-23T09:00:00Z', { shipmentId: 'p' });
    const order = orderFrom([...state.timeline, shipment]);
    const known = order.shipments.p?.known.values;
    if (known) known.trackingUrl = 'javascript:alert(1)';
    const sender = { ...sampleSender(), support: { url: 'javascript:alert(2)', email: 'help@example.com' } };
    const { html } = renderStatusPage({ ...state, order, sender });
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(links.filter((address) => !/^(https:|mailto:|tel:|data:image\/svg|\/t\/)/.test(address ?? ''))).toEqual([]);
    expect(html).not.toContain('javascript:');
  });

  it('shows a hostile value as text', () => {
    const { html, headers } = renderStatusPage(stateOf('hostile'));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('&lt;b&gt;Harbour&lt;/b&gt; &amp; Söhne');
    expect(html).not.toMatch(/<img src=x|<b>/);
    for (const value of Object.values(headers)) expect(value).toMatch(/^[\x20-\x7e]+$/);
  });

  it('shows what was answered in hostile words as text too, in its place', () => {
    const { html } = renderStatusPage(stateOf('hostile answers'));
    expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)?.length).toBeGreaterThan(10);
    expect(html).toContain('id="slot"');
    expect(html).not.toMatch(/<img src=x|value="<|"'\{\{/);
  });

  it('is the same whatever the sequence of the events', () => {
    const state = stateOf('parcels');
    const reversed = { ...state, timeline: state.timeline.toReversed() };
    expect(renderStatusPage(reversed)).toEqual(renderStatusPage(state));
  });

  it('no longer promises the old window once a delay is known', () => {
    const { html } = renderStatusPage(stateOf('delayed'));
    const delivery = html.slice(html.indexOf('<h2>Delivery</h2>'), html.indexOf('<h2>What has happened'));
    expect(delivery).not.toContain('10:30');
  });

  it('forgets a delay once a new time is planned', () => {
    const moved = { from: '2026-12-01T09:00:00Z', to: '2026-12-01T10:00:00Z' };
    const timeline = [
      placed(),
      delayed(),
      sampleEvent('visit.planned', '2026-11-24T08:00:00Z', { kind: 'delivery', window: moved }),
    ];
    const { html } = renderStatusPage({ ...stateOf('placed'), timeline, order: orderFrom(timeline) });
    expect(html).toContain('<h1>Your delivery is planned</h1>');
    expect(html).not.toContain('class="card note"');
  });

  it('keeps a logo’s place, its name for those who do not see it', () => {
    const sender = sampleSender({ logoUrl: 'https://img.example.com/logo.png' });
    expect(renderStatusPage({ ...stateOf('placed'), sender }).html).toContain(
      '<img class="logo" src="https://img.example.com/logo.png" alt="Harbour Lane" height="36">',
    );
  });

  it('tells times in the recipient’s zone, and says which', () => {
    const { html } = renderStatusPage({ ...stateOf('planned'), zone: 'Asia/Kolkata' });
    expect(html).toContain('15:00–16:00');
    expect(html).toContain('Time zone: India Standard Time');
    expect(html).toContain('datetime="2026-11-24T09:30:00.000Z"');
  });
});

describe('the page that is not there', () => {
  it.each([
    ['en', 'We cannot find this page'],
    ['sv', 'Vi hittar inte den här sidan'],
    ['de', 'Diese Seite finden wir nicht'],
  ] as const)('is friendly in %s and tells nothing', (language, title) => {
    const { status, headers, html } = renderNotFound(language);
    expect(status).toBe(404);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': expect.stringContaining('noindex'),
    });
    expect(renderNotFound(language)).toEqual({ status, headers, html });
  });
});
