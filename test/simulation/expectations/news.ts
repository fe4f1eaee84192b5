import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';

/** What has happened since, by the marks alone, that makes a message old news; nothing where it still holds. */
export function outdatedBy({ name, event, recipient }: Message, order: Order): string | undefined {
  const since = (marks: Record<string, string>, ...steps: string[]) =>
    steps.find((step) => (marks[step] ?? '') > event.occurredAt);
  const visit = order.visits.v1?.marks ?? {};
  // Colleagues hear of a call as long as it is theirs.
  if (name.startsWith('call-')) return undefined;
  const isOfVisit = event.type.startsWith('visit.') && recipient === 'customer';
  const calledOff = isOfVisit && order.marks.cancelled ? 'cancelled' : since(order.marks, 'cancelled');
  if (calledOff) return calledOff;
  switch (name) {
    case 'visit-planned':
      return since(visit, 'started', 'no_one_home', 'completed');
    case 'on-its-way':
      return since(visit, 'no_one_home', 'completed');
    case 'order-received':
    case 'delayed':
      return since(visit, 'completed');
    default:
      return undefined;
  }
}

/** A message that says the same of something that happened later, and was planned before then. */
export const newerOf = (message: Message, others: Message[], before: string): Message | undefined =>
  others.find(
    ({ orderId, rule, channel, about, event, state, plannedAt }) =>
      orderId === message.orderId &&
      rule === message.rule &&
      channel === message.channel &&
      JSON.stringify(about) === JSON.stringify(message.about) &&
      event.occurredAt > message.event.occurredAt &&
      state !== 'skipped' &&
      plannedAt < before,
  );
