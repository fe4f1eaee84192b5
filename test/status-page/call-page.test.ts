import { beforeEach, describe, expect, it } from 'vitest';
import { createCallHandler } from '../../functions/status-page/call/call-handler.ts';
import { answers } from '../../functions/status-page/call/texts/texts.ts';
import type { Call } from '../../shared/calls/call.ts';
import { callTokenOf } from '../../shared/links/call-link.ts';
import { fold } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { aCall } from '../builders/call.ts';
import { anEvent } from '../builders/event.ts';
import { aSentMessage } from '../builders/message.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-24T12:00:00.000Z';
const ann = 'ann@example.com';
let stores: ReturnType<typeof memoryStores>;
let sender: Sender;
beforeEach(() => {
  stores = memoryStores();
  sender = aSender();
});

const pathOf = ({ until = '2026-11-26T10:00:00.000Z', orderId = 'A-1' } = {}) =>
  `/c/${callTokenOf('secret', { senderId: 'default', orderId, callId: 'call-1', by: ann, until })}`;

interface Asked {
  method?: string;
  path?: string;
  body?: Record<string, string>;
  type?: string;
  at?: string;
}
async function ask({ method = 'GET', path = pathOf(), body, type, at = now }: Asked = {}) {
  const dependencies = {
    calls: stores.calls,
    messages: stores.messages,
    events: stores.events,
    findSender: () => Promise.resolve(sender),
    linkSecret: () => Promise.resolve('secret'),
  };
  const handler = createCallHandler(dependencies, () => 0);
  const request = {
    rawPath: path,
    headers: { 'content-type': type ?? 'application/x-www-form-urlencoded' },
    requestContext: { http: { method }, timeEpoch: Date.parse(at) },
    isBase64Encoded: false,
    ...(body ? { body: new URLSearchParams(body).toString() } : {}),
  } as unknown as Parameters<typeof handler>[0];
  return handler(request);
}
const tell = (answer: string, more: Record<string, string> = {}, at = now) =>
  ask({ method: 'POST', body: { answer, tries: '0', ...more }, at });
const putOnList = (call: Partial<Call> = {}) => stores.calls.add(aCall({ number: '1001', name: 'Ann Lind', ...call }));
const told = () =>
  stores.allEvents().map(({ data }) => [data.outcome, data.by, data.note, data.refuses].filter(Boolean));

describe('the page of a call', () => {
  it('shows what to say, the number to dial and the order’s number, and nothing is loaded', async () => {
    await putOnList({ script: ['Ann <b>Lind</b> asks to be phoned.'] });
    const { statusCode, body = '', headers = {} } = await ask();
    expect(statusCode).toBe(200);
    expect(body).toContain('<h1 dir="auto">A customer asks to be phoned</h1>');
    expect(body).toContain('Ann &lt;b&gt;Lind&lt;/b&gt; asks to be phoned.');
    expect(body).toContain('<a href="tel:+46701234567">+46701234567</a>');
    expect(body).toContain('<bdi>1001</bdi>');
    expect(body).not.toContain('from on');
    for (const answer of answers) expect(body).toContain(`value="${answer}"`);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(body).not.toMatch(/<script|src=/);
  });

  it('says when to phone where that is not yet', async () => {
    await putOnList({ notBefore: '2026-11-24T14:00:00.000Z' });
    expect((await ask()).body).toContain('Please phone from Tue 24 Nov 15:00 on, not before.');
  });

  it.each(['en', 'sv', 'de'] as const)('speaks %s', async (language) => {
    sender = aSender({ language });
    await putOnList();
    expect((await ask()).body).toContain(`<html lang="${language}"`);
  });

  it('does nothing when it is looked at', async () => {
    await putOnList();
    await ask();
    await ask({ method: 'HEAD' });
    expect(await stores.calls.ofSender('default')).toHaveLength(1);
    expect(told()).toEqual([]);
  });

  it.each<[string, Asked, Partial<Call> | undefined, number, string]>([
    ['a link whose time is over', { path: pathOf({ until: now }) }, {}, 410, 'This link is over'],
    ['a call that is off the list', {}, undefined, 200, 'Nobody needs to phone any more'],
    ['a call whose time is over', {}, { dueAt: now }, 200, 'Nobody needs to phone any more'],
    [
      'a call that another is on',
      {},
      { claim: { by: 'bo', until: after(now, 60_000) } },
      409,
      'bo has this call until',
    ],
    ['a link that nobody made', { path: `${pathOf().slice(0, -3)}aaa` }, {}, 404, ''],
    ['a link that is none', { path: '/c/x' }, {}, 404, ''],
    ['another order’s call', { path: pathOf({ orderId: 'A-2' }) }, {}, 200, 'Nobody needs to phone any more'],
    ['another method', { method: 'DELETE' }, {}, 405, ''],
  ])('of %s tells nothing of it, whatever is sent', async (_, asked, call, status, text) => {
    if (call) await putOnList(call);
    for (const method of [asked.method ?? 'GET', asked.method ?? 'POST']) {
      const { statusCode, body } = await ask({ ...asked, method, body: { answer: 'reached', tries: '0' } });
      expect(statusCode).toBe(status);
      expect(body).toContain(text);
      expect(body).not.toContain('+46701234567');
    }
    expect(told()).toEqual([]);
  });
});

