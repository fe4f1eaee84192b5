import { isDeepStrictEqual } from 'node:util';
import type { Message, Recipient } from '../messages/message.ts';
import type { About } from '../orders/about.ts';
import { type Order, visitStatus } from '../orders/order.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import { whereaboutsOf } from '../orders/place.ts';
import type { Rule } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { addressOf } from './address.ts';
import { type Circumstances, unwantedBy } from './judge.ts';
import { windowTold } from './occasion.ts';
import { type Person, personOf, recipientsOf } from './recipients.ts';
import { saidBy, saidKey } from './said.ts';

/** A message about a visit, which may have others beside it. */
export type OfVisit = Message & { about: Extract<About, { subject: 'visit' }> };

/** A visit of another order that a route is said to meet at the same place. */
export interface OtherVisit {
  order: Order;
  visitId: string;
}

/** Another order's visit at the same stop, of which a message's rule tells the same address. */
export interface Companion extends OtherVisit {
  recipient: Recipient;
  person: Person;
  /** What is said of it, see `saidUntil`. */
  said: string;
  /** Whether the message may speak for it: where that falls back, it does so for its companions too. */
  isCovered: boolean;
  /** Whether its own message may speak for this one. */
  covers: boolean;
}

/** What is said of a visit, as its order's `said` has it: after a mistake was taken back the same is news again. */
export const saidUntil = ({ retracted }: Order, said: string): string =>
  retracted.length === 0 ? said : `${said}/${retracted.length}`;

/**
 * The other visits at the stop of a message's own of which the rule tells the same address; none of orders that were
 * called off. One order speaks for another if it knows all addresses that the other may be told at.
 */
export function companionsOf(
  message: OfVisit,
  others: readonly OtherVisit[],
  { order: own, sender }: Circumstances,
): Companion[] {
  const rule = rulesOf(sender).find(({ id }) => id === message.rule);
  if (!rule || own.marks.cancelled) return [];
  const here = whereaboutsOf(own, message.about.id);
  const ownReach = reachOf(message.recipient, rule, own);
  const to = ownReach.get(message.channel);
  return others.flatMap(({ order, visitId }): Companion[] => {
    if (order.marks.cancelled || !isDeepStrictEqual(whereaboutsOf(order, visitId), here)) return [];
    const recipient = recipientsOf(rule, order, sender).find(
      (one) => to !== undefined && reachOf(one, rule, order).get(message.channel) === to,
    );
    const person = recipient && personOf(recipient, order);
    if (!person) return [];
    const reach = reachOf(recipient, rule, order);
    const sides = { isCovered: isWithin(reach, ownReach), covers: isWithin(ownReach, reach) };
    return [{ order, visitId, recipient, person, said: saidOf({ order, visitId }, message, rule, sender), ...sides }];
  });
}

type Reach = Map<ChannelName, string>;

/** Where somebody may be told over a rule's channels. */
const reachOf = (recipient: Recipient, rule: Rule, order: Order): Reach =>
  new Map(
    rule.channels.flatMap((channel): [ChannelName, string][] => {
      const person = personOf(recipient, order);
      const address = person && addressOf(person, channel, order.facts.values.deliveryAddress);
      const isReached = address && 'to' in address && !unwantedBy({ recipient, channel }, rule, order);
      return isReached ? [[channel, address.to.toLowerCase()]] : [];
    }),
  );

const isWithin = (reach: Reach, other: Reach): boolean =>
  [...reach].every(([channel, to]) => other.get(channel) === to);

/** What was planned to be said of a visit in this attempt or, where its own event is still to come, will be. */
function saidOf({ order, visitId }: OtherVisit, { event }: OfVisit, rule: Rule, sender: Sender): string {
  const about: About = { subject: 'visit', id: visitId };
  const visit = order.visits[visitId];
  const at = visit?.marks[event.type.replace('visit.', '')];
  const isTakenIn = visit !== undefined && at !== undefined && at >= (visitStatus(visit)?.since ?? '');
  const planned = isTakenIn ? order.said[saidKey({ rule: rule.id, about })] : undefined;
  return saidUntil(order, planned ?? saidBy(rule, about, { order, sender }, windowTold(about, order, sender)));
}
