import * as z from 'zod/mini';
import { window } from './event-data.ts';
import { instant } from './instant.ts';
import { number } from './number.ts';
import { isFieldName } from './outside-id.ts';
import { preferredChannels } from './preferred-channels.ts';
import { timeZone } from '../senders/time-zone.ts';
import { dailyHours } from '../senders/sending-hours.ts';

export { type ChannelName, channelNames } from './channel-names.ts';

/** Every fact may be left out (not known now) or `null` (no longer so): an event carries a merge patch (RFC 7396). */
const fact = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));

const text = z.string().check(z.maxLength(500));
const amount = z.string().check(z.regex(/^-?\d{1,12}(\.\d{1,4})?$/, 'must be an amount as text, such as "890.00"'));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR'));

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Somebody who may be written to. A phone or an address that is none is kept as given, and simply not written to. */
const person = {
  /** What the sender's own systems call them: by it an app of the sender's tells whose it is. */
  id: fact(text),
  name: fact(text),
  givenName: fact(text),
  email: fact(text),
  phone: fact(text),
  locale: fact(text.check(z.refine(isLocale, 'must be a language tag such as sv or en-GB'))),
  timeZone: fact(timeZone),
  /** The channels that this person prefers, the first one most. */
  channels: fact(preferredChannels),
  /** When they want to be written to, in their zone, in place of the sender's hours. */
  hours: fact(dailyHours),
};

/** Whether messages are asked for on a channel; what is not mentioned is not forbidden. */
const notify = fact(
  z.object({
    email: fact(z.boolean()),
    sms: fact(z.boolean()),
    push: fact(z.boolean()),
    whatsapp: fact(z.boolean()),
    call: fact(z.boolean()),
  }),
);

/** Whether somebody has agreed to be written to there: where they said so, and when. */
const optIn = fact(z.object({ optedIn: fact(z.boolean()), source: fact(text), at: fact(instant) }));

/** Somebody besides the customer who stands on an order in a role. */
export const contactOnOrder = z.object({ ...person, role: text, notify });

/** What is known of an order: who, where, what, and how they want to hear of it. */
export const orderFacts = z.object({
  orderType: fact(text),
  number: fact(text),
  customer: fact(z.object(person)),
  contacts: fact(z.array(contactOnOrder).check(z.maxLength(20))),
  deliveryAddress: fact(
    z.object({
      lines: fact(z.array(text).check(z.maxLength(6))),
      postalCode: fact(text),
      city: fact(text),
      country: fact(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as SE'))),
    }),
  ),
  items: fact(
    z
      .array(
        z.object({
          name: text,
          quantity: z.optional(number.check(z.positive())),
          imageUrl: z.optional(z.url({ protocol: /^https$/, error: 'must be an https address' })),
          price: z.optional(amount),
          sku: z.optional(text),
        }),
      )
      .check(z.maxLength(200)),
  ),
  /** When all of it is expected, as the shop said when it was ordered. */
  eta: fact(window),
  total: fact(z.object({ amount: fact(amount), currency: fact(currency) })),
  payment: fact(z.object({ status: fact(text), method: fact(text) })),
  /** What the order asks for; also for its contacts, but for those with a word of their own. */
  notify,
  /**
   * Whether the customer agreed to offers: where they said so, and in which words they were asked. WhatsApp asks for
   * an agreement before anybody is written to there.
   */
  consent: fact(z.object({ marketing: fact(z.boolean()), source: fact(text), wording: fact(text), whatsapp: optIn })),
  attributes: fact(
    z.record(
      z
        .string()
        .check(
          z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'must be letters, digits, hyphens and underscores'),
          z.refine(isFieldName, 'must not be a word such as constructor'),
        ),
      z.nullable(z.union([text, number, z.boolean()])),
    ),
  ),
});
export type OrderFacts = z.output<typeof orderFacts>;
