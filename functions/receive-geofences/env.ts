import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import { sender } from '../../shared/senders/sender.ts';

export const environment = z.object({
  TABLE_NAME: z.string(),
  SENDERS: jsonText(z.array(sender)),
  RETENTION_DAYS: z.coerce.number(),
});
