import type { Message } from '../messages/message.ts';
import type { About } from '../orders/about.ts';
import { resentType } from '../orders/desk-event.ts';
import { type Event, retractionType } from '../orders/event.ts';
import type { Window } from '../orders/event-data.ts';
import type { Order } from '../orders/order.ts';
import type { Rule } from '../senders/rule.ts';
import { anyStage } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import { withCalls } from './calls.ts';
import { channelsOf } from './channels-of.ts';
import { holds } from './conditions.ts';
import { draft } from './draft.ts';
import { withFallBacks } from './fall-back.ts';
import { groupKey } from './groups.ts';
import type { Circumstances } from './judge.ts';
import { correct } from './correct.ts';
import { aboutOf, isNoNews, windowTold } from './occasion.ts';
import { overtakenBy } from './overtaken.ts';
import { personOf, recipientsOf } from './recipients.ts';
import { saidBy, saidKey, tellsWindow } from './said.ts';
import { saidAgain } from './say-again.ts';
import { silencedBy } from './silence.ts';
import { toldToDispatcher, withDispatcherTold } from './tell-dispatcher.ts';

export interface Plan {
  messages: Message[];
  /** Calls on the list that nobody needs to make any more, by their ids. */
  needlessCalls: string[];
  /** The order, with what the messages say noted on it. */
  order: Order;
}

/**
 * What an event just folded into its order makes us say, each message with its first verdict. `concerned` is what was
 * said of an event that this one takes back, or what it has said again. Pure and total.
 */
export function plan(event: Event, circumstances: Circumstances, concerned: readonly Message[] = []): Plan {
  const { order, sender, now } = circumstances;
  const nothing: Plan = { messages: [], needlessCalls: [], order };
  if (silencedBy(event, order, sender, now)) return withCalls(nothing, event, sender);
  if (event.type === retractionType) return withCalls(correct(event, circumstances, concerned), event, sender);
  if (event.type === resentType) {
    return withCalls({ ...nothing, messages: saidAgain(event, circumstances, concerned) }, event, sender);
  }
  const about = aboutOf(event);
  const rules = rulesOf(sender);
  const planned = rules
    .filter((rule) => isAt(event, rule, rules) || isCounted(rule, about, order))
    .reduce((so, rule) => withRule(so, rule, event, about, circumstances), nothing);
  return withCalls(planned, event, sender);
}

function isAt({ type, routeEvent }: Event, { on }: Rule, rules: readonly Rule[]): boolean {
  if (on !== anyStage) return on === type || on === routeEvent;
  return type.startsWith('stage.') && !rules.some((other) => other.on === type);
}

/** Whether a rule counts from a time of this subject already, which the event may have moved. */
const isCounted = ({ id, timing }: Rule, about: About, { said }: Order): boolean =>
  timing.before !== undefined && saidKey({ rule: id, about }) in said;

function withRule(planned: Plan, rule: Rule, event: Event, about: About, circumstances: Circumstances): Plan {
  const { order } = planned;
  const { sender, now } = circumstances;
  const window = windowTold(about, order, sender);
  const said = saidBy(rule, about, order, window);
  const key = saidKey({ rule: rule.id, about });
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  if (order.said[key] === said || isNoNews(rule, about, order, window)) return planned;
  const noted = { ...order, said: { ...order.said, [key]: said } };
  if (!holds(rule.when, { event, order, visit, sender, now })) {
    return key in order.said && rule.timing.before ? { ...planned, order: noted } : planned;
  }
  const overtaken = isTold(rule, about, order, window) ? undefined : overtakenBy(event, about, order);
  const drafted = recipientsOf(rule, order, sender).flatMap((recipient) =>
    channelsOf(rule, personOf(recipient, order), order).flatMap((channel) =>
      draft({
        event,
        rule,
        about,
        said,
        recipient,
        channel,
        window,
        overtaken,
        circumstances: { ...circumstances, order: noted },
      }),
    ),
  );
  const messages = withFallBacks(drafted, { ...circumstances, order: noted });
  // What was skipped as out of date must not pass for the newest thing said; what has no moment left is over.
  const isOutdated = !rule.timing.before && messages.every(({ codes }) => codes.includes('superseded'));
  return {
    ...planned,
    messages: [...planned.messages, ...distinct(messages.flatMap((message) => withFollowUp(message, circumstances)))],
    order: isOutdated ? order : withGroup(withPromise(noted, rule, about, window), rule, about, messages, now),
  };
}

/** What is told whatever the event was overtaken by: a time to count from, and a window in the place of a promised one. */
const isTold = (rule: Rule, about: About, { promised }: Order, window: Window | undefined): boolean =>
  rule.timing.before !== undefined ||
  (tellsWindow(rule) && about.subject === 'visit' && about.id in promised && promised[about.id] !== window);

function withFollowUp(message: Message, facts: Circumstances): Message[] {
  const next = toldToDispatcher(message, facts);
  return next ? [withDispatcherTold(message), next] : [message];
}

/** A rule may name a colleague or a channel twice: it is one message all the same. */
const distinct = (messages: Message[]): Message[] => [
  ...new Map(messages.map((message) => [message.id, message])).values(),
];

/** What was told of the window is a promise from now on. */
function withPromise(order: Order, rule: Rule, about: About, window: Window | undefined): Order {
  if (about.subject !== 'visit' || !window || !tellsWindow(rule)) return order;
  return { ...order, promised: { ...order.promised, [about.id]: window } };
}

function withGroup(order: Order, { id, group }: Rule, about: About, messages: Message[], now: string): Order {
  if (!group || about.subject !== 'visit') return order;
  const held = messages.flatMap((message) => (message.state === 'held' ? [message.until] : [])).sort();
  const spoke = { rule: id, at: now, ...(held[0] ? { until: held[0] } : {}) };
  return { ...order, groups: { ...order.groups, [groupKey(group.name, about.id)]: spoke } };
}