describe('an answer on the page of a call', () => {
  it('is an event by whom the link was for, and leads back to the page', async () => {
    await putOnList();
    expect(await tell('reached', { note: 'All  well' })).toMatchObject({
      statusCode: 303,
      headers: { location: pathOf() },
    });
    expect(told()).toEqual([['reached', ann, 'All well']]);
    expect(await stores.calls.ofSender('default')).toEqual([]);
  });

  it.each([
    ['wrong_number', [['wrong_number', ann]]],
    ['refused', [['refused', ann, 'calls']]],
    ['refused_everything', [['refused', ann, 'everything']]],
  ])('%s', async (answer, expected) => {
    await putOnList();
    await tell(answer);
    expect(told()).toEqual(expected);
  });

  it('sent twice is one', async () => {
    await putOnList();
    await tell('no_answer');
    await tell('no_answer');
    expect(told()).toEqual([['no_answer', ann]]);
    expect((await ask()).body).toContain('Please phone from Tue 24 Nov 15:00 on');
  });

  it('that is none changes nothing', async () => {
    await putOnList();
    expect(await tell('eaten')).toMatchObject({ statusCode: 415 });
    expect(await ask({ method: 'POST', body: { answer: 'reached', tries: '0' }, type: 'text/plain' })).toMatchObject({
      statusCode: 415,
    });
    const long = await tell('reached', { note: 'x'.repeat(501) });
    expect(long.statusCode).toBe(422);
    expect(long.body).toContain('aria-invalid');
    expect(told()).toEqual([]);
  });
});

describe('a call that became needless while somebody was on the telephone', () => {
  const needless = {
    kind: 'needless',
    at: now,
    code: 'needless',
    providerId: 'call-1',
    words: 'needless: answered',
  } as const;
  const dropped = async () => {
    const event = anEvent({ orderId: 'A-1' });
    const order = fold(undefined, event);
    const message = aSentMessage({ id: 'call-1', orderId: 'A-1', channel: 'call', report: needless });
    await stores.orders.commit({ order, messages: [message], version: 0, linkHash: undefined, now });
  };

  it('is told of all the same: it stands on the order once, and the page says thanks', async () => {
    await dropped();
    for (const _ of [1, 2]) {
      const { statusCode, body } = await tell('reached', { note: 'All well' });
      expect([statusCode, body?.includes('It is noted. Thank you')]).toEqual([200, true]);
    }
    expect(told()).toEqual([['reached', ann, 'All well']]);
  });

  it('keeps that somebody was not reached, and has nobody try again', async () => {
    await dropped();
    await tell('no_answer');
    expect(stores.allEvents().map(({ data }) => data)).toEqual([{ outcome: 'no_answer', by: ann, last: true }]);
  });

  it('is over after an hour', async () => {
    await dropped();
    const { body } = await tell('reached', {}, after(now, 3_600_001));
    expect(body).toContain('Nobody needs to phone any more');
    expect(told()).toEqual([]);
  });
});
