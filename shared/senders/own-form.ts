import * as z from 'zod/mini';
import { isFieldName } from '../orders/outside-id.ts';
import { stageId } from './order-type.ts';
import { translated } from './translated.ts';

const formId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, such as access'));
const fieldId = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be lower-case letters, digits and underscores, such as door_code'),
    z.refine(isFieldName, 'must not be a word such as constructor'),
  );

const areDistinct = (list: readonly { id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

const fieldTypes = ['text', 'number', 'choice', 'yesNo', 'date'] as const;

/** One question: what is asked, what kind of answer it wants, and whether it needs one. */
const ownField = z
  .strictObject({
    id: fieldId,
    label: translated(200),
    type: z.enum(fieldTypes),
    required: z._default(z.boolean(), false),
    /** A door code and the like: it is taken and passed on, and never shown on the page again. */
    secret: z._default(z.boolean(), false),
    /** What a choice may be. */
    options: z.optional(
      z
        .array(z.strictObject({ id: fieldId, label: translated(100) }))
        .check(z.minLength(2), z.maxLength(30), z.refine(areDistinct, 'has two options of one id')),
    ),
  })
  .check(
    z.refine(
      ({ type, options }) => type !== 'choice' || options !== undefined,
      'is a choice of nothing: give it "options"',
    ),
    z.refine(
      ({ type, options }) => type === 'choice' || options === undefined,
      'has "options", which only a choice has',
    ),
    z.refine(({ type, secret }) => type === 'text' || !secret, 'is "secret", which only a text can be'),
  );
export type OwnField = z.output<typeof ownField>;

/** A short form of a sender's own on the page: what it asks, and of which orders while. */
const ownForm = z.strictObject({
  id: formId,
  title: translated(100),
  fields: z.array(ownField).check(z.minLength(1), z.maxLength(20), z.refine(areDistinct, 'has two fields of one id')),
  /** Left out, of every order until all of it is done. */
  when: z._default(
    z.strictObject({
      orderType: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100)))),
      /** From this stage on. */
      after: z.optional(stageId),
      /** Until this stage is reached. */
      until: z.optional(stageId),
    }),
    {},
  ),
});
export type OwnForm = z.output<typeof ownForm>;

export const ownForms = z
  .array(ownForm)
  .check(z.maxLength(10), z.refine(areDistinct, 'has two forms of one id: give each an id of its own'));
