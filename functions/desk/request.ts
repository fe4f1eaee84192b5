import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { nowOf } from '../../shared/now.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import { fitsAKey } from '../../shared/orders/outside-id.ts';
import { ProblemError } from '../../shared/problem.ts';
import { mostDepth, readJson } from '../../shared/read-json.ts';
import { type Claims, type Colleague, colleagueOf } from './colleague.ts';
import { notFound } from './problems.ts';

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
  expectNames([...Object.values(pathParameters), queryStringParameters.sender, queryStringParameters.order]);
  return {
    // Without a token there are no groups, and nothing to be seen.
    colleague: colleagueOf(requestContext.authorizer?.jwt.claims ?? {}),
    parameters: pathParameters,
    query: queryStringParameters,
    ifMatch: headers['if-match'],
    body: (otherwise) => (event.body || otherwise === undefined ? parsed(bytesOf(event)) : otherwise),
    now: nowOf(requestContext.timeEpoch),
  };
}

const bytesOf = ({ body = '', isBase64Encoded }: DeskEvent): Uint8Array =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

function parsed(bytes: Uint8Array): unknown {
  const read = readJson(bytes);
  if ('value' in read) return read.value;
  const detail = {
    not_json: 'The body is not JSON in UTF-8.',
    too_deep: `Nothing that is taken here nests more than ${mostDepth} deep.`,
  }[read.fault];
  throw new ProblemError({ status: 400, code: read.fault, title: 'The body can not be read', detail });
}

/** Names that no key of the table can hold are those of nothing. */
function expectNames(names: readonly (string | undefined)[]): void {
  if (!names.every((name) => name === undefined || fitsAKey(name))) throw notFound('address');
}
