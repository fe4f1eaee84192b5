import * as z from 'zod/mini';
import { sendingEnvironment } from '../../shared/messages/sending-environment.ts';

const { EMAIL_CONFIGURATION_SET: _, DUE_SOON_URL: __, SMS_PER_SECOND: ___, ...holding } = sendingEnvironment;

/** A message that is to be said over another channel is held for a moment, and sent by `deliver`. */
export const environment = z.object({ ...holding, DELIVER_ARN: z.string() });
