import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import { sendingEnvironment } from '../../shared/messages/sending-environment.ts';

const { TABLE_NAME, SENDERS, SENDING, RETENTION_DAYS, STATUS_PAGE_URL, LINK_SECRET_ARN } = sendingEnvironment;

export const environment = z.object({
  TABLE_NAME,
  SENDERS,
  SENDING,
  RETENTION_DAYS,
  STATUS_PAGE_URL,
  LINK_SECRET_ARN,
  PHOTO_BUCKET: z.string(),
  /** The SES identities that mail may be sent from. */
  EMAIL_IDENTITIES: jsonText(z.array(z.string())),
});
