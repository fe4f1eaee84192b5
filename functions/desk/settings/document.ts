import * as z from 'zod/mini';
import { sender } from '../../../shared/senders/sender.ts';
import { timeZone } from '../../../shared/senders/time-zone.ts';

/** Settings as they are written: nothing that there is no use for, so that a word spelt wrongly is told. */
export const settingsDocument = z.strictObject({
  ...sender.shape,
  timeZone,
  /** Where editors find what they complete by. */
  $schema: z.optional(z.string()),
});
