import * as z from 'zod/mini';

/** The channels that somebody may prefer, the first one most; also those that this account does not write over. */
export const preferredChannels = z.array(z.enum(['email', 'sms', 'push', 'whatsapp', 'call', 'webhook']));
