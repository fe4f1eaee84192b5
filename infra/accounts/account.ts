import { join } from 'node:path';
import * as z from 'zod';
import { webhookSource } from '../../functions/receive-webhooks/webhook-source.ts';
import { anyLink } from '../../shared/links/link.ts';
import { checkTemplates } from '../../shared/messages/own-words/check/check-templates.ts';
import { mergeRules } from '../../shared/senders/rules-of.ts';
import { isCovered } from '../../shared/senders/sender-address.ts';
import { sender } from '../../shared/senders/sender.ts';
import { whatsAppNumber } from '../../shared/senders/whatsapp.ts';
import { smsPrices, unpricedBudget } from '../../shared/senders/sms-budget.ts';
import { isTimeZone } from '../../shared/senders/time-zone.ts';
import { e164, platformApplication, smsOrigin, tableStream } from '../account-formats.ts';

const bare = (name: string): string => name.replaceAll('-', '');
/** There the carriers know registered numbers only. */
const numbersOnly = new Set(['US', 'CA']);

/** A function's address is made when the stack is: until then, one of the same length. */
const typicalLink = anyLink(`https://${'x'.repeat(32)}.lambda-url.eu-north-1.on.aws/`);

/** One customer account: whose orders, from which addresses, to whom, and for how long it is remembered. */
const account = z
  .strictObject({
    /** Where the stack goes; left out, the AWS profile in use decides. */
    deployTo: z.strictObject({ account: z.string().regex(/^\d{12}$/), region: z.string() }).optional(),
    /** The brands. An event that names none belongs to `default`, or to the only one there is. */
    senders: z.array(sender).min(1).max(5),
    /**
     * The systems that may send events, each with a secret of its own: by name, at `POST /events`; with a `kind`, at
     * `POST /webhooks/<name>` in the payload of their vendor, or `generic`, as the sender's settings say.
     */
    sources: z
      .array(z.union([z.string().regex(/^[a-z][a-z0-9-]{0,29}$/), webhookSource]))
      .min(1)
      .default(['orders']),
    /** Machines that may come to the desk, each with client credentials of its own, and the senders it sees; `admins`: all. */
    machines: z
      .array(
        z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/), sees: z.array(sender.shape.id).min(1) }),
      )
      .default([]),
    /** The SES identities (domains, or single addresses) that mail is sent from. They must cover every sender's `from`. */
    emailIdentities: z.array(z.string()).min(1),
    /**
     * What SMS to a country (ISO 3166) come from: a number of yours (`+1…`), a sender id, or `smsName`, each sender's own.
     * `*` stands for all others. A country that nothing stands for is closed, and hears by e-mail.
     */
    smsFrom: z.record(z.string(), smsOrigin).default({}),
    /** How many SMS the account may send a second, as AWS has granted it: whoever is throttled waits in line at that rate. */
    smsPerSecond: z.number().positive().max(10_000).default(20),
    /** The platform applications in SNS, which you make there, for notifications in the senders' own apps. */
    pushApps: z
      .strictObject({
        apns: platformApplication('APNS(_SANDBOX)?', 'APNS').optional(),
        fcm: platformApplication('GCM', 'GCM').optional(),
      })
      .default({}),
    /** The numbers that WhatsApp messages may come from, as End User Messaging Social shows them. */
    whatsAppFrom: z.array(whatsAppNumber).max(20).default([]),
    /** What a segment of an SMS costs you, by country; needed where a sender has an `smsBudget`. */
    smsPrices: z.optional(smsPrices),
    /** `verified` writes to `verifiedRecipients` only; `production` to everyone. */
    sending: z.enum(['verified', 'production']).default('verified'),
    verifiedRecipients: z.array(z.union([z.email(), e164])).default([]),
    /** How long orders, events and messages are kept after the last thing that happened to them. */
    retentionDays: z.int().min(7).max(1095).default(180),
    /**
     * The stream of a table that was restored from a backup (its ARN, as `npm run restore` prints it): from the next
     * deployment on that table is in use. See "Restore" in `infra/README.md`.
     */
    restoredTable: tableStream.optional(),
    /** The EventBridge bus of the account that hears what happens: the one of that name, without a name `default`. */
    eventBus: z
      .union([
        z.literal('off'),
        z.strictObject({
          name: z
            .string()
            .regex(/^[A-Za-z0-9._/-]{1,256}$/)
            .default('default'),
        }),
      ])
      .default('off'),
    /** What SNS lets the account spend on SMS in a month, in USD, as you have it from AWS: an alarm comes at 80 %. */
    smsSpendingLimit: z.number().positive().default(1),
    /**
     * How many looks at the status page there may be at a moment: it is open to everyone, and without a ceiling whoever asks
     * without end takes what Lambda grants the whole account. So many are set aside for it, and 100 must be left over.
     */
    pagesAtOnce: z.int().positive().optional(),
    /** Who is told when something needs a person. */
    alarmEmail: z.email().optional(),
  })
  .superRefine((value, context) => {
    value.machines.forEach(({ name }, index) => {
      if (value.machines.findIndex((one) => one.name === name) === index) return;
      context.addIssue({ code: 'custom', path: ['machines', index, 'name'], message: `"${name}" stands twice` });
    });
    const sourceNames = value.sources.map((source) => (typeof source === 'string' ? source : source.name));
    sourceNames.forEach((name, index) => {
      // The names of outputs know no hyphens.
      const isTaken = sourceNames.slice(0, index).some((other) => bare(other) === bare(name));
      if (isTaken) context.addIssue({ code: 'custom', path: ['sources', index], message: `"${name}" stands twice` });
    });
    for (const [country, origin] of Object.entries(value.smsFrom)) {
      const path = ['smsFrom', country];
      if (!/^([A-Z]{2}|\*)$/.test(country)) {
        context.addIssue({ code: 'custom', path, message: 'must be an ISO 3166 code such as SE, or * for all others' });
      } else if (numbersOnly.has(country) && !origin.startsWith('+')) {
        const message = 'knows no sender ids: put a registered number of yours here';
        context.addIssue({ code: 'custom', path, message });
      }
    }
    const seen = new Set<string>();
    value.senders.forEach((one, index) => {
      if (seen.has(one.id)) {
        context.addIssue({ code: 'custom', path: ['senders', index, 'id'], message: `"${one.id}" stands twice` });
      }
      seen.add(one.id);
      if (!isTimeZone(one.timeZone)) {
        const message = 'must be an IANA time zone such as Europe/Stockholm';
        context.addIssue({ code: 'custom', path: ['senders', index, 'timeZone'], message });
      }
      const { rules, faults } = mergeRules(one);
      for (const { path, message } of faults) {
        context.addIssue({ code: 'custom', path: ['senders', index, ...path], message });
      }
      const words = checkTemplates(
        { templates: one.templates, rules, own: one.rules, whatsApp: one.whatsApp },
        { ...one, link: typicalLink },
      );
      for (const { path, detail } of words.faults) {
        context.addIssue({ code: 'custom', path: ['senders', index, ...path], message: detail });
      }
      const number = one.whatsApp?.phoneNumberId;
      if (number !== undefined && !value.whatsAppFrom.includes(number)) {
        const path = ['senders', index, 'whatsApp', 'phoneNumberId'];
        context.addIssue({ code: 'custom', path, message: 'is not one of whatsAppFrom; list it there' });
      }
      const unpriced = unpricedBudget(one.smsBudget, value.smsPrices);
      if (unpriced) {
        context.addIssue({ code: 'custom', path: ['senders', index, 'smsBudget', 'currency'], message: unpriced });
      }
      if (!isCovered(one.from, value.emailIdentities)) {
        context.addIssue({
          code: 'custom',
          path: ['senders', index, 'from'],
          message: 'is not covered by emailIdentities; verify its domain with SES and list it there',
        });
      }
    });
    if (value.sending === 'verified' && value.verifiedRecipients.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['verifiedRecipients'],
        message: 'names nobody, so nothing would ever be sent; list your own address, or set sending to "production"',
      });
    }
  });
export type Account = z.output<typeof account>;

/** Types an account's file and leaves it as it is; it is checked when it is loaded. */
export const defineAccount = (settings: z.input<typeof account>) => settings;

/** Reads `infra/accounts/<name>.ts`. */
export async function loadAccount(name: string): Promise<Account> {
  const file = `infra/accounts/${name}.ts`;
  try {
    const { default: settings } = (await import(join(import.meta.dirname, `${name}.ts`))) as { default: unknown };
    return checkAccount(settings, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`There is no ${file}. Copy infra/accounts/example.ts to it and fill it in.`, { cause: error });
  }
}

/** An account as its file says, or an error that tells every fault at once, with its place. */
export function checkAccount(settings: unknown, file: string): Account {
  const parsed = account.safeParse(settings);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `  ${path.length ? `${path.join('.')}: ` : ''}${message}`,
  );
  throw new Error(`${file} needs mending:\n${faults.join('\n')}`);
}
