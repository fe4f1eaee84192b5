import { createHash } from 'node:crypto';
import type { About, Message } from '../messages/message.ts';
import { type Order, visitStatus } from '../orders/order.ts';
import type { Rule } from './rules.ts';

/** What a message is about, as `order.said` keys it. */
export const saidKey = ({ rule, about }: Pick<Message, 'rule' | 'about'>): string =>
  about.subject === 'visit' ? `${rule}/${about.id}` : rule;

/**
 * What a rule would tell of its subject now, as a short hash: the same attempt and the same window make the same, so
 * that an event repeated under another id says nothing new.
 */
export function saidBy(rule: Rule, about: About, order: Order): string {
  return createHash('sha256')
    .update(JSON.stringify(tellsOf(rule, about, order)))
    .digest('base64url')
    .slice(0, 8);
}

function tellsOf(rule: Rule, about: About, order: Order): unknown {
  if (about.subject === 'order') return rule.message === 'delayed' ? order.delay.values : [];
  const visit = order.visits[about.id];
  if (!visit) return [];
  const attempt = visitStatus(visit)?.since;
  return rule.message === 'visit-planned' ? [attempt, visit.known.values.window] : [attempt];
}
