import * as z from 'zod/mini';
import { dailyHours } from '../senders/sending-hours.ts';
import { callRequestData, uploadedPhoto, window } from './event-data.ts';
import { instant } from './instant.ts';
import { innerId } from './outside-id.ts';
import { preferredChannels } from './preferred-channels.ts';
import { remedies } from './remedies.ts';

/** Whom the events of the status page come from: a source of an account begins with a letter. */
export const pageSource = '/status-page';
/** Whom the events of the desk come from. */
export const deskSource = '/desk';

const words = z.string().check(z.maxLength(2000));
/** The channels that somebody may want no more messages over. */
const written = ['email', 'sms', 'whatsapp'] as const;
const stage = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/));
const wordToStage = {
  stage,
  comment: z.optional(words),
  askedAt: z.optional(instant),
  proposal: z.optional(z.string().check(z.maxLength(40))),
};
/** What was typed or ticked into a field of a form. */
const field = z.union([words, z.number(), z.boolean()]);

/** What can be wrong with what was brought. */
export const problemKinds = ['damaged', 'missing', 'wrong_item', 'other'] as const;
export type ProblemKind = (typeof problemKinds)[number];
/** Photos of a problem, and items that one may be about. */
export const mostProblemPhotos = 4;
export const mostProblemItems = 40;

/** How a call ended, or why it has to be made again. */
export const callOutcomes = ['reached', 'no_answer', 'busy', 'voicemail', 'wrong_number', 'refused'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Those after which nobody has been reached, and it is tried again. */
export const unreached: ReadonlySet<CallOutcome | undefined> = new Set(['no_answer', 'busy', 'voicemail']);

/** What somebody may want no more of whom we have on the telephone. */
export const refusals = ['calls', 'everything'] as const;
export type Refusal = (typeof refusals)[number];

/** What customers answer on the page, and what the desk hears of them on the telephone: the `data` of `customer.<name>`. */
export const customerEvents = {
  /** Please phone me: the number (E.164), and when and about what, in the customer's words. */
  call_requested: callRequestData,
  /** Somebody phoned: which call, which number (E.164), how it ended, and by whom. */
  called: z.object({
    callId: z.optional(z.string()),
    phone: z.optional(words),
    outcome: z.optional(z.enum(callOutcomes)),
    note: z.optional(words),
    by: z.optional(words),
    /** When it is tried again. */
    next: z.optional(instant),
    /** Nobody was reached, and nobody tries again. */
    last: z.optional(z.boolean()),
    /** What somebody wants no more of who refused further contact; left out, calls. */
    refuses: z.optional(z.enum(refusals)),
  }),
  /** One of the windows that were offered for a visit. */
  slot_chosen: z.object({ visitId: z.optional(innerId), window }),
  /** A stage as it was proposed, when that was, and by which event (its short hash): of another proposal nobody has said anything yet. */
  approved: z.object(wordToStage),
  rejected: z.object(wordToStage),
  commented: z.object({ stage: z.optional(stage), comment: words }),
  /** The order, as long as its process allows it. */
  cancelled: z.object({ reason: z.optional(words) }),
  form_answered: z.object({ form: innerId, answers: z.record(z.string(), field) }),
  /** What is to be done about a delay, of what the sender's policy lets choose. */
  remedy_chosen: z.object({ choice: z.enum(remedies), comment: z.optional(words) }),
  /** What is wrong with what was brought, with photos that were uploaded to the page. */
  problem_reported: z.object({
    kind: z.enum(problemKinds),
    items: z.optional(
      z
        .array(
          z.object({ name: z.string().check(z.maxLength(500)), sku: z.optional(z.string().check(z.maxLength(500))) }),
        )
        .check(z.maxLength(mostProblemItems)),
    ),
    text: z.optional(words),
    photos: z.optional(z.array(uploadedPhoto).check(z.maxLength(mostProblemPhotos))),
  }),
  /** From 1 to 5. */
  rated: z.object({ rating: z.int().check(z.minimum(1), z.maximum(5)), comment: z.optional(words) }),
  /** How and when the customer would rather be told; `null` hours are those of the sender again. */
  preferred: z.object({
    channels: z.optional(preferredChannels),
    locale: z.optional(z.string()),
    hours: z.optional(z.nullable(dailyHours)),
  }),
  /** No more messages of the sender over a channel, or such messages again, with what stood on the button. */
  opted_out: z.object({ channel: z.enum(written), wording: words }),
  opted_in: z.object({ channel: z.enum(written), wording: words }),
  /** A yes or a no to offers, with what stood beside the box. */
  consented: z.object({ marketing: z.boolean(), wording: words }),
} as const;
export type CalledData = z.output<(typeof customerEvents)['called']>;

/** Whether a call is still to be made after somebody phoned: nobody was reached, or another time was agreed. */
export const isMadeAgain = ({ outcome, next, last }: CalledData): boolean =>
  next !== undefined || (unreached.has(outcome) && last !== true);

export type CustomerEventName = keyof typeof customerEvents;
export type CustomerEventType = `customer.${CustomerEventName}`;

export const customerEventTypes = Object.keys(customerEvents).map((name) => `customer.${name}` as CustomerEventType);

/** The schema of a customer event's `data`; nothing where there is no such event. */
export const customerDataOf = (type: string): z.ZodMiniType<object> | undefined =>
  (customerEventTypes as string[]).includes(type)
    ? customerEvents[type.slice('customer.'.length) as CustomerEventName]
    : undefined;
