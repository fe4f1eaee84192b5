import type { About } from '../orders/about.ts';
import type { Window } from '../orders/event-data.ts';
import { after, type Instant } from '../orders/instant.ts';
import { sinceOf } from '../orders/known.ts';
import { type Order, type Visit, visitStatus } from '../orders/order.ts';
import { millisecondsOf } from '../senders/duration.ts';
import { approvalAsked, hasGoneOn, withOwnStages } from '../senders/order-types-of.ts';
import type { KnownTime } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import { windowSet } from './slot-choice.ts';

/** What of a rule's timing says which time it is. */
type CountedFrom = { time: KnownTime; orAfter?: string | undefined };

/**
 * The time that a message is counted back from, as it is known now of what the message is about; nothing where it is
 * not known, or holds no more. `window` is the one that the customer is told.
 */
export function timeKnown(
  { time, orAfter }: CountedFrom,
  about: About,
  { order, sender }: { order: Order; sender: Sender },
  window: Window | undefined,
): Instant | undefined {
  if (time === 'approvalDue')
    return about.subject === 'stage' ? approvalDue(about.name, { order, sender }, orAfter) : undefined;
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  if (!visit) return undefined;
  return time === 'window' ? beginningOf(window, visit) : slotCutOff(visit);
}

/** The window of an attempt that came to nothing is over, whenever it would have been. */
function beginningOf(window: Window | undefined, visit: Visit): Instant | undefined {
  const since = visitStatus(visit)?.since;
  return since === undefined || toldAt(visit, '/window') >= since || toldAt(visit, '/eta') >= since
    ? window?.from
    : undefined;
}

/** Once a window is set, the choice is made. Where nobody says by when, all can be chosen until the first begins. */
function slotCutOff(visit: Visit): Instant | undefined {
  const { slotCutOff: told, slots = [] } = visit.known.values;
  const isMade = windowSet(visit) || toldAt(visit, '/window') > toldAt(visit, told ? '/slotCutOff' : '/slots');
  return isMade ? undefined : (told ?? slots.map(({ from }) => from).sort()[0]);
}

/** Once it is answered, or a later stage is reached, nobody waits for an answer any more. */
function approvalDue(
  stage: string,
  { order, sender }: { order: Order; sender: Sender },
  orAfter: string | undefined,
): Instant | undefined {
  const approval = approvalAsked(withOwnStages(order, sender), sender, stage);
  if (!approval || approval.answer || hasGoneOn(order, sender, stage, approval.askedAt)) return undefined;
  return approval.dueAt ?? (orAfter && after(approval.askedAt, millisecondsOf(orAfter)));
}

const toldAt = ({ known }: Visit, path: string): Instant => sinceOf(known, path) ?? '';
