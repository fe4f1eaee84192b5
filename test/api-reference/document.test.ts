import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../functions/api-reference/document.ts';
import { operations } from '../../functions/api-reference/operations.ts';
import { referencePage } from '../../functions/api-reference/page/reference-page.ts';
import { shapeOf } from '../../functions/api-reference/page/shape.ts';
import { problemCodes } from '../../shared/problem-codes.ts';
import { closedDocument, validatorAt } from './described.ts';

const document = documentOf(operations);
const text = JSON.stringify(document);

describe('the document', () => {
  it('names no schema that it does not have', () => {
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(50);
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  it('knows each operation by a name of its own', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((one) => one.operationId),
    );
    expect(ids).toContain('postCallsCallIdClaim');
    expect(new Set(ids).size).toBe(Object.keys(operations).length);
  });

  it('says of answers that there may be more in them by and by, and of bodies what is too much', () => {
    expect(document.components.schemas.Pauses).not.toHaveProperty('additionalProperties');
    expect(closedDocument.components.schemas.Pauses).toHaveProperty('additionalProperties', false);
    expect(document.components.schemas.PauseScope).toHaveProperty('additionalProperties', false);
  });

  it('gives examples that its schemas take', () => {
    const examples = Object.entries(operations).flatMap(([key, { body }]) =>
      body?.example === undefined ? [] : [[key, body.id, body.example] as const],
    );
    expect(examples.length).toBeGreaterThan(5);
    for (const [key, id, example] of examples)
      expect(validatorAt('components', 'schemas', id)?.(example), key).toBe(true);
  });
});

describe('a problem', () => {
  const sources = ['functions', 'shared'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('api-reference') && !name.includes('problem-codes'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );

  const told = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ content }) => {
        const { code } = (content?.['application/problem+json']?.schema.properties ?? {}) as {
          code?: { enum: string[] };
        };
        return code?.enum ?? [];
      }),
    ),
  );

  it.each(Object.keys(problemCodes))('%s is one that some function answers, and some operation tells', (code) => {
    expect(sources.some((source) => source.includes(`'${code}'`))).toBe(true);
    expect(told).toContain(code);
  });

  it('is told on the page with what to do', () => {
    const page = referencePage(document);
    for (const code of Object.keys(problemCodes)) expect(page).toContain(`id="problem-${code}"`);
    expect(page).not.toContain('<script');
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    for (const id of new Set(links)) expect(page, id).toContain(`id="${id}"`);
  });
});

describe('a schema, in short', () => {
  it.each([
    [{ type: 'string', format: 'date-time' }, 'string (a date-time)'],
    [{ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, 'integer (1 at least)'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Call' } }, 'list of Call'],
    [{ anyOf: [{ const: 'customer' }, { enum: ['a', 'b'] }] }, '"customer" | "a" | "b"'],
    [
      { type: 'object', properties: { id: { type: 'string' }, at: {} }, required: ['id'] },
      '{ id: string, at?: anything }',
    ],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{ [name]: number }'],
    [{ prefixItems: [{ type: 'string' }, { type: 'string' }] }, '[string, string]'],
    [{}, 'anything'],
  ])('%j', (schema, shape) => {
    expect(shapeOf(schema)).toBe(shape);
  });

  it('is told over several lines where it is long', () => {
    const properties = Object.fromEntries(
      ['the first', 'the second', 'the third', 'the fourth'].map((name) => [name, { type: 'string' }]),
    );
    const shape = shapeOf({ type: 'object', properties: { inner: { type: 'object', properties } } });
    expect(shape.split('\n').slice(0, 3)).toEqual(['{', '  inner?: {', '    the first?: string']);
  });
});
