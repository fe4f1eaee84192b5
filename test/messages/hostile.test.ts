import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageName, messageNames } from '../../shared/messages/message.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import { segmentsOf } from '../../shared/messages/sms-segments.ts';
import { languages } from '../../shared/senders/sender.ts';
import { link, orderFrom, sampleEvent, sampleMessage, sampleSender, sampleStory } from './samples.ts';

/** A message whose every value is the stranger's. */
function saying(value: string, name: MessageName, locale = 'en'): RenderFacts {
  const cut = (most: number) => value.slice(0, most);
  const facts = {
    number: cut(500),
    customer: { name: cut(500), givenName: cut(500), locale },
    items: [{ name: cut(500), quantity: 2 }],
    deliveryAddress: { lines: [cut(500)], city: cut(500) },
    payment: { status: cut(500), method: cut(500) },
  };
  const said = { note: cut(2000), reason: cut(2000), nextSteps: cut(2000) };
  const ofType: [string, object][] = [
    ['order.', { ...said, compensation: { kind: 'discount', amount: cut(20), currency: cut(3), code: cut(50) } }],
    ['stage.', { ...said, approval: { question: cut(2000) } }],
    ['visit.', { ...said, recipientName: cut(2000) }],
    [
      'shipment.',
      {
        carrier: cut(2000),
        method: cut(2000),
        location: cut(2000),
        trackingNumber: cut(100),
        items: [{ name: cut(2000) }],
      },
    ],
  ];
  const events = sampleStory(name).events.map((event) => {
    const [, data] = ofType.find(([type]) => event.type.startsWith(type)) ?? [];
    return { ...event, order: undefined, data: { ...event.data, ...data } };
  });
  const order = orderFrom([sampleEvent('order.placed', '2026-11-22T09:00:00Z', {}, facts), ...events]);
  const sender = { ...sampleSender({ support: { phone: cut(60) } }), name: cut(60) || 'x' };
  return sampleMessage(name, { order, sender });
}

const scriptsIn = (html: string) => [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, data]) => data ?? '');

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '{{number}} {{{sender}}} {{#items}}x{{/items}} {{> layout}} {{=<% %>=}}',
  'Ann\r\nBcc: everybody@example.com',
  'Ann\u2028\u0085\u0000\u0007Lind',
];

describe.each(messageNames)('a value in %s', (name) => {
  it.each(attacks)('is shown as text and nothing else: %j', (attack) => {
    const { subject, html, text } = renderEmail(saying(attack, name));
    const sms = renderSms(saying(attack, name)).text;
    // eslint-disable-next-line no-control-regex
    for (const line of [subject, sms]) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    expect(html).not.toMatch(
      /<script(?! type="application\/ld\+json">)|<img src=x|onerror=alert\(1\)>|<\/style><|' onmouseover='/,
    );
    expect(html.match(/<style>/g)).toHaveLength(1);
    for (const data of scriptsIn(html)) expect(() => JSON.parse(data)).not.toThrow();
    expect(text).not.toContain('\r');
    expect(text).not.toMatch(/^Bcc:/m);
    if (attack.startsWith('{{')) for (const words of [html, text, sms]) expect(words).toContain('{{number}}');
  });

  it('does not turn what follows it around', () => {
    const { html, text, subject } = renderEmail(saying('\u202Egnp.exe\u2066', name));
    for (const words of [html, text, subject, renderSms(saying('\u202Ex', name)).text]) {
      expect(words).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it.each([
    ['long', 'word '.repeat(2000)],
    ['long without a space', 'W'.repeat(10_000)],
    ['of pictures', '🎉👩‍👩‍👧🇸🇪'.repeat(500)],
    ['in Arabic', 'مرحبا بالعالم '.repeat(300)],
    ['in Chinese', '门'.repeat(3000)],
    ['of curly quotes', '“it’s — fine…” '.repeat(300)],
    ['of half a character', '\ud83c'.repeat(100)],
  ])('stays within bounds when it is %s', (_, value) => {
    const { subject, html, text } = renderEmail(saying(value, name));
    const sms = renderSms(saying(value, name)).text;
    expect(subject.length).toBeLessThanOrEqual(240);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(segmentsOf(sms)).toBeLessThanOrEqual(3);
    expect(sms.endsWith(` ${link}`)).toBe(true);
  });
});

/** Any characters at all. `fc.string({ unit: 'binary' })` maps all of Unicode first, which takes a second. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 400 })
  .map((points) => String.fromCodePoint(...points));

describe('whatever the values are', () => {
  it('the link ends the SMS whole, in three segments at most, and the subject is one line', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...messageNames), fc.constantFrom(...languages), (value, name, locale) => {
        const facts = saying(value, name, locale);
        const sms = renderSms(facts).text;
        expect(sms.endsWith(` ${link}`)).toBe(true);
        expect(segmentsOf(sms)).toBeLessThanOrEqual(3);
        expect(renderEmail(facts).subject).toMatch(/^\P{Cc}+$/u);
      }),
    );
  });
});
