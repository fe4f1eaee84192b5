import type { MessageName } from './message-names.ts';

/** What colleagues are told of customers, parcels and budgets, and nobody else. */
export const forColleagues: ReadonlySet<MessageName> = new Set<MessageName>([
  ...(['not-told', 'phone-back', 'low-rating', 'answered', 'nothing-heard', 'tracking-number-wrong'] as const),
  ...(['remedy-chosen', 'problem-reported', 'budget-spent', 'sms-budget-near', 'sms-budget-spent'] as const),
  ...(['call-assigned', 'call-escalated', 'call-not-made'] as const),
]);

/** Those that tell of what somebody else was to hear. */
export const ofSomebodyUntold: ReadonlySet<MessageName> = new Set<MessageName>([
  ...(['not-told', 'call-assigned', 'call-escalated', 'call-not-made'] as const),
]);
