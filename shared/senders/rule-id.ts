import * as z from 'zod/mini';
import { isFieldName } from '../orders/outside-id.ts';

/** The name of a rule, or of a group of them, by which an order notes what was said. */
export const ruleId = z
  .string()
  .check(
    z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be lower-case letters, digits and hyphens'),
    z.refine(isFieldName, 'must not be a word such as constructor'),
  );
