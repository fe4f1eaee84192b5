import * as z from 'zod/mini';
import { remembering } from '../remembering.ts';
import { duration } from './duration.ts';
import { languages } from './language.ts';
import { presetNames } from './preset-names.ts';
import { holidays, sendingHours } from './sending-hours.ts';
import { templates } from './templates.ts';

export { type Language, languages } from './language.ts';

/** Whether it is an IANA time zone. Asking takes the runtime some ten milliseconds, the first time. */
export const isTimeZone = remembering((name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
});

/** An IANA time zone name such as `Europe/Stockholm`. */
export const timeZone = z.string().check(z.refine(isTimeZone, 'must be an IANA time zone such as Europe/Stockholm'));

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
  support: z.object({ email: z.optional(z.email()), phone: z.optional(z.string()), url: z.optional(z.url()) }),
  /** Whether the page offers to phone the customer: colleagues find those who asked for it at `GET /calls`. */
  phonesBack: z._default(z.boolean(), true),
  /** The colleague who is told at once of what could not be said in time; else whoever reads `support.email`. */
  dispatcher: z.optional(z.email()),
  language: z.enum(languages),
  /** IANA; checked where settings come in, not at every start of a function. */
  timeZone: z.string(),
  sendingHours,
  /** Days on which nobody is written to but for confirmations. */
  holidays: z._default(holidays, []),
  /** Whether the e-mail that confirms an order just placed waits for the sending hours too. */
  holdConfirmations: z._default(z.boolean(), false),
  /** What is said: the preset's rules, each as it is or with what stands under its id in `rules`, and rules of your own. */
  extends: z._default(z.enum(presetNames), 'standard'),
  rules: z._default(z.array(z.looseObject({ id: z.string() })).check(z.maxLength(50)), []),
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
  /** Events that happened longer ago than this when they come are recorded and silent. */
  silentAfter: z.optional(duration),
  brandColour: z._default(
    z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #1f4d3f')),
    '#1f4d3f',
  ),
  logoUrl: z.optional(z.url({ protocol: /^https$/ })),
});
export type Sender = z.output<typeof sender>;
export type SenderInput = z.input<typeof sender>;
