import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { accountId } from './names.ts';
import { listen, type Listening, readAll } from './listen.ts';

const mostBytes = 10 * 1024 * 1024;
/** Bodies that the gateway hands on as text; all others come in base64. */
const text = /^(text\/|application\/(json|javascript|xml))/;

interface Answer {
  statusCode?: number;
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

/** Who answers a request, if anybody. */
export type Route = (method: string, path: string) => FoundRoute | undefined;

interface FoundRoute {
  routeKey: string;
  pathParameters?: Record<string, string>;
  /** The claims of whoever is let in; left out, everybody is. */
  authorize?: (headers: Headers) => Promise<Record<string, string> | undefined>;
  invoke: (event: unknown) => Promise<unknown>;
}

type Headers = Record<string, string>;

/** Serves HTTP as API Gateway's HTTP API and Lambda URLs do: payload format 2.0, stamped with the clock's time. */
export function startGateway(port: number, route: Route, now: () => number): Promise<Listening> {
  return listen(port, async (request, response) => {
    const body = await readAll(request);
    const url = urlOf(request);
    if (!url) return answer(response, { statusCode: 400, body: '{"message":"Bad Request"}' });
    const found = route(request.method ?? '', url.pathname);
    if (!found) return answer(response, { statusCode: 404, body: '{"message":"Not Found"}' });
    if (body.byteLength > mostBytes) {
      return answer(response, { statusCode: 413, body: '{"message":"Request Entity Too Large"}' });
    }
    try {
      const headers = { ...headersOf(request), 'x-forwarded-proto': 'http' };
      const claims = await found.authorize?.(headers);
      if (found.authorize && !claims) return answer(response, { statusCode: 401, body: '{"message":"Unauthorized"}' });
      const payload = payloadOf({ request, headers, url, body, now: now() }, found, claims);
      answer(response, asAnswer(await found.invoke(payload)));
    } catch {
      answer(response, { statusCode: 500, body: '{"message":"Internal Server Error"}' });
    }
  });
}

/** Where a request goes; nothing where its percent-encoding is none. */
function urlOf({ url = '/' }: IncomingMessage): URL | undefined {
  try {
    const parsed = new URL(url, 'http://local');
    decodeURIComponent(parsed.pathname);
    return parsed;
  } catch {
    return undefined;
  }
}

/** All but the cookies, which come by themselves. */
const headersOf = ({ headers: { cookie: _, ...headers } }: IncomingMessage): Headers =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]),
  );

const cookiesOf = ({ headers: { cookie } }: IncomingMessage) => (cookie ? { cookies: cookie.split(/;\s*/) } : {});

interface Received {
  request: IncomingMessage;
  headers: Headers;
  url: URL;
  body: Buffer;
  now: number;
}

function payloadOf(
  { request, headers, url, body, now }: Received,
  { routeKey, pathParameters }: FoundRoute,
  claims: Record<string, string> | undefined,
) {
  const isText = text.test(headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...cookiesOf(request),
    headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    ...(pathParameters && Object.keys(pathParameters).length > 0 ? { pathParameters } : {}),
    requestContext: {
      accountId,
      ...(claims ? { authorizer: { jwt: { claims, scopes: null } } } : {}),
      apiId: 'local',
      domainName: headers.host,
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'],
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: new Date(now).toISOString(),
      timeEpoch: now,
    },
    ...(body.byteLength > 0 ? { body: body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.byteLength > 0 && !isText,
  };
}

/** What is no proxy answer is a body with a 200. */
function asAnswer(result: unknown): Answer {
  if (typeof result === 'object' && result !== null && 'statusCode' in result) return result as Answer;
  return { statusCode: 200, body: typeof result === 'string' ? result : JSON.stringify(result) };
}

function answer(
  response: ServerResponse,
  { statusCode = 200, headers = {}, cookies, body = '', isBase64Encoded }: Answer,
): void {
  response.writeHead(statusCode, {
    'content-type': 'application/json',
    ...headers,
    ...(cookies ? { 'set-cookie': cookies } : {}),
  });
  response.end(isBase64Encoded ? Buffer.from(body, 'base64') : body);
}
