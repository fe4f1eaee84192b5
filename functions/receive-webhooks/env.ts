import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import { sender } from '../../shared/senders/sender.ts';
import { webhookSource } from './webhook-source.ts';

export const environment = z.object({
  TABLE_NAME: z.string(),
  SOURCES: jsonText(z.array(webhookSource)),
  /** The ARN of each source's secret, by the source's name. */
  SECRETS: jsonText(z.record(z.string(), z.string())),
  SENDERS: jsonText(z.array(sender)),
  RETENTION_DAYS: z.coerce.number(),
});
