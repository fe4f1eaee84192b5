import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import { sender } from '../../shared/senders/sender.ts';

export const environment = z.object({
  TABLE_NAME: z.string(),
  /** The ARN of each source's webhook secret, by the source's name. */
  SOURCES: jsonText(z.record(z.string(), z.string())),
  SENDERS: jsonText(z.array(sender)),
  /** What addresses are kept by among contacts. */
  LINK_SECRET_ARN: z.string(),
  RETENTION_DAYS: z.coerce.number(),
  /** The ARNs of the account's platform applications in SNS. */
  PUSH_APPS: jsonText(z.object({ apns: z.optional(z.string()), fcm: z.optional(z.string()) })),
});
