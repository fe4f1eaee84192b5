import * as z from 'zod/mini';
import { messageNames } from '../messages/message-names.ts';
import { languages } from './language.ts';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const inLanguages = (most: number) =>
  z
    .strictObject(
      Object.fromEntries(languages.map((language) => [language, z.optional(text(most))])) as Record<
        (typeof languages)[number],
        z.ZodMiniOptional<z.ZodMiniString>
      >,
    )
    .check(z.refine((words) => Object.values(words).some(Boolean), 'says nothing: give it words in a language'));
const https = z.url({ protocol: /^https$/, error: 'must be an https address' }).check(z.maxLength(500));

/** Something to add to an order: shown in e-mails and on the page, to those alone whose consent to offers is recorded. */
const offer = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens')),
  title: inLanguages(80),
  text: z.optional(inLanguages(300)),
  /** Where it can be had. */
  url: https,
  imageUrl: z.optional(https),
  /** For which orders; what is left out does not matter. */
  when: z._default(
    z.strictObject({
      orderType: z.optional(z.array(text(100))),
      /** One of the order's items has one of these article numbers. */
      sku: z.optional(z.array(text(100))),
      /** From when this stage is reached on. */
      stage: z.optional(text(40)),
    }),
    {},
  ),
  /** In which e-mails, besides on the page. */
  with: z._default(z.array(z.enum(messageNames)), ['order-received', 'packed', 'delivered', 'feedback']),
});
export type Offer = z.output<typeof offer>;

export const offers = z.array(offer).check(
  z.maxLength(20),
  z.refine(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
    'names two alike: give each an id of its own',
  ),
);
