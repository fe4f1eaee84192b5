import { afterEach, describe, expect, it } from 'vitest';
import { startGateway } from '../../infra/local/gateway.ts';
import type { Listening } from '../../infra/local/listen.ts';

const noon = Date.parse('2026-11-23T12:00:00Z');
let gateway: Listening | undefined;
afterEach(() => gateway?.close());

/** A gateway with one route, and what it handed to the function behind it. */
async function aGateway(answer: () => unknown = () => 'well') {
  const events: Record<string, unknown>[] = [];
  gateway = await startGateway(
    0,
    (method, path) =>
      `${method} ${path}` === 'POST /events'
        ? {
            routeKey: 'POST /events',
            invoke: (event) => {
              events.push(event as Record<string, unknown>);
              return Promise.resolve(answer());
            },
          }
        : undefined,
    () => noon,
  );
  return { events, url: `${gateway.url}/events` };
}

describe('the gateway', () => {
  it('hands requests over in payload format 2.0, stamped with the clock', async () => {
    const { events, url } = await aGateway();
    const headers = { 'Content-Type': 'application/json; charset=utf-8', 'X-Own': 'a', cookie: 'a=1; b=2' };
    await fetch(`${url}?one=1&two=2`, { method: 'POST', headers, body: '{"ö":1}' });
    expect(events).toMatchObject([
      {
        version: '2.0',
        routeKey: 'POST /events',
        rawPath: '/events',
        rawQueryString: 'one=1&two=2',
        cookies: ['a=1', 'b=2'],
        headers: { 'content-type': 'application/json; charset=utf-8', 'x-own': 'a' },
        queryStringParameters: { one: '1', two: '2' },
        requestContext: { timeEpoch: noon, http: { method: 'POST', path: '/events' } },
        body: '{"ö":1}',
        isBase64Encoded: false,
      },
    ]);
  });

  it.each([
    ['application/json', false],
    ['text/plain', false],
    ['application/cloudevents+json', true],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
  ])('hands a body of %s over in base64: %s', async (type, isBase64Encoded) => {
    const { events, url } = await aGateway();
    await fetch(url, { method: 'POST', headers: { 'content-type': type }, body: '{"a":"ö"}' });
    const body = isBase64Encoded ? Buffer.from('{"a":"ö"}').toString('base64') : '{"a":"ö"}';
    expect(events).toMatchObject([{ body, isBase64Encoded }]);
  });

  it.each([
    ['a text', 'well', 200, 'well'],
    ['an object', { a: 1 }, 200, '{"a":1}'],
    ['a proxy answer', { statusCode: 202, body: 'taken' }, 202, 'taken'],
    ['one in base64', { statusCode: 200, body: 'd2VsbA==', isBase64Encoded: true }, 200, 'well'],
  ])('answers %s of the function as Lambda proxies do', async (_, result, status, body) => {
    const { url } = await aGateway(() => result);
    const response = await fetch(url, { method: 'POST' });
    expect([response.status, await response.text()]).toEqual([status, body]);
  });

  it('passes headers and cookies on', async () => {
    const { url } = await aGateway(() => ({ statusCode: 200, headers: { 'x-own': 'b' }, cookies: ['a=1', 'b=2'] }));
    const { headers } = await fetch(url, { method: 'POST' });
    expect(headers.get('x-own')).toBe('b');
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('answers 400, 404, 413 and 500 as API Gateway does, and tells nothing of a fault', async () => {
    const { events, url } = await aGateway(() => {
      throw new Error('inside');
    });
    const answer = async (where: string, method: string, body?: Uint8Array<ArrayBuffer>) => {
      const response = await fetch(where, { method, ...(body ? { body } : {}) });
      return [response.status, await response.text()];
    };
    expect(await answer(url, 'GET')).toEqual([404, '{"message":"Not Found"}']);
    expect(await answer(`${url}/more`, 'POST')).toEqual([404, '{"message":"Not Found"}']);
    expect(await answer(`${url}/%zz`, 'POST')).toEqual([400, '{"message":"Bad Request"}']);
    expect(await answer(url, 'POST', new Uint8Array(10 * 1024 * 1024 + 1))).toEqual([
      413,
      '{"message":"Request Entity Too Large"}',
    ]);
    expect(events).toEqual([]);
    expect(await answer(url, 'POST')).toEqual([500, '{"message":"Internal Server Error"}']);
  });
});
