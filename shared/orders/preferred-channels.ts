import * as z from 'zod/mini';
import { channelNames } from './channel-names.ts';

/** The channels that somebody may prefer, the first one most; also those that this account does not write over. */
export const preferredChannels = z.array(z.enum(channelNames));
