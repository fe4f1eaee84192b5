import fc from 'fast-check';
import { closedDocument } from '../api-reference/described.ts';

type Schema = Record<string, unknown>;
const schemaOf = (name: string): Schema => closedDocument.components.schemas[name] ?? {};

const times = [
  '2026-11-24T10:00:00.000Z',
  '2026-11-24T23:30:00+01:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-05:00',
];
const byFormat: Record<string, fc.Arbitrary<string>> = {
  'date-time': fc.constantFrom(...times),
  email: fc.constantFrom('ann@example.com', 'help@example.com'),
  uri: fc.constantFrom('https://example.com/a', 'https://ö.example/?q=%20'),
};
/** Words that fit most patterns: ids, times of day, colours, amounts, lengths of time, countries, zones. */
const words = [
  'default',
  'arrived',
  'A-1',
  '09:00',
  '21:00',
  '#1f4d3f',
  '890.00',
  'PT30M',
  'SE',
  'EUR',
  '2026-12-24',
  'Europe/Stockholm',
  'sv',
];

/** Values of a schema of the document, or nearly so: checks that no schema can tell may refuse them. */
export function fromSchema(schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const given = (schema ?? {}) as Schema;
  const { $ref, anyOf, oneOf, enum: values, const: value, type, items, default: usual } = given;
  if (depth > 8) return fc.constant(null);
  if (typeof $ref === 'string') return fromSchema(schemaOf($ref.split('/').at(-1) ?? ''), depth);
  if (Array.isArray(anyOf ?? oneOf))
    return fc.oneof(...((anyOf ?? oneOf) as unknown[]).map((one) => fromSchema(one, depth)));
  if (Array.isArray(values)) return fc.constantFrom(...(values as unknown[]));
  if (value !== undefined) return fc.constant(value);
  switch (type) {
    case 'string':
      return textOf(given);
    case 'integer':
    case 'number':
      return numberOf(given);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(fromSchema(items, depth + 1), { maxLength: 3 });
    case 'object':
      return objectOf(given, depth);
    default:
      return fc.constant(usual ?? {});
  }
}

function textOf({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const formatted = byFormat[String(format)];
  if (formatted) return formatted;
  const fitting = typeof pattern === 'string' ? words.filter((word) => new RegExp(pattern, 'u').test(word)) : words;
  if (fitting.length > 0) return fc.constantFrom(...fitting);
  return fc.string({ minLength: Number(minLength), maxLength: Math.min(40, Number(maxLength)) });
}

function numberOf({ minimum = -1000, maximum = 1000, type }: Schema): fc.Arbitrary<number> {
  const [min, max] = [Math.max(-1000, Number(minimum)), Math.min(1000, Number(maximum))];
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

function objectOf(
  { properties = {}, required = [], additionalProperties }: Schema,
  depth: number,
): fc.Arbitrary<object> {
  const known = Object.fromEntries(
    Object.entries(properties as Schema).map(([name, one]) => [name, fromSchema(one, depth + 1)]),
  );
  const requiredKeys = (required as string[]).filter((name) => name in known);
  if (typeof additionalProperties !== 'object') return fc.record(known, { requiredKeys });
  const others = fc.dictionary(
    fc.constantFrom('one', 'in_production', '*'),
    fromSchema(additionalProperties, depth + 1),
    { maxKeys: 2 },
  );
  return fc.tuple(fc.record(known, { requiredKeys }), others).map(([own, more]) => ({ ...more, ...own }));
}
