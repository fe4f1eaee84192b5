import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { entityTag, isKnownAs } from '../../shared/entity-tag.ts';
import { callerOf } from './colleague.ts';
import { limitCallers } from './limits/limit-callers.ts';
import type { WriteCount } from './limits/write-count.ts';
import { keyedBy } from './once/fingerprint.ts';
import { once } from './once/once.ts';
import type { RequestStore } from './once/request-store.ts';
import { notFound } from './problems.ts';
import { type DeskEvent, type DeskRequest, requestOf } from './request.ts';
import { type DeskRoute, writingRoutes } from './route-keys.ts';

export interface DeskAnswer {
  /** 200 where it says none. */
  status?: number;
  body: object;
  headers?: Record<string, string>;
}
export type Answerer = (request: DeskRequest) => Promise<DeskAnswer> | DeskAnswer;

interface Guards {
  requests: RequestStore;
  writes: WriteCount;
}

/** Answers each of the desk's routes by its answerer: to nobody too often, and under one `Idempotency-Key` once. */
export function createHandler(answerers: Record<DeskRoute, Answerer>, { requests, writes }: Guards) {
  const byKey = new Map<string, Answerer>(Object.entries(answerers));
  const limit = limitCallers(writes);
  return async (event: DeskEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    const answerer = byKey.get(event.routeKey);
    if (!answerer) throw notFound('route');
    const request = requestOf(event);
    const isWrite = writingRoutes.has(event.routeKey);
    const caller = callerOf(event.requestContext.authorizer?.jwt.claims);
    // Whoever watches over it is known by nothing, and not counted.
    if (caller !== undefined) await limit(caller, request.now, isWrite);
    const keyed = isWrite && caller !== undefined ? keyedBy(event, caller) : undefined;
    const answer = keyed
      ? await once(keyed, requests, request.now, () => answerer({ ...request, onceId: keyed.id }))
      : await answerer(request);
    return respond(answer, event);
  };
}

/** What is read has an ETag; whoever has it already gets no body. */
function respond({ status = 200, body, headers }: DeskAnswer, event: DeskEvent): APIGatewayProxyStructuredResultV2 {
  const text = JSON.stringify(body);
  const all = { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers };
  if (status !== 200 || event.requestContext.http.method !== 'GET')
    return { statusCode: status, headers: all, body: text };
  const etag = headers?.etag ?? entityTag(text);
  return isKnownAs(etag, event.headers['if-none-match'])
    ? { statusCode: 304, headers: { ...all, etag } }
    : { statusCode: status, headers: { ...all, etag }, body: text };
}
