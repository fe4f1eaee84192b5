import { withCommon } from './in-common.ts';
import type { Answer, Operation, Operations } from './operation.ts';
import { problemAnswers, problemSchemas } from './problem-answers.ts';
import { type JsonSchema, refTo, schemasOf } from './schemas.ts';

/** An OpenAPI document, as far as it is read here. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  tags: { name: string }[];
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: object };
  [other: string]: unknown;
}
export interface DescribedOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters: { name: string; in: string; description: string; required?: boolean; schema: JsonSchema }[];
  requestBody?: {
    description?: string;
    required: boolean;
    content: Record<string, { schema: JsonSchema; example?: unknown }>;
  };
  responses: Record<
    string,
    { description: string; headers?: object; content?: Record<string, { schema: JsonSchema }> }
  >;
}

const info = {
  title: 'Waypost',
  version: '1',
  description:
    'Tells people where their order is. Delivery systems say what happened at `POST /events`; colleagues and machines look and act by the other routes. Answers may have more members by and by: leave what you do not know. Lists that have "next" go on under it as `cursor`.',
};

/** The API in OpenAPI 3.1, made of what its operations say; with `closed` answers, which hold nothing else, for tests. */
export function documentOf(operations: Operations, { closed = false } = {}): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const [key, own] of Object.entries(operations)) {
    const operation = withCommon(key, own);
    const [method = '', path = ''] = key.split(' ');
    (paths[path] ??= {})[method.toLowerCase()] = described(method, path, operation);
  }
  return {
    openapi: '3.1.1',
    info,
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(operations).map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...schemasOf(operations, closed), ...problemSchemas(closed) },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: "Of the stack's user pool." },
        signature: { type: 'apiKey', in: 'header', name: 'webhook-signature', description: 'Standard Webhooks.' },
      },
    },
  };
}

function described(method: string, path: string, operation: Operation): DescribedOperation {
  const { tag, summary, description, access, parameters = [], body, answers } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    operationId: idOf(method, path),
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    security: access === 'open' ? [] : [{ [access]: [] }],
    parameters: [
      ...names.map((name) => ({
        name,
        in: 'path',
        required: true,
        description: `Percent-encoded.`,
        schema: { type: 'string' },
      })),
      ...parameters.map(({ schema, ...parameter }) => ({ ...parameter, schema: { ...schema } })),
    ],
    ...(body === undefined ? {} : { requestBody: bodyOf(body) }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [status, answerOf(answer, method === 'GET')]),
      ),
      ...problemAnswers(operation),
    },
  };
}

const bodyOf = ({ id, description, optional, example }: NonNullable<Operation['body']>) => ({
  ...(description === undefined ? {} : { description }),
  required: !optional,
  content: { 'application/json': { schema: refTo(id), ...(example === undefined ? {} : { example }) } },
});

const answerOf = ({ description, body, mediaType = 'application/json' }: Answer, isRead: boolean) => ({
  description,
  ...(isRead ? { headers: { ETag: { description: 'For If-None-Match.', schema: { type: 'string' } } } } : {}),
  ...(body ? { content: { [mediaType]: { schema: refTo(body.id) } } } : {}),
});

/** `POST /calls/{callId}/claim` as `postCallsCallIdClaim`. */
const idOf = (method: string, path: string): string =>
  method.toLowerCase() +
  path
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
