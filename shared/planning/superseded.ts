import { isOver, type Order, visitStatus } from '../orders/order.ts';
import { steps, type StepOf } from '../orders/status.ts';
import type { Message } from '../messages/message.ts';
import { saidKey } from './said.ts';

/** What of a message it takes to judge whether it is still true. */
export type Claim = Pick<Message, 'rule' | 'about' | 'said' | 'event'> & { notFrom?: StepOf<'visit'> | undefined };

/**
 * What has happened that makes a message pointless or untrue, in words; nothing where it may still be said. "On its
 * way" never follows "completed" of the same visit, and of two plans only the newer is told.
 */
export function supersededBy(claim: Claim, order: Order): string | undefined {
  const { about, event, notFrom } = claim;
  const lastSaid = order.said[saidKey(claim)];
  if (lastSaid !== undefined && lastSaid !== claim.said) return 'a newer message says it';
  if (order.marks.cancelled && order.marks.cancelled >= event.occurredAt) return 'the order is cancelled';
  if (about.subject === 'order') return supersededOfOrder(order);
  const visit = order.visits[about.id];
  const status = visit && visitStatus(visit);
  if (!status) return undefined;
  if (status.since && status.since > event.occurredAt) return `the visit is already ${inWords(status.step)}`;
  if (notFrom && status.rank >= steps.visit[notFrom].rank) return `the visit is already ${inWords(status.step)}`;
  return undefined;
}

/** Of the order itself nothing is said any more once there is nothing more to come, or while it is at the door. */
function supersededOfOrder(order: Order): string | undefined {
  if (isOver(order)) return 'all of it has been delivered';
  for (const visit of Object.values(order.visits)) {
    const status = visitStatus(visit);
    if (status && status.rank >= steps.visit.started.rank) return `a visit is already ${inWords(status.step)}`;
  }
  return undefined;
}

const inWords = (step: string) => step.replaceAll('_', ' ');
