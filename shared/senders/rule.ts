import * as z from 'zod/mini';
import { messageNames } from '../messages/message.ts';
import { visitKinds } from '../orders/event-data.ts';
import { channelNames } from '../orders/order-facts.ts';
import { parcelParts } from '../orders/parcels.ts';
import { steps } from '../orders/status.ts';
import { duration, span } from './duration.ts';
import { ruleId } from './rule-id.ts';
import { hoursOfRule, wallTime } from './sending-hours.ts';
import { translations } from './templates.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));
const channel = z.enum(channelNames);

/** What must be so of the order for a rule to speak. What is left out does not matter. */
const conditions = z.strictObject({
  /** The kind of the visit. */
  kind: z.optional(z.array(z.enum(visitKinds))),
  orderType: z.optional(z.array(text)),
  /** The visit's window begins within this time from now: `P1D` for "within a day". */
  windowWithin: z.optional(duration),
  /** The reason that the event gives, whole, in any case of letters. */
  reason: z.optional(z.array(text)),
  hasPhoto: z.optional(z.boolean()),
  /** The stage asks for the customer's word. */
  approval: z.optional(z.boolean()),
  /** Windows are offered for the visit, and none is set. */
  hasSlots: z.optional(z.boolean()),
  /** How the parcel stands among those of its order: `only`, `part` with more to come, or `last` of several, with which all is delivered. */
  parcel: z.optional(z.array(z.enum(parcelParts))),
  /** The customer gave this many points of five, or fewer. */
  ratingAtMost: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  /** Whether the customer has agreed to more than the order's own news: `consent.marketing` of the order is true. */
  optedIn: z.optional(z.boolean()),
  /** The order's own attributes. */
  attributes: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
});
export type Conditions = z.output<typeof conditions>;

const oneOf = [
  z.literal('customer'),
  z.literal('dispatcher'),
  z.literal('assignee'),
  z.strictObject({ contacts: text }),
  z.strictObject({ colleagues: z.array(z.email()).check(z.minLength(1)) }),
] as const;

/**
 * To whom: the customer, the sender's dispatcher, whoever has a call to make, the contacts of a role named on the
 * order, colleagues by their addresses, or one of the sender's systems; or several of them in a list.
 */
const recipients = z.union(
  [...oneOf, z.strictObject({ system: text }), z.array(z.union(oneOf)).check(z.minLength(1), z.maxLength(10))],
  'must be "customer", "dispatcher", "assignee", {"contacts": "<role>"}, {"colleagues": ["<e-mail>"]} or {"system": "<id>"}, or a list of them',
);

/** The times that a message may be counted back from. */
const knownTimes = ['window', 'slotCutOff', 'approvalDue'] as const;
export type KnownTime = (typeof knownTimes)[number];

/** When, counted from the event, or from a time that is known of what the rule is about. */
const timing = z
  .strictObject({
    /** So long after the event. */
    delay: z.optional(duration),
    /**
     * So long before a known time: the visit's window begins, the choice of a slot closes, an approval is due. Planned
     * at the rule's event, and anew whenever that time moves; what would have been earlier than now is not said. Where
     * the hours would make it too late, it goes in those before.
     */
    before: z.optional(
      z
        .strictObject({
          time: z.enum(knownTimes),
          by: duration,
          /**
           * Never more than this part of the time that is left when it is planned, or when the hours open in which an
           * answer can be asked for: with a day to answer and 0.5, twelve hours before. Nobody is reminded in the moment in which they are asked, where the hours leave no other.
           */
          atMost: z.optional(z.number().check(z.minimum(0.1), z.maximum(0.9))),
          /** Where an approval is asked for by no time: so long after it was asked. */
          orAfter: z.optional(span),
          /** At once, or when the hours open, where the time, or all hours before it, have passed when it is planned, and not left out; but not of what is recorded in silence. */
          orAtOnce: z._default(z.boolean(), false),
        })
        .check(
          z.refine(
            ({ time, orAfter }) => orAfter === undefined || time === 'approvalDue',
            'has "orAfter", which is for an approval without a date: count from "approvalDue", or leave it out',
          ),
        ),
    ),
    /**
     * For a visit on a later day: not before this time of today; confirmed after it, on the following day. Hours and
     * holidays may put that off, but not to the visit's own day: then it goes at once, as on the last day before a weekend.
     */
    laterDaysAfter: z.optional(wallTime),
    /**
     * So long after the event, or of a visit after the end of its window where that is later, and only if nothing more
     * has been heard of its subject since: the next step that should have come and did not.
     */
    silence: z.optional(duration),
    /** For a visit today: so long after the event. */
    sameDayDelay: z.optional(duration),
  })
  .check(
    z.refine(
      ({ delay, before }) => delay === undefined || before === undefined,
      'has both "delay" and "before": one counts from the event, the other back from a time; leave one out',
    ),
  );

