import middy from '@middy/core';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { describe, expect, it, vi } from 'vitest';
import { answerFaults } from '../../functions/status-page/answer-faults.ts';
import { createHandler } from '../../functions/status-page/handler.ts';
import { hashOf } from '../../shared/links/link.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const token = 'Zk3vQ9pL1xT7mB2c';
// Far ahead of every clock, so that it is the one that counts.
const now = '2996-11-24T09:10:00.000Z';

/** A page of an order with one event, and what a browser may ask of it. */
async function aPage({ event = anEvent(), keptUntil = '9999', sender = aSender() } = {}) {
  const stores = memoryStores();
  await stores.events.append(event);
  const order = fold(undefined, event);
  await stores.orders.commit({ order, messages: [], version: 0, linkHash: hashOf(token), now });
  const handler = createHandler({
    ...stores,
    photoLinks: { toRead: (key) => Promise.resolve(`https://photos.example.com/${key}?signed`) },
    photoOrigin: 'https://photos.example.com',
    orders: {
      find: async (senderId, orderId) => {
        const found = await stores.orders.find(senderId, orderId);
        return found && { ...found, keptUntil };
      },
    },
    findSender: () => Promise.resolve(sender),
  });
  const ask = (
    method: string,
    path: string,
    body?: string,
    contentType = 'application/x-www-form-urlencoded',
    query = '',
  ) =>
    handler({
      rawPath: path,
      rawQueryString: query,
      headers: { 'content-type': contentType, 'accept-language': 'sv' },
      requestContext: { timeEpoch: Date.parse(now), http: { method } },
      ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
    } as unknown as APIGatewayProxyEventV2);
  return {
    stores,
    look: () => ask('GET', `/t/${token}`),
    phoneMe: (fields: Record<string, string>) =>
      ask('POST', `/t/${token}/call`, new URLSearchParams(fields).toString()),
    ask,
  };
}
const requests = (stores: ReturnType<typeof memoryStores>) =>
  stores.allEvents().filter(({ type }) => type === 'customer.call_requested');

describe('a link', () => {
  it('leads to its order', async () => {
    const { look } = await aPage();
    expect(await look()).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining('We have your order') as string,
    });
  });

  it('of an order that is kept no more is like one that never was, though its item is still there', async () => {
    const [kept, expired] = await Promise.all([
      aPage({ keptUntil: '2996-11-24T09:10:00.001Z' }),
      aPage({ keptUntil: now }),
    ]);
    expect((await kept.look()).statusCode).toBe(200);
    const answer = await expired.look();
    expect(answer).toMatchObject({ statusCode: 404, body: expect.stringContaining('hittar inte') as string });
    expect(await expired.ask('GET', '/t/AAAAAAAAAAAAAAAA')).toEqual(answer);
    expect((await expired.phoneMe({})).statusCode).toBe(404);
    expect(requests(expired.stores)).toEqual([]);
  });

  it.each([
    ['POST', `/t/${token}`, 405],
    ['DELETE', `/t/${token}/call`, 405],
    ['GET', '/', 404],
    ['GET', `/t/${token}/other`, 404],
    ['HEAD', `/t/${token}`, 200],
    ['GET', `/t/${token}/call`, 200],
  ])('%s %s answers %i, and does nothing', async (method, path, status) => {
    const { ask, stores } = await aPage();
    expect((await ask(method, path)).statusCode).toBe(status);
    expect(requests(stores)).toEqual([]);
    expect(stores.allEvents()).toHaveLength(1);
  });
});

