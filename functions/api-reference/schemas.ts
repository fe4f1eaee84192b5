import * as z from 'zod/mini';
import { instant } from '../../shared/orders/instant.ts';
import type { Named, Operations } from './operation.ts';
import { callSchemas } from './operations/calls.ts';
import { eventSchemas } from './operations/events.ts';
import { orderSchemas } from './operations/orders.ts';
import { settingSchemas } from './operations/settings.ts';

export type JsonSchema = Record<string, unknown>;

export const refTo = (id: string) => ({ $ref: `#/components/schemas/${id}` });

/**
 * Every schema that the operations name, by its name: of bodies as they are sent, of answers as they come. `closed`
 * answers have no member but those that are told, for whoever wants to know of every other.
 */
export function schemasOf(operations: Operations, closed: boolean): Record<string, JsonSchema> {
  const all = Object.values(operations);
  const bodies = all.flatMap(({ body }) => body ?? []);
  const answers = all.flatMap((one) => Object.values(one.answers).flatMap(({ body }) => body ?? []));
  return {
    ...made([...bodies, ...eventSchemas, ...settingSchemas], 'input', true),
    ...made([...answers, ...orderSchemas, ...callSchemas], 'output', closed),
  };
}

function made(schemas: readonly Named[], io: 'input' | 'output', closed: boolean): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const { id, schema } of schemas) {
    if ((registry.get(schema)?.id ?? id) !== id) throw new Error(`A schema has two names, one of them ${id}.`);
    registry.add(schema, { id });
  }
  const made = z.toJSONSchema(registry, {
    io,
    uri: (id) => refTo(id).$ref,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (!closed && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // What a time has been made of is one again, which a transform can't tell.
      if (zodSchema === instant && io === 'output') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _, $id: _id, ...schema }]) => [id, schema]),
  );
}
