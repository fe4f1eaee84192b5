/** Those that speak differently of a delivery, of a rental's collection and of an appointment. */
const visitMessageNames = [
  ...(['choose-slot', 'visit-planned', 'reminder', 'rescheduled', 'on-its-way', 'approaching', 'arrived'] as const),
  ...(['departed', 'delivered', 'left-unattended', 'not-home', 'not-completed'] as const),
] as const;
export type VisitMessageName = (typeof visitMessageNames)[number];

/** The messages that Waypost has words for. */
export const messageNames = [
  ...(['order-received', 'order-updated', 'packed', 'stage-reached', 'approval-asked'] as const),
  ...visitMessageNames,
  ...(['shipped', 'in-transit', 'out-for-delivery', 'ready-to-collect', 'returned', 'all-delivered'] as const),
  ...(['delayed', 'backordered', 'cancelled', 'correction', 'feedback', 'not-told'] as const),
  ...(['phone-back', 'low-rating', 'answered', 'nothing-heard'] as const),
  ...(['remedy-chosen', 'problem-reported', 'budget-spent'] as const),
  ...(['call-assigned', 'call-escalated', 'call-not-made', 'tracking-number-wrong'] as const),
  ...(['sms-budget-near', 'sms-budget-spent'] as const),
] as const;
export type MessageName = (typeof messageNames)[number];
