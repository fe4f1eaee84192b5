import * as z from 'zod/mini';

const smallest = 1e-9;

/** A number that stays the same on its way into the table and back. */
export const number = z
  .number()
  .check(
    z.refine(
      (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER && (value === 0 || Math.abs(value) >= smallest),
      'must be an ordinary number; send a long one as text',
    ),
  );