/** Every answer of a customer's. */
export const anyAnswer = 'customer.*';

/** Every stage that no rule of its own names. */
export const anyStage = 'stage.*';

/** How long a plan is worth telling: until its visit begins, also where hours open only after the holidays. */
export const overHolidays = 'P7D';

/** When a message could not be said before its visit: no event, but a moment for a rule all the same. */
export const tooLateMoment = 'message.too_late';

/** When a delay could not be made up for as the sender's policy says, for the first time in a month. */
export const budgetSpentMoment = 'budget.spent';

/** When most of what a sender may spend on SMS in a month is spent, and when an SMS finds no room; each once a month. */
export const smsBudgetNearMoment = 'sms_budget.near';
export const smsBudgetSpentMoment = 'sms_budget.spent';

/** When a call that is one colleague's came on the list, became the supervisor's, or was made by nobody in time. */
const callMoments = ['call.assigned', 'call.escalated', 'call.not_made'] as const;
export type CallMoment = (typeof callMoments)[number];

/** When a parcel's event leaves it with a tracking number that fails the check of its own carrier. */
export const wrongNumberMoment = 'tracking_number.wrong';

const smsBudgetMoments = [smsBudgetNearMoment, smsBudgetSpentMoment];

/** Whether something that is no event is a moment for a rule. */
export const isOwnMoment = (type: string): boolean =>
  [tooLateMoment, budgetSpentMoment, ...smsBudgetMoments, wrongNumberMoment, ...callMoments].includes(type);

/** How long a call may be on the list where its rule does not say. */
export const usualEscalation = 'PT4H';

/** At which moment, to whom, which message, over which channels, with which timing. */
export const rule = z.strictObject({
  id: ruleId,
  enabled: z._default(z.boolean(), true),
  /** The event type at which it speaks; `stage.<name>` for a stage, `stage.*` for every stage that no other rule names, `customer.<name>` or `customer.*` for an answer, `route.locked` … for a visit whose route that happens to. */
  on: z.string(),
  message: z.enum(messageNames),
  when: z._default(conditions, {}),
  to: z._default(recipients, 'customer'),
  channels: z.array(channel).check(z.minLength(1, 'must name a channel')),
  /** `preferred`: those that the recipient prefers, else every one that there is an address for, and of notifications, WhatsApp, messengers and SMS the first. `first`: the first of its own that reaches them, one that they prefer before others. `all`: every one. */
  use: z._default(z.enum(['preferred', 'first', 'all']), 'preferred'),
  /** Only where the order asks for it: `notify.email`, `notify.sms` … is true, of the contact itself or else of the order. */
  onlyIfAsked: z._default(z.boolean(), false),
  timing: z._default(timing, {}),
  /** Goes whatever an address got already on the day, and does not count: what is pointless on the next. */
  uncapped: z._default(z.boolean(), false),
  /** Hours of this rule's own, over all channels or by channel: over one that is left out the sender's hold. */
  hours: z.optional(hoursOfRule),
  /** Outside the hours: held until they open, skipped, or sent all the same. */
  outside: z._default(z.enum(['hold', 'skip', 'send']), 'hold'),
  /** Over these channels it goes at any hour: the confirmation of an order just placed. */
  atOnceOver: z._default(z.array(channel), []),
  /** Of the rules of a group only one speaks about a visit within this time: the preferred one if it comes first or the other still waits. */
  group: z.optional(z.strictObject({ name: ruleId, within: duration, preferred: z._default(z.boolean(), false) })),
  /** The step of the visit from which it is not worth saying any more. */
  notFrom: z.optional(z.enum(Object.keys(steps.visit) as [keyof typeof steps.visit])),
  /** Whose call it is where it speaks over `call`, and who gets it when nobody has made it in time. */
  call: z.optional(
    z.strictObject({
      assignee: z.optional(z.email()),
      supervisor: z.optional(z.email()),
      /** After so long on the list it is the supervisor's. */
      escalateAfter: z._default(duration, usualEscalation),
    }),
  ),
  /** How long it is worth saying. */
  timeToLive: z._default(span, 'PT72H'),
  /** Characters that its SMS may have. */
  smsLimit: z.optional(z.number().check(z.int(), z.minimum(40), z.maximum(459))),
  /** Words of its own, by language; before the sender's for the same message. */
  templates: z.optional(translations),
});
export type Rule = z.output<typeof rule>;
export type RuleInput = z.input<typeof rule>;

/** Whether a rule tells one of the sender's systems, which hears of every event. */
export const isForSystem = ({ to }: Pick<Rule, 'to'>): boolean => typeof to === 'object' && 'system' in to;
