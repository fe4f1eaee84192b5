import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { nowOf } from '../../shared/now.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import { ProblemError } from '../../shared/problem.ts';
import { type Claims, type Colleague, colleagueOf } from './colleague.ts';

export interface DeskRequest {
  colleague: Colleague;
  /** The variables of the path, decoded. */
  parameters: Readonly<Record<string, string | undefined>>;
  query: Readonly<Record<string, string | undefined>>;
  /** The version that `If-Match` names. */
  ifMatch: string | undefined;
  /** Made of the request's Idempotency-Key: an id of what is written for it, the same however often it comes. */
  onceId?: string;
  /** The body as JSON; a problem where it is none, or what stands for it where there is no body at all. */
  body(otherwise?: unknown): unknown;
  now: Instant;
}

/** As API Gateway calls: `authorizer` is there where a token was verified. */
export type DeskEvent = Omit<APIGatewayProxyEventV2, 'requestContext'> & {
  requestContext: APIGatewayProxyEventV2['requestContext'] & { authorizer?: { jwt: { claims: Claims } } };
};

export function requestOf(event: DeskEvent): DeskRequest {
  const { requestContext, pathParameters = {}, queryStringParameters = {}, headers } = event;
  return {
    // Without a token there are no groups, and nothing to be seen.
    colleague: colleagueOf(requestContext.authorizer?.jwt.claims ?? {}),
    parameters: pathParameters,
    query: queryStringParameters,
    ifMatch: headers['if-match'],
    body: (otherwise) => (event.body || otherwise === undefined ? parsed(textOf(event)) : otherwise),
    now: nowOf(requestContext.timeEpoch),
  };
}

const textOf = ({ body = '', isBase64Encoded }: DeskEvent): string =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = `The body is not JSON: ${(error as Error).message}`;
    throw new ProblemError({ status: 400, code: 'not_json', title: 'The body can not be read', detail });
  }
}
