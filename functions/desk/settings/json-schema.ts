import * as z from 'zod/mini';
import { eventTypes } from '../../../shared/orders/event.ts';
import { rule } from '../../../shared/senders/rule.ts';
import { settingsDocument } from './document.ts';

/** A rule of one's own is whole; one that changes a preset's says only what differs. */
const writtenRule = z.extend(z.partial(rule), {
  id: rule.shape.id,
  on: z.optional(z.union([z.enum(eventTypes), z.string().check(z.regex(/^stage\./))])),
});

/** Settings as they are written, with the rules' own fields. */
export const writtenSettings = z.extend(settingsDocument, { rules: z.optional(z.array(writtenRule)) });

let made: object | undefined;

/** The JSON Schema of a sender's settings, by which editors complete them. */
export function settingsSchema(): object {
  made ??= {
    ...z.toJSONSchema(writtenSettings, { io: 'input', unrepresentable: 'any' }),
    title: 'A sender of Waypost',
  };
  return made;
}

/** The name of every setting that there is, at any depth. */
export const settingNames = (): string[] => [...new Set(namesIn(settingsSchema()))];

function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...namesIn(value),
  ]);
}
