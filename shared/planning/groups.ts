import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Rule } from '../senders/rule.ts';

export const groupKey = (name: string, visitId: string): string => `${name}/${visitId}`;

/**
 * The rule of the same group that keeps a message of this one, planned at a time, from being said: it spoke within
 * the group's time. The preferred rule gives way only to a message that has gone out.
 */
export function spokenBy(
  { id, group }: Rule,
  visitId: string,
  { groups }: Order,
  plannedAt: Instant,
): string | undefined {
  if (!group) return undefined;
  const last = groups[groupKey(group.name, visitId)];
  if (!last || last.rule === id || after(last.at, millisecondsOf(group.within)) <= plannedAt) return undefined;
  const stillWaits = last.until !== undefined && last.until > plannedAt;
  return group.preferred && stillWaits ? undefined : last.rule;
}
