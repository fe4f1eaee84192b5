import fc from 'fast-check';
import { closedDocument } from '../api-reference/described.ts';
import { fromSchema } from './from-schema.ts';
import { spoilt } from './spoilt.ts';

/** A request of an operation, as it is sent. */
export interface FuzzedRequest {
  method: string;
  /** With its query, encoded. */
  path: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

/** What there is, and what is none. */
const ids = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('default', 'A-1') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['pauls-doors', '__proto__', 'constructor', '..x', ' ', '%', '😀', 'ö#/', '\u0000', '-1', '1e9'],
      ...['x'.repeat(600), 'é'.repeat(300)],
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) },
);
const headers = fc.record(
  {
    'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('', '"', 'x', '"8e03978e-40d5"')),
    'if-match': fc.constantFrom('*', '"0"', '""', 'W/"1"', '"1", "2"', ','),
    'if-none-match': fc.constantFrom('*', '"0"', ',', 'x'.repeat(2000)),
  },
  { requiredKeys: [] },
);
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

/** Every operation, by its key. */
export const operationKeys = Object.entries(closedDocument.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

/** Requests of an operation: such as its document describes, and such as nobody should send. */
export function requestsOf(key: string): fc.Arbitrary<FuzzedRequest> {
  const [method = '', path = ''] = key.split(' ');
  const operation = closedDocument.paths[path]?.[method.toLowerCase()];
  const schema = operation?.requestBody?.content['application/json']?.schema;
  const names = (operation?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  const body = schema ? fromSchema(schema).chain(spoilt) : fc.constant(undefined);
  const query = fc.record(Object.fromEntries(names.map((name) => [name, ids])), { requiredKeys: [] });
  return fc.record({ headers, body, query, ids: fc.array(ids, { minLength: 1, maxLength: 1 }) }).map((given) => {
    const asked = Object.entries(given.query).map(([name, value]) => `${name}=${encoded(String(value))}`);
    const filled = path.replaceAll(/\{\w+\}/g, encoded(given.ids[0] ?? ''));
    return {
      method,
      path: `${filled}${asked.length > 0 ? `?${asked.join('&')}` : ''}`,
      headers: given.headers,
      body: given.body,
    };
  });
}
