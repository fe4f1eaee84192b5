import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { notFound } from './problems.ts';
import { type DeskEvent, type DeskRequest, requestOf } from './request.ts';
import type { DeskRoute } from './route-keys.ts';

export interface DeskAnswer {
  /** 200 where it says none. */
  status?: number;
  body: object;
  headers?: Record<string, string>;
}
export type Answerer = (request: DeskRequest) => Promise<DeskAnswer> | DeskAnswer;

/** Answers each of the desk's routes by its answerer. */
export function createHandler(answerers: Record<DeskRoute, Answerer>) {
  const byKey = new Map<string, Answerer>(Object.entries(answerers));
  return async (event: DeskEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    const answerer = byKey.get(event.routeKey);
    if (!answerer) throw notFound('route');
    const { status = 200, body, headers } = await answerer(requestOf(event));
    return {
      statusCode: status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
      body: JSON.stringify(body),
    };
  };
}
