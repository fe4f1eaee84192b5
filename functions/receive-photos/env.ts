import * as z from 'zod/mini';

export const environment = z.object({
  TABLE_NAME: z.string(),
  RETENTION_DAYS: z.coerce.number(),
  /** The account's own bucket, which photos are put into and shown from. */
  PHOTO_BUCKET: z.string(),
});
