import * as z from 'zod/mini';
import { messageNames } from '../messages/message-names.ts';
import { languages } from './language.ts';

const words = (most: number) => z.optional(z.string().check(z.minLength(1), z.maxLength(most)));

/**
 * A sender's own words for one message in one language, with the tags of `shared/messages/own-words/tags.ts`. What is
 * left out stays as Waypost says it.
 */
export const template = z
  .strictObject({
    /** Of the e-mail. */
    subject: words(200),
    /** In large letters at the head of the e-mail. */
    headline: words(200),
    /** What the e-mail says, each line a paragraph; and the SMS too, unless it has words of its own. */
    text: words(4000),
    /** What an SMS says in place of `text`. The sender's name goes first unless it is named; a `{{link}}` stands last. */
    sms: words(1000),
  })
  .check(z.refine((given) => Object.keys(given).length > 0, 'says nothing: give it a subject, headline, text or sms'));
export type Template = z.output<typeof template>;

const perLanguage = Object.fromEntries(languages.map((language) => [language, z.optional(template)]));
/** A message's words by language. In a language that is left out Waypost's own are used. */
export const translations = z.strictObject(
  perLanguage as Record<(typeof languages)[number], z.ZodMiniOptional<typeof template>>,
);
export type Translations = z.output<typeof translations>;

const perMessage = Object.fromEntries(messageNames.map((name) => [name, z.optional(translations)]));
/** A sender's own words by message. */
export const templates = z.strictObject(
  perMessage as Record<(typeof messageNames)[number], z.ZodMiniOptional<typeof translations>>,
);
export type Templates = z.output<typeof templates>;
