import * as z from 'zod/mini';
import { jsonText } from '../env.ts';
import { sender } from '../senders/sender.ts';
import { sending } from '../senders/sending.ts';

/** What a function needs to know to send a message or to hold it. */
export const sendingEnvironment = {
  TABLE_NAME: z.string(),
  SENDERS: jsonText(z.array(sender)),
  SENDING: jsonText(sending),
  RETENTION_DAYS: z.coerce.number(),
  LINK_SECRET_ARN: z.string(),
  STATUS_PAGE_URL: z.url(),
  EMAIL_CONFIGURATION_SET: z.string(),
  SCHEDULE_GROUP: z.string(),
  SCHEDULE_ROLE_ARN: z.string(),
  SCHEDULE_DEAD_LETTER_ARN: z.string(),
  /** The queue of what is due within minutes, to the second. */
  DUE_SOON_URL: z.url(),
  /** How many SMS the account's carriers take a second. */
  SMS_PER_SECOND: z.coerce.number(),
};
