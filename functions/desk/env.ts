import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import { sendingEnvironment } from '../../shared/messages/sending-environment.ts';

const { TABLE_NAME, SENDERS, SENDING, RETENTION_DAYS, STATUS_PAGE_URL, LINK_SECRET_ARN, EMAIL_CONFIGURATION_SET } =
  sendingEnvironment;

export const environment = z.object({
  TABLE_NAME,
  SENDERS,
  SENDING,
  RETENTION_DAYS,
  STATUS_PAGE_URL,
  EMAIL_CONFIGURATION_SET,
  LINK_SECRET_ARN,
  PHOTO_BUCKET: z.string(),
  /** The table that proofs of erasure are kept in. */
  ERASURES_TABLE: z.string(),
  /** The SES identities that mail may be sent from. */
  EMAIL_IDENTITIES: jsonText(z.array(z.string())),
  /** The numbers (E.164) that the account's file lists: tests may go there. */
  TEST_NUMBERS: jsonText(z.array(z.string())),
  USER_POOL_ID: z.string(),
});
