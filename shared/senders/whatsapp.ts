import * as z from 'zod/mini';
import { messageNames } from '../messages/message-names.ts';
import { languages } from './language.ts';

/** What AWS calls a number that WhatsApp messages come from: as the console of End User Messaging Social shows it. */
export const whatsAppNumber = z
  .string()
  .check(
    z.regex(/^phone-number-id-[0-9a-f]{32}$/, 'must be an id such as phone-number-id-0123456789abcdef0123456789abcdef'),
  );

/**
 * One message in one language, as Meta has approved it: the template's name, its language there, and what stands in
 * the place of its `{{1}}`, `{{2}}` …, each with the tags of `shared/messages/own-words/tags.ts`.
 */
const approvedTemplate = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9_]{1,512}$/, 'must be lower-case letters, digits and underscores')),
  language: z.string().check(z.regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, 'must be a language of WhatsApp such as en or pt_BR')),
  parameters: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(1000))).check(z.maxLength(20)), []),
});
export type ApprovedTemplate = z.output<typeof approvedTemplate>;

const perLanguage = Object.fromEntries(languages.map((name) => [name, z.optional(approvedTemplate)]));
const inLanguages = z.strictObject(
  perLanguage as Record<(typeof languages)[number], z.ZodMiniOptional<typeof approvedTemplate>>,
);
const perMessage = Object.fromEntries(messageNames.map((name) => [name, z.optional(inLanguages)]));

/** A sender on WhatsApp: which of the account's numbers is its own, and its approved templates by message and language. */
export const whatsApp = z.strictObject({
  phoneNumberId: whatsAppNumber,
  templates: z.strictObject(perMessage as Record<(typeof messageNames)[number], z.ZodMiniOptional<typeof inLanguages>>),
});
export type WhatsApp = z.output<typeof whatsApp>;
