import * as z from 'zod/mini';
import { smsPrices as prices } from './sms-budget.ts';

/** Where each sender's SMS are to come from under its own name. */
export const sendersOwn = 'smsName';
/** Stands for every country that is not named. */
export const anyCountry = '*';

/** What SMS come from, by the recipient's country (ISO 3166): a number, a sender id, or the sender's own name. Left out, that is so everywhere. */
const smsFrom = z.optional(z.record(z.string(), z.string()));

/** The numbers that WhatsApp messages may come from. */
const whatsAppFrom = z.optional(z.array(z.string()));
/** What SMS cost, where a sender has a ceiling for them. */
const smsPrices = z.optional(prices);

/**
 * Whom this account may write to. A fresh account writes to the recipients it has listed and to nobody else, so that
 * a deployment can't write to strangers by mistake.
 */
export const sending = z.discriminatedUnion('to', [
  z.object({ to: z.literal('everyone'), smsFrom, whatsAppFrom, smsPrices }),
  z.object({ to: z.literal('verified'), recipients: z.array(z.string()), smsFrom, whatsAppFrom, smsPrices }),
]);
export type Sending = z.infer<typeof sending>;
