import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { documentOf } from '../../functions/api-reference/document.ts';
import { operations } from '../../functions/api-reference/operations.ts';
import { routeTable } from '../../infra/local/route-table.ts';

/** The API's document, whose answers hold nothing but what it tells. */
export const closedDocument = documentOf(operations, { closed: true });

const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
addFormats.default(ajv, ['date', 'date-time', 'email']);
ajv.addFormat('uri', true);
ajv.addSchema({ $id: 'openapi', ...closedDocument });

const routeOf = routeTable(new Map(Object.entries(operations)));
const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** What judges values by a schema of the document, which lies at these steps from its root. */
export function validatorAt(...steps: string[]): ValidateFunction | undefined {
  return ajv.getSchema(`openapi#/${steps.map(escaped).map(encodeURIComponent).join('/')}`);
}

/** What operations were answered with so far, as `GET /health 200`. */
export const answeredSoFar = new Set<string>();

/** Expects that an answer is one that the document describes: its status, its kind, and everything in it. */
export function expectDescribed(method: string, path: string, { status, headers }: Response, text: string): void {
  const key = routeOf(method, new URL(path, 'http://local').pathname)?.routeKey;
  // What is no operation is answered by API Gateway.
  if (key === undefined) return;
  const [, route = ''] = key.split(' ');
  const described = closedDocument.paths[route]?.[method.toLowerCase()]?.responses[status];
  expect(described, `${key} answered ${status}, which its document does not tell: ${text}`).toBeDefined();
  answeredSoFar.add(`${key} ${status}`);
  if (!described?.content || status === 304) return expect(text).toBe('');
  const mediaType = headers.get('content-type') ?? '';
  const schema = validatorAt(
    'paths',
    route,
    method.toLowerCase(),
    'responses',
    String(status),
    'content',
    mediaType,
    'schema',
  );
  if (!schema) throw new Error(`${key} answered ${status} as ${mediaType}, which its document does not tell.`);
  const isDescribed = schema(mediaType.includes('json') ? JSON.parse(text) : text);
  expect(isDescribed ? [] : schema.errors, `${key} ${status}: ${text.slice(0, 2000)}`).toEqual([]);
}
