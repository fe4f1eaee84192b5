import * as z from 'zod/mini';
import { sendingEnvironment } from '../../shared/messages/sending-environment.ts';

export const environment = z.object(sendingEnvironment);
