import { isDeepStrictEqual } from 'node:util';
import type { Message, Recipient } from '../messages/message.ts';
import type { About } from '../orders/about.ts';
import type { Instant } from '../orders/instant.ts';
import { type Order, visitStatus } from '../orders/order.ts';
import { whereaboutsOf } from '../orders/place.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import type { Rule } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { addressOf } from './address.ts';
import { channelsOf } from './channels-of.ts';
import { holds } from './conditions.ts';
import { type Circumstances, judge, unwantedBy } from './judge.ts';
import { windowTold } from './occasion.ts';
import { type Person, personOf, recipientsOf } from './recipients.ts';
import { saidBy, saidKey } from './said.ts';

/** A visit of another order that a route is said to meet at the same place. */
export interface OtherVisit {
  order: Order;
  visitId: string;
}

/** Another order's visit at the same stop, of which the same person is told at the same address. */
export interface Companion extends OtherVisit {
  recipient: Recipient;
  person: Person;
  /** What is said of it, see `saidUntil`. */
  said: string;
}

/** What is said of a visit, as its order's `said` has it: after a mistake was taken back the same is news again. */
export const saidUntil = ({ retracted }: Order, said: string): string =>
  retracted.length === 0 ? said : `${said}/${retracted.length}`;

/** Of a message, what its visit's companions are found by. */
export type OfVisit = Message & { about: Extract<About, { subject: 'visit' }> };

/**
 * The other visits at the stop of a message's own of which the rule tells the same person; none of orders that were
 * called off. That person's addresses must all be known to the message's own order: where it falls back, it does so
 * for its companions too.
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
  return others.flatMap(({ order, visitId }): Companion[] => {
    const recipient = recipientsOf(rule, order, sender).find((one) => {
      const reach = reachOf(one, rule, order);
      return reach.has(message.channel) && [...reach].every(([channel, to]) => ownReach.get(channel) === to);
    });
    const person = recipient && personOf(recipient, order);
    if (!person || order.marks.cancelled || !isDeepStrictEqual(whereaboutsOf(order, visitId), here)) return [];
    const about: About = { subject: 'visit', id: visitId };
    const said = saidUntil(order, saidBy(rule, about, order, windowTold(about, order, sender)));
    return [{ order, visitId, recipient, person, said }];
  });
}

/** Where somebody may be told over a rule's channels. */
const reachOf = (recipient: Recipient, rule: Rule, order: Order): Map<ChannelName, string> =>
  new Map(
    rule.channels.flatMap((channel): [ChannelName, string][] => {
      const person = personOf(recipient, order);
      const address = person && addressOf(person, channel, order.facts.values.deliveryAddress);
      const isReached = address && 'to' in address && !unwantedBy({ recipient, channel }, rule, order);
      return isReached ? [[channel, address.to.toLowerCase()]] : [];
    }),
  );

/** What the van does, and not what becomes of the goods: at a stop it does so for all that it brings there. */
const ofTheVan = new Set(['visit.started', 'visit.approaching', 'visit.arrived', 'visit.departed']);

/** How a visit ends: of each order at a stop by itself, one shortly after the other. */
const outcomes = new Set(['completed', 'left_unattended', 'no_one_home', 'failed']);

/**
 * When that happened to a companion which the message tells, if it did: what a whole route or its van does happens to
 * all at the stop, all else is known of each order alone. A change of the estimate is no step: the words tell of it.
 */
function happenedTo({ order, visitId }: Companion, { event }: OfVisit): Instant | undefined {
  if (event.routeEvent || ofTheVan.has(event.type) || event.type === 'visit.eta_changed') return event.occurredAt;
  const visit = order.visits[visitId];
  const status = visit && visitStatus(visit);
  const step = event.type.replace('visit.', '');
  const at = visit?.marks[step];
  if (!status || at === undefined) return undefined;
  // What ends an attempt is over once the next one has begun.
  const holds = outcomes.has(step) || step === 'rescheduled' ? status.step === step : at >= (status.since ?? '');
  return holds ? at : undefined;
}

/** Whether the outcome that the message tells has not come yet of a companion, and will. */
export function isAwaited(companion: Companion, message: OfVisit): boolean {
  const { order, visitId } = companion;
  const tellsOutcome = !message.event.routeEvent && outcomes.has(message.event.type.replace('visit.', ''));
  if (!tellsOutcome || happenedTo(companion, message)) return false;
  const visit = order.visits[visitId];
  const status = visit && visitStatus(visit);
  return status !== undefined && !outcomes.has(status.step);
}

/** Whether the message's rule would say to a companion now, over the same channel, what it tells. */
export function isToldOf(companion: Companion, message: OfVisit, circumstances: Circumstances): boolean {
  const { order: own, sender, now } = circumstances;
  const { order, visitId, person } = companion;
  const rule = rulesOf(sender).find(({ id }) => id === message.rule);
  const visit = order.visits[visitId];
  const occurredAt = happenedTo(companion, message);
  if (!rule || !visit || occurredAt === undefined) return false;
  const speaksOver = (whom: Person | undefined, one: Order) => channelsOf(rule, whom, one).includes(message.channel);
  // Over a channel that it fell back to it speaks for all who would have followed.
  if (!speaksOver(person, order) && speaksOver(personOf(message.recipient, own), own)) return false;
  const event = { type: message.event.type, data: visit.known.values.outcome ?? {} };
  if (!holds(rule.when, { event, order, visit, sender, now })) return false;
  return judge(asOf(companion, message, rule, occurredAt, sender), { ...circumstances, order }).verdict === 'send';
}

/** The message as it would stand were it the companion's, whose own event may not have been taken in yet. */
function asOf(companion: Companion, message: OfVisit, rule: Rule, occurredAt: Instant, sender: Sender) {
  const { order, visitId, recipient } = companion;
  const about: About = { subject: 'visit', id: visitId };
  const said = saidBy(rule, about, order, windowTold(about, order, sender));
  return {
    ...message,
    about,
    recipient,
    said: rule.timing.before ? said : (order.said[saidKey({ rule: rule.id, about })] ?? said),
    event: { ...message.event, hash: '', occurredAt },
  };
}
