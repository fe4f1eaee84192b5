import * as z from 'zod/mini';

/** What an id may take up in a key, percent-encoded: two of them and a source fit into DynamoDB's 1,024 bytes. */
const mostEncoded = 450;

/** Whether a name from outside can be a part of a key. */
export function fitsAKey(id: string): boolean {
  return id.isWellFormed() && encodeURIComponent(id).length <= mostEncoded;
}

/** An id that outsiders gave: any text that fits into a key. */
export const outsideId = z
  .string()
  .check(z.minLength(1), z.refine(fitsAKey, `must be at most ${mostEncoded} characters, percent-encoded`));

/** Names that every object has can't be a field's: neither here nor in the table. */
export const isFieldName = (name: string): boolean => !(name in {});

/** An id by which something is kept inside its order. */
export const innerId = z
  .string()
  .check(z.minLength(1), z.maxLength(100), z.refine(isFieldName, 'must not be a word such as constructor'));

/** An order's id must also fit into a tag of an e-mail, in base64: 256 letters. */
const mostBytesOfOrderId = 180;
export const orderId = outsideId.check(
  z.refine((id) => Buffer.byteLength(id) <= mostBytesOfOrderId, `must be at most ${mostBytesOfOrderId} bytes`),
);
