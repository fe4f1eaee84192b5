import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import { sender } from '../../shared/senders/sender.ts';

export const environment = z.object({
  TABLE_NAME: z.string(),
  /** Where the photos that the page shows lie. */
  PHOTO_BUCKET: z.string(),
  SENDERS: jsonText(z.array(sender)),
  /** How long the calls that customers ask for are kept, and the events that say so. */
  RETENTION_DAYS: z.coerce.number(),
});
