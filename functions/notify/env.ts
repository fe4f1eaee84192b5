import * as z from 'zod/mini';
import { sendingEnvironment } from '../../shared/messages/sending-environment.ts';

export const environment = z.object({
  ...sendingEnvironment,
  /** The function that a schedule calls when a held message's hour has come. */
  DELIVER_ARN: z.string(),
});
