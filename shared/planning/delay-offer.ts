import type { Message } from '../messages/message.ts';
import type { Event } from '../orders/event.ts';
import type { Compensation, HeldSum, Offered } from '../orders/offered.ts';
import type { Order } from '../orders/order.ts';
import { type DelayOffer, type DelayPolicy, type DelayStep, daysOf } from '../senders/delay-policy.ts';
import { budgetSpentMoment } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import { shortHash } from '../short-hash.ts';
import { daysLate } from './days-late.ts';
import type { Circumstances } from './judge.ts';
import type { Plan } from './plan.ts';
import { recipientsOf } from './recipients.ts';
import { toldToColleague } from './tell-colleague.ts';
import { wallTime } from './wall-clock.ts';

/** The messages that say what a delay is made up for with. */
const saying = new Set<Message['name']>(['delayed', 'backordered']);

/**
 * The plan of a delay with what the sender's policy offers for it noted on the order, and the sum that has to be set
 * aside before. Each step of the policy is offered once, by the message that tells of the delay: again only where that
 * still waits, and so will never be said. What somebody offers with the event itself stands before the policy. Pure.
 */
export function withOffer(planned: Plan, { event, hash }: { event: Event; hash: string }, facts: Circumstances): Plan {
  const { sender, now, budget = 'open' } = facts;
  const { order } = planned;
  const { delayPolicy: policy } = sender;
  if (!policy || !(event.type === 'order.delayed' || event.type === 'order.backordered')) return planned;
  const telling = planned.messages.filter(
    ({ recipient, name, state }) =>
      recipient === 'customer' && saying.has(name) && (state === 'planned' || state === 'held'),
  );
  const [message] = telling;
  if (!message) return planned;
  const said = { event: hash, ...heldUntil(telling) };
  const before = order.offered;
  const step = stepFor(policy, order, sender.timeZone);
  if (!step || (before && before.from >= daysOf(step))) {
    const waits = before?.heldUntil !== undefined && now < before.heldUntil;
    return waits ? { ...planned, order: { ...order, ...toldInstead(order, before, said) } } : planned;
  }
  const own = order.delay.values.delay?.compensation;
  const cost = own || !step.offer ? 0 : costOf(step.offer, order, policy);
  const promises = cost !== undefined && (cost === 0 || budget === 'open');
  const compensation = own ?? (promises && step.offer ? compensationBy(step.offer, policy) : undefined);
  const offered: Offered = {
    ...{ from: daysOf(step), at: now, ...said, choices: step.choices },
    ...(compensation ? { compensation } : {}),
  };
  const key = shortHash(JSON.stringify([hash, daysOf(step)]), 12);
  const month = monthOf(facts);
  return {
    ...planned,
    messages: budget === 'spent first' ? [...planned.messages, ...toldSpent(message, month, facts)] : planned.messages,
    order: {
      ...order,
      offered,
      ...replacing(order),
      ...(cost && promises ? holding(order, { event: hash, month, key, cost }) : {}),
    },
    reserve:
      cost && promises ? { senderId: order.senderId, month, key, cost, budget: hundredths(policy.budget) } : undefined,
  };
}

/** One that was told, or waits to be told: each is from a further step, so they are as few as these. */
const replacing = ({ offered, offeredBefore = [] }: Order): Pick<Order, 'offeredBefore'> =>
  offered ? { offeredBefore: [...offeredBefore, offered] } : {};

const holding = ({ heldSums = [] }: Order, sum: HeldSum): Pick<Order, 'heldSums'> => ({ heldSums: [...heldSums, sum] });

/** What was offered, told by another event than the one whose message still waits. */
function toldInstead({ heldSums }: Order, before: Offered, said: Pick<Offered, 'event' | 'heldUntil'>) {
  const moved = heldSums?.map((sum) => (sum.event === before.event ? { ...sum, event: said.event } : sum));
  return { offered: { ...before, ...said }, ...(moved && { heldSums: moved }) };
}

/** Where every message that tells it waits, until when the first does. */
function heldUntil(telling: readonly Message[]): Pick<Offered, 'heldUntil'> {
  const waiting = telling.flatMap((message) => (message.state === 'held' ? [message.until] : [])).sort();
  const [first] = waiting;
  return waiting.length === telling.length && first ? { heldUntil: first } : { heldUntil: undefined };
}

const monthOf = ({ sender, now }: Circumstances): string => wallTime(now, sender.timeZone).date.slice(0, 7);

/** The furthest step that an order is late enough for. */
function stepFor({ steps }: DelayPolicy, order: Order, zone: string): DelayStep | undefined {
  const late = daysLate(order, order.delay.values.delay?.newEta, zone);
  return steps.filter((step) => daysOf(step) <= late).sort((one, other) => daysOf(other) - daysOf(one))[0];
}

/** An amount such as `10.5` in hundredths. */
const hundredths = (amount: string): number => Math.round(Number(amount) * 100);

/** What an offer takes of the budget; nothing where that can not be known. */
function costOf({ amount, percent }: DelayOffer, { facts }: Order, { currency }: DelayPolicy): number | undefined {
  if (percent === undefined) return hundredths(amount ?? '0');
  const { total } = facts.values;
  if (!total?.amount || total.currency !== currency || Number(total.amount) <= 0) return undefined;
  return Math.ceil((hundredths(total.amount) * percent) / 100);
}

/** What an expedite costs is nobody's business but the sender's. */
function compensationBy({ kind, amount, percent, code, text }: DelayOffer, { currency }: DelayPolicy): Compensation {
  const worth = percent === undefined ? { amount, currency } : { percent };
  const known = { kind, ...(kind === 'expedite' ? {} : worth), code, words: text };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Compensation;
}

/** The e-mail that tells the dispatcher, once a month, that what the policy offers is not promised any more. */
function toldSpent(of: Message, month: string, { order, sender, now }: Circumstances): Message[] {
  const rule = rulesOf(sender).find(({ on }) => on === budgetSpentMoment);
  const [recipient] = rule ? recipientsOf(rule, order, sender) : [];
  if (!rule || typeof recipient !== 'object' || !('colleague' in recipient)) return [];
  return [toldToColleague(of, rule, recipient.colleague, [month], now)];
}
