import type { About } from '../orders/about.ts';
import type { Instant } from '../orders/instant.ts';
import { type Order, visitStatus } from '../orders/order.ts';
import { rulesOf } from '../senders/rules-of.ts';
import { channelsOf } from './channels-of.ts';
import type { Companion, OfVisit } from './companions.ts';
import { holds } from './conditions.ts';
import { type Circumstances, judge } from './judge.ts';
import { windowTold } from './occasion.ts';
import { type Person, personOf } from './recipients.ts';
import { saidBy, saidKey, withoutTurn } from './said.ts';

/** What the van does, and not what becomes of the goods: at a stop it does so for all that it brings there. */
const ofTheVan = new Set(['visit.started', 'visit.approaching', 'visit.arrived', 'visit.departed']);

/** How a visit ends: of each order at a stop by itself, one shortly after the other. */
const outcomes = new Set(['completed', 'left_unattended', 'no_one_home', 'failed']);

const stepOf = ({ event }: OfVisit): string => event.type.replace('visit.', '');

/**
 * When that happened to a companion which the message tells, if it did: what a whole route or its van does happens to
 * all at the stop, all else is known of each order alone. A change of the estimate is no step: the words tell of it.
 */
function happenedTo({ order, visitId }: Companion, message: OfVisit): Instant | undefined {
  const { event } = message;
  if (event.routeEvent || ofTheVan.has(event.type) || event.type === 'visit.eta_changed') return event.occurredAt;
  const visit = order.visits[visitId];
  const status = visit && visitStatus(visit);
  const step = stepOf(message);
  const at = visit?.marks[step];
  if (!status || at === undefined) return undefined;
  // What ends an attempt is over once the next one has begun.
  const isSo = outcomes.has(step) || step === 'rescheduled' ? status.step === step : at >= (status.since ?? '');
  return isSo ? at : undefined;
}

/** Whether the outcome that the message tells has not come yet of a companion, and will. */
export function isAwaited(companion: Companion, message: OfVisit): boolean {
  const { order, visitId } = companion;
  const tellsOutcome = !message.event.routeEvent && outcomes.has(stepOf(message));
  if (!tellsOutcome || happenedTo(companion, message) !== undefined) return false;
  const visit = order.visits[visitId];
  const status = visit && visitStatus(visit);
  return status !== undefined && !outcomes.has(status.step);
}

/** Whether the message's rule would say to a companion now, over the same channel, what it tells. */
export function isToldOf(companion: Companion, message: OfVisit, circumstances: Circumstances): boolean {
  const { order: own, sender, now } = circumstances;
  const { order, visitId, recipient, person } = companion;
  const rule = rulesOf(sender).find(({ id }) => id === message.rule);
  const visit = order.visits[visitId];
  const occurredAt = happenedTo(companion, message);
  if (!rule || !visit || occurredAt === undefined) return false;
  const speaksOver = (whom: Person | undefined, one: Order) => channelsOf(rule, whom, one).includes(message.channel);
  // Over a channel that it fell back to it speaks for all who would have followed.
  if (!speaksOver(person, order) && speaksOver(personOf(message.recipient, own), own)) return false;
  const event = { type: message.event.type, data: visit.known.values.outcome ?? {} };
  if (!holds(rule.when, { event, order, visit, sender, now })) return false;
  const about: About = { subject: 'visit', id: visitId };
  const wouldSay = saidBy(rule, about, { order, sender }, windowTold(about, order, sender));
  const said = order.said[saidKey({ rule: rule.id, about })] ?? wouldSay;
  const theirs = {
    ...{ ...message, about, recipient },
    // Its own event may not have been taken in yet: what it said last is not for that out of date.
    said: rule.timing.before && withoutTurn(said) !== wouldSay ? wouldSay : said,
    event: { ...message.event, hash: '', occurredAt },
  };
  return judge(theirs, { ...circumstances, order }).verdict === 'send';
}
