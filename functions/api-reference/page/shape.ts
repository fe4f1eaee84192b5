import type { JsonSchema } from '../schemas.ts';

/** What a schema lets in, as a type would be written: `{ id: string, at?: string }`, over several lines where it is long. */
export function shapeOf(schema: unknown, indent = ''): string {
  if (!isSchema(schema)) return 'anything';
  const { $ref, anyOf, oneOf, enum: values, const: value, type, items, prefixItems } = schema;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  const choices = (anyOf ?? oneOf) as unknown[] | undefined;
  if (choices) return [...new Set(choices.map((one) => shapeOf(one, indent)))].join(' | ');
  if (Array.isArray(values)) return values.map((one) => JSON.stringify(one)).join(' | ');
  if (value !== undefined) return JSON.stringify(value);
  if (Array.isArray(prefixItems)) return `[${prefixItems.map((one) => shapeOf(one, indent)).join(', ')}]`;
  if (type === 'array') return `list of ${shapeOf(items, indent)}`;
  if (type === 'object') return objectShape(schema, indent);
  return typeof type === 'string' ? type + limits(schema) : 'anything';
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

function objectShape(schema: JsonSchema, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const deeper = `${indent}  `;
  const members = Object.entries(properties as JsonSchema).map(
    ([name, one]) => `${name}${(required as string[]).includes(name) ? '' : '?'}: ${shapeOf(one, deeper)}`,
  );
  if (typeof additionalProperties === 'object') members.push(`[name]: ${shapeOf(additionalProperties, deeper)}`);
  if (members.length === 0) return '{}';
  const inline = `{ ${members.join(', ')} }`;
  return inline.length < 80 && !inline.includes('\n')
    ? inline
    : `{\n${members.map((member) => deeper + member).join('\n')}\n${indent}}`;
}

const told: Record<string, (value: unknown) => string> = {
  format: (value) => `a ${String(value)}`,
  minimum: (value) => `${String(value)} at least`,
  maximum: (value) => `${String(value)} at most`,
  maxLength: (value) => `${String(value)} letters at most`,
};

function limits(schema: JsonSchema): string {
  const unbounded = new Set<unknown>([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);
  const all = Object.entries(told).flatMap(([name, words]) => {
    const limit = schema[name];
    return limit === undefined || unbounded.has(limit) ? [] : [words(limit)];
  });
  return all.length > 0 ? ` (${all.join(', ')})` : '';
}
