import type { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { describe, expect, it } from 'vitest';
import { sesEmail } from '../../shared/channels/email-ses.ts';
import { messageNames } from '../../shared/messages/message.ts';
import { renderEmail } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import { link, orderFrom, sampleEvent, sampleFacts, sampleMessage, sampleSender, sampleStory } from './samples.ts';

type Facts = typeof sampleFacts;

/** Gmail cuts off what is longer. */
const clipped = 102_000;
/** SES takes no longer message, nor a longer line (RFC 5322). */
const mostRaw = 10_000_000;
const longestLine = 998;

const long = (words: string, most: number) => words.repeat(Math.ceil(most / words.length)).slice(0, most);
const sentence = long('Wir haben „hinter dem Gartenhaus“ links & unter dem Dach nachgesehen; ', 2000);
const pictureOf = (letters: number) => `https://img.example.com/${long('a&b=c/', letters - 24)}`;

/** As much as an order may hold (100 kB), in so many things. */
const longOrder = (locale: string, things: number, picture: string): Facts => ({
  number: long('2026-1000345/', 500),
  customer: { ...sampleFacts.customer, name: long('Maximiliane ', 500), givenName: long('Maximiliane ', 500), locale },
  deliveryAddress: { lines: Array.from({ length: 6 }, () => long('Große Straße ', 500)), city: long('Göteborg ', 500) },
  items: Array.from({ length: things }, (_, index) => ({
    name: long(`${index} × Tür aus „Eiche & Messing“ `, 120),
    quantity: 1000 + index,
    price: '123456789.99',
    imageUrl: picture,
  })),
  total: { amount: '123456789.99', currency: 'EUR' },
  payment: { status: long('paid & ', 500), method: long('card & ', 500) },
});

/** The longest message of a name that still makes sense. */
function longest(
  name: RenderFacts['message']['name'],
  locale: string,
  { things = 200, picture = pictureOf(200) } = {},
): RenderFacts {
  const said = { note: sentence, reason: sentence, nextSteps: sentence, recipientName: long('Bo Lind ', 500) };
  const events = sampleStory(name).events.map((event) => ({
    ...event,
    order: undefined,
    data: { ...event.data, ...said },
  }));
  const order = orderFrom([sampleEvent('order.placed', undefined, {}, longOrder(locale, things, picture)), ...events]);
  const support = {
    phone: long('+46 8 123 456 00 ', 40),
    email: `${long('help', 60)}@example.com`,
    url: pictureOf(200),
  };
  const sender = sampleSender({ name: long('Harbour & Söhne ', 60), support, logoUrl: pictureOf(500) });
  return sampleMessage(name, { order, sender, unsubscribeLink: `${link}/unsubscribe/${'m'.repeat(60)}` });
}

async function rawOf(facts: RenderFacts): Promise<Buffer> {
  let raw = Buffer.alloc(0);
  const send = ({ input }: SendRawEmailCommand) => {
    raw = Buffer.from(input.RawMessage?.Data ?? '');
    return Promise.resolve({ MessageId: 'm' });
  };
  const { sender, unsubscribeLink } = facts;
  await sesEmail('set', { send } as unknown as SESClient).send({
    ...{ channel: 'email', to: 'ann@example.com', sender, tags: {}, unsubscribeLink },
    ...renderEmail(facts),
  });
  return raw;
}

/** The languages with the longest words. */
const longestWords = ['de', 'fr'] as const;

describe.each(longestWords)('in %s, of an order with two hundred things, long names and long notes', (locale) => {
  it.each(messageNames)('%s is cut off by nobody, and taken by SES', async (name) => {
    const facts = longest(name, locale);
    expect(Buffer.byteLength(renderEmail(facts).html)).toBeLessThan(clipped);
    const raw = await rawOf(facts);
    expect(raw.length).toBeLessThan(mostRaw);
    expect(
      Math.max(
        ...raw
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(longestLine);
  });
});

it('the pictures of the things stay, unless their addresses alone would make it too long', () => {
  const picturesIn = (html: string) => html.match(/width="64" height="64"/g)?.length ?? 0;
  expect(picturesIn(renderEmail(longest('order-received', 'en')).html)).toBe(30);
  const { html } = renderEmail(longest('order-received', 'en', { things: 30, picture: pictureOf(2500) }));
  expect(picturesIn(html)).toBe(0);
  expect(Buffer.byteLength(html)).toBeLessThan(clipped);
});