describe('a look', () => {
  it('reads only so many events: of an order with more it shows the milestones, and all of it to who asks', async () => {
    const { stores, look, ask } = await aPage();
    const notes = Array.from({ length: 60 }, (_, index) =>
      anEvent({
        id: `n${index}`,
        type: 'stage.oven',
        occurredAt: `2026-11-24T08:${String(index).padStart(2, '0')}:00.000Z`,
        data: { note: `Loaf ${index}` },
      }),
    );
    for (const event of notes) await stores.events.append(event);
    const { body } = await look();
    expect(body).toContain(`href="/t/${token}?all"`);
    expect(body).toContain('We have your order');
    expect(body).not.toContain('Loaf');
    const all = (await ask('GET', `/t/${token}`, undefined, '', 'all')).body;
    expect(all).toContain('Loaf 59');
    expect(all).not.toContain('?all');
  });

  it('that asks for the head gets no body', async () => {
    const { ask } = await aPage();
    expect(await ask('HEAD', `/t/${token}`)).toMatchObject({ statusCode: 200, body: '' });
  });

  it('that fails is answered by a page in the reader’s language, with the id that the log has', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const failing = middy(() => Promise.reject(new Error('ann@example.com'))).use(answerFaults());
    const answer = (await failing({ headers: { 'accept-language': 'de' } } as never, {} as Context)) as {
      body: string;
    };
    const [line] = logged.mock.calls[0] as [{ id: string }];
    logged.mockRestore();
    expect(answer).toMatchObject({ statusCode: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(answer.body).toContain(`nennen Sie dem Händler diese Nummer: ${line.id}`);
    expect(JSON.stringify([line, answer])).not.toContain('ann@example.com');
  });
});

describe('who asks to be phoned', () => {
  it('is put on the call list once, with the number on file, and led back to a page that says so', async () => {
    const { phoneMe, look, stores } = await aPage();
    const back = { statusCode: 303, headers: { location: `/t/${token}#call` } };
    expect(await phoneMe({ phone: ' ', when: 'after three', about: 'the handle' })).toMatchObject(back);
    expect(await phoneMe({ about: 'the handle!' })).toMatchObject(back);
    expect(requests(stores)).toEqual([
      {
        ...{ id: `call-${now}`, senderId: 'default', orderId: 'A-1001', source: '/status-page' },
        ...{ type: 'customer.call_requested', occurredAt: now, receivedAt: now },
        data: { phone: '+46701234567', when: 'after three', about: 'the handle' },
      },
    ]);
    expect((await look()).body).toContain('We will phone you');
  });

  it('is asked again once somebody has phoned', async () => {
    const { phoneMe, look, stores } = await aPage();
    await phoneMe({});
    const called: Event = anEvent({
      id: 'called',
      type: 'customer.called',
      source: '/desk',
      occurredAt: '2996-11-24T10:00:00.000Z',
    });
    await stores.events.append(called);
    expect((await look()).body).toContain('<form');
    expect((await look()).body).toContain('We have phoned you');
  });

  it.each([
    ['in the form of the country that it goes to', { phone: '070-765 43 21' }, '+46707654321'],
    ['of another country', { phone: '+44 20 7946 0018' }, '+442079460018'],
  ])('may give another number, %s', async (_, fields, phone) => {
    const event = anEvent({ order: { customer: anAnn(), deliveryAddress: { country: 'SE' } } });
    const { phoneMe, stores } = await aPage({ event });
    expect((await phoneMe(fields)).statusCode).toBe(303);
    expect(requests(stores)).toMatchObject([{ data: { phone } }]);
  });

  it.each([
    ['a number that is none', { phone: '12', about: '<b>' }, 'We cannot read this number'],
    ['a text without end', { about: 'x'.repeat(501) }, 'Please keep it to 500 characters'],
    ['more than a form can hold', { about: 'x'.repeat(10_000) }, 'Please keep it to 500 characters'],
  ])('is told of %s, with what was typed, and nothing is kept', async (_, fields, words) => {
    const { phoneMe, stores } = await aPage();
    const { statusCode, body } = await phoneMe(fields);
    expect(statusCode).toBe(422);
    expect(body).toContain(words);
    if (fields.about === '<b>') expect(body).toContain('&lt;b&gt;</textarea>');
    expect(requests(stores)).toEqual([]);
  });

  it('has to give a number where the order has none', async () => {
    const { phoneMe } = await aPage({ event: anEvent({ order: { customer: { locale: 'de' } } }) });
    expect(await phoneMe({ about: 'Hallo' })).toMatchObject({
      statusCode: 422,
      body: expect.stringContaining('Bitte nennen Sie uns eine Nummer') as string,
    });
  });

  it('does so by a form, and where the sender phones', async () => {
    const { ask, stores } = await aPage();
    expect((await ask('POST', `/t/${token}/call`, '{}', 'application/json')).statusCode).toBe(415);
    const silent = await aPage({ sender: aSender({ phonesBack: false }) });
    expect((await silent.phoneMe({})).statusCode).toBe(303);
    expect([...requests(stores), ...requests(silent.stores)]).toEqual([]);
  });
});
