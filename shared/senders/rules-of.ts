import type * as z from 'zod/mini';
import { callRequestedType } from '../orders/event.ts';
import type { PresetName } from './preset-names.ts';
import { madeToOrder } from './presets/made-to-order.ts';
import { marketplace } from './presets/marketplace.ts';
import { rentalDispatch } from './presets/rental-dispatch.ts';
import { routeDelivery } from './presets/route-delivery.ts';
import { standard } from './presets/standard.ts';
import {
  budgetSpentMoment,
  type Rule,
  rule,
  type RuleInput,
  smsBudgetNearMoment,
  smsBudgetSpentMoment,
  tooLateMoment,
  wrongNumberMoment,
} from './rule.ts';
import type { Sender } from './sender.ts';

/** Part of every preset: what could not be said in time somebody has to say by telephone. */
const tooLate: RuleInput = {
  id: 'too-late',
  on: tooLateMoment,
  message: 'not-told',
  to: 'dispatcher',
  channels: ['email'],
  outside: 'send',
  timeToLive: 'P1D',
};

/** Part of every preset: what the delay policy can not offer any more somebody has to know, once a month. */
const budgetSpent: RuleInput = { ...tooLate, id: 'budget-spent', on: budgetSpentMoment, message: 'budget-spent' };

/** Part of every preset: how far the ceiling for SMS is used up somebody has to know, at four fifths and at the end. */
const smsBudget: RuleInput[] = [
  { ...tooLate, id: 'sms-budget-near', on: smsBudgetNearMoment, message: 'sms-budget-near' },
  { ...tooLate, id: 'sms-budget-spent', on: smsBudgetSpentMoment, message: 'sms-budget-spent' },
];

/** Part of every preset: who asks on the page to be phoned stands on the call list. */
const phoneBack: RuleInput = {
  id: 'phone-back',
  on: callRequestedType,
  message: 'phone-back',
  channels: ['call'],
  use: 'all',
  timeToLive: 'P7D',
};

/** Part of every preset: what customers choose of a delay, and what they say is wrong, somebody has to deal with. */
const putRight: RuleInput[] = [
  { id: 'remedy-chosen', on: 'customer.remedy_chosen', message: 'remedy-chosen' },
  { id: 'problem-reported', on: 'customer.problem_reported', message: 'problem-reported' },
].map((one) => ({ ...(one as RuleInput), to: 'dispatcher', channels: ['email'], outside: 'send' }));

/** Part of every preset, and off until a sender switches it on: who reports a problem is phoned too. */
const problemCall: RuleInput = {
  id: 'problem-call',
  enabled: false,
  on: 'customer.problem_reported',
  message: 'problem-reported',
  channels: ['call'],
  use: 'all',
};

/** Part of every preset: whose a call is hears of it by e-mail, with a link to it; so does who has to see that nobody made it. */
const aboutCalls: RuleInput[] = [
  { id: 'call-assigned', on: 'call.assigned', message: 'call-assigned', to: 'assignee' },
  { id: 'call-escalated', on: 'call.escalated', message: 'call-escalated', to: 'assignee' },
  { id: 'call-not-made', on: 'call.not_made', message: 'call-not-made', to: 'dispatcher' },
].map((one) => ({ ...(one as RuleInput), channels: ['email'], outside: 'send', timeToLive: 'P1D' }));

/** Part of every preset: a mistyped tracking number is put right by whoever can, before the customer asks. */
const wrongNumber: RuleInput = {
  id: 'tracking-number-wrong',
  on: wrongNumberMoment,
  message: 'tracking-number-wrong',
  to: 'dispatcher',
  channels: ['email'],
  outside: 'send',
};

/**
 * Part of every preset and off until a sender switches it on, for each keeps a message waiting for a visit or a parcel:
 * the next step has not come, so somebody should look.
 */
const nothingHeard: RuleInput[] = [
  { id: 'no-visit', on: 'visit.planned', timing: { silence: 'PT2H' } },
  { id: 'no-end', on: 'visit.started', timing: { silence: 'PT4H' } },
  { id: 'no-scan', on: 'shipment.shipped', timing: { silence: 'P3D' } },
  { id: 'no-delivery', on: 'shipment.out_for_delivery', timing: { silence: 'PT14H' } },
].map((one) => ({
  ...one,
  enabled: false,
  message: 'nothing-heard',
  to: 'dispatcher',
  channels: ['email'],
  outside: 'send',
  timeToLive: 'P2D',
}));

const ofAll = [
  tooLate,
  budgetSpent,
  ...smsBudget,
  phoneBack,
  ...putRight,
  problemCall,
  ...aboutCalls,
  ...nothingHeard,
  wrongNumber,
];

const presets: Record<PresetName, RuleInput[]> = {
  standard: [...standard, ...ofAll],
  'route-delivery': [...routeDelivery, ...ofAll],
  'rental-dispatch': [...rentalDispatch, ...ofAll],
  'made-to-order': [...madeToOrder, ...ofAll],
  marketplace: [...marketplace, ...ofAll],
};

/** The ids of a preset's rules. */
export const presetRuleIds = (preset: PresetName): string[] => presets[preset].map(({ id }) => id);

/** What is wrong with one of a sender's own rules: where in `rules`, and in words. */
type RuleFault = z.core.$ZodIssue & { path: (string | number)[] };

interface Merged {
  rules: Rule[];
  faults: RuleFault[];
}

/** The preset's rules with the sender's own laid over them by id. A rule with faults is left out of what speaks. */
export function mergeRules({ extends: preset, rules: own }: Pick<Sender, 'extends' | 'rules'>): Merged {
  const faults: RuleFault[] = [];
  const places = new Map(own.map(({ id }, index) => [id, index]));
  const base = presets[preset];
  const candidates = [
    ...base.map((one) => ({ ...one, ...own[places.get(one.id) ?? -1] })),
    ...own.filter(({ id }) => !base.some((one) => one.id === id)),
  ];
  const rules = candidates.flatMap((candidate) => {
    const parsed = rule.safeParse(candidate);
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      faults.push({ ...issue, path: ['rules', places.get(candidate.id) ?? candidate.id, ...issue.path.map(String)] });
    }
    return [];
  });
  return { rules, faults };
}

const known = new WeakMap<Sender, Rule[]>();

/** The rules that speak for a sender, those switched off left out. */
export function rulesOf(sender: Sender): Rule[] {
  const remembered = known.get(sender);
  if (remembered) return remembered;
  const rules = mergeRules(sender).rules.filter(({ enabled }) => enabled);
  known.set(sender, rules);
  return rules;
}
