import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import { sender } from '../../shared/senders/sender.ts';

export const environment = z.object({
  TABLE_NAME: z.string(),
  /** Where the photos that the page shows lie. */
  PHOTO_BUCKET: z.string(),
  SENDERS: jsonText(z.array(sender)),
  /** What the links to calls are signed with. */
  LINK_SECRET_ARN: z.string(),
  /** How long the calls that customers ask for are kept, and the events that say so. */
  RETENTION_DAYS: z.coerce.number(),
});
