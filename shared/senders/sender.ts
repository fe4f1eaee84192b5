import * as z from 'zod/mini';
import { delayPolicy } from './delay-policy.ts';
import { duration } from './duration.ts';
import { languages } from './language.ts';
import { offers } from './offer.ts';
import { orderTypes } from './order-type.ts';
import { ownForms } from './own-form.ts';
import { presetNames } from './preset-names.ts';
import { holidays, sendingHours } from './sending-hours.ts';
import { sourceMappings } from './source-mapping.ts';
import { smsBudget } from './sms-budget.ts';
import { systems } from './system.ts';
import { templates } from './templates.ts';
import { whatsApp } from './whatsapp.ts';

export { type Language, languages } from './language.ts';

/** Where whoever is in need gets help: a page, a mailbox or a telephone, and nothing that a browser would run. */
const supportAddress = z.url({
  protocol: /^(https?|mailto|tel)$/,
  error: 'must be an address that begins with https:, http:, mailto: or tel:',
});

/** A brand: whom the message is from, how it looks, when it may speak. */
export const sender = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens')),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** The address that e-mail comes from; its domain must be verified with SES. */
  from: z.email(),
  replyTo: z.optional(z.email()),
  /** Shown instead of a number where a country allows it: at most 11 letters and digits. */
  smsName: z.optional(
    z.string().check(z.regex(/^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/, 'must be 1 to 11 letters and digits')),
  ),
  support: z.object({ email: z.optional(z.email()), phone: z.optional(z.string()), url: z.optional(supportAddress) }),
  /** Whether the page offers to phone the customer: colleagues find those who asked for it at `GET /calls`. */
  phonesBack: z._default(z.boolean(), true),
  /** The colleague who is told at once of what could not be said in time; else whoever reads `support.email`. */
  dispatcher: z.optional(z.email()),
  language: z.enum(languages),
  /** IANA; checked where settings come in, not at every start of a function. */
  timeZone: z.string(),
  /** The same every day, by weekday, or either by channel, with a `default`; in the recipient's zone. */
  sendingHours: z._default(sendingHours, { from: '09:00', to: '21:00' }),
  /** Days on which nobody is written to but for confirmations. */
  holidays: z._default(holidays, []),
  /** Whether the e-mail that confirms an order just placed waits for the sending hours too, and counts under the daily cap. */
  holdConfirmations: z._default(z.boolean(), false),
  /**
   * How many messages an address may get in a day, over each channel that reaches it but calls; what exceeds it is put
   * together into one on the next, over WhatsApp said then one by one. A confirmation that goes at once does not count.
   */
  dailyCap: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  /** What is said: the preset's rules, each as it is or with what stands under its id in `rules`, and rules of your own. */
  extends: z._default(z.enum(presetNames), 'standard'),
  rules: z._default(z.array(z.looseObject({ id: z.string() })).check(z.maxLength(50)), []),
  /** What kinds of order there are, each with stages of its own; `*` is what an order of no such kind is. */
  orderTypes: z._default(orderTypes, {}),
  /** Short forms of your own on the page: how to get in, which handle. */
  forms: z._default(ownForms, []),
  /** What customers who agreed to it are offered with their orders. */
  offers: z._default(offers, []),
  /** How long after a delivery customers may say on the page what is wrong with it, with photos; `P0D`: not at all. */
  problemsWithin: z._default(duration, 'P30D'),
  /** What is offered whose order is late, and how much of it in a month. */
  delayPolicy: z.optional(delayPolicy),
  /** What may be spent on SMS in a month; what exceeds it goes by e-mail. */
  smsBudget: z.optional(smsBudget),
  /** Systems of your own that rules may tell of events. */
  systems: z._default(systems, []),
  /** How the payloads of sources of the kind `generic` are read, by the name of the source. */
  sources: z._default(sourceMappings, {}),
  /** WhatsApp, where the account has a number there. */
  whatsApp: z.optional(whatsApp),
  /** Words of your own for messages, where Waypost's are not what you would say; a rule may have others. */
  templates: z._default(templates, {}),
  /** Whether an SMS may say ' for a curly quote and - for a dash: with one of those it has room for 70 characters in place of 160. */
  smsPlainLetters: z._default(z.boolean(), true),
  /** How a single estimate becomes a window, and how far a promised one may move before it is told again; minutes to round to. */
  buffer: z.optional(
    z.strictObject({
      before: duration,
      after: duration,
      roundTo: z._default(z.int().check(z.minimum(1), z.maximum(60)), 15),
    }),
  ),
  /** The vehicles whose arrivals are told by their geofence; of all others by their driver. The other is recorded and silent. */
  geofencedVehicles: z._default(z.array(z.string()), []),
  /** Events that happened longer ago than this when they come are recorded and silent; what is due later is said then. */
  silentAfter: z.optional(duration),
  brandColour: z._default(
    z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #1f4d3f')),
    '#1f4d3f',
  ),
  logoUrl: z.optional(z.url({ protocol: /^https$/ })),
});
export type Sender = z.output<typeof sender>;
export type SenderInput = z.input<typeof sender>;
