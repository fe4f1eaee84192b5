import type { Message } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Rule } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import { timeKnown } from './known-time.ts';
import { beginningOf, windowToTell } from './promise.ts';
import { choiceCloses } from './slot-choice.ts';

/**
 * Before when a message has to be said: a time that something ends with, the end of the choice that it asks for, or the
 * beginning of the visit that it prepares for. Nothing where it may be said at any time. Pure.
 */
export function latestOf(
  { about }: Pick<Message, 'about'>,
  { rule, order, sender }: { rule: Rule; order: Order; sender: Sender },
): Instant | undefined {
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  const closes = visit && rule.message === 'choose-slot' && !rule.timing.before ? choiceCloses(visit) : undefined;
  if (closes !== undefined) return closes;
  const before = rule.timing.before ?? { time: 'window' };
  if (before.time === 'window' && rule.notFrom !== 'started') return undefined;
  const begins = visit && beginningOf(visit, sender);
  const first = begins === undefined ? undefined : { from: begins, to: begins };
  return timeKnown(before, about, { order, sender }, (visit && windowToTell(visit, sender)) ?? first);
}
