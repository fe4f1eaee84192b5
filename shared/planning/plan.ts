import type { Reservation } from '../budgets/budget-store.ts';
import type { Message } from '../messages/message.ts';
import type { About } from '../orders/about.ts';
import { resentType } from '../orders/desk-event.ts';
import { type Event, retractionType } from '../orders/event.ts';
import type { Window } from '../orders/event-data.ts';
import { eventHash } from '../orders/fold.ts';
import type { Order } from '../orders/order.ts';
import { anyAnswer, anyStage, isForSystem, type Rule, wrongNumberMoment } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import { withCalls } from './calls.ts';
import { channelsOf } from './channels-of.ts';
import { withCompletionTakenBack } from './completion.ts';
import { holds } from './conditions.ts';
import { draft } from './draft.ts';
import { withFallBacks } from './fall-back.ts';
import { withOffer } from './delay-offer.ts';
import { groupKey } from './groups.ts';
import type { Circumstances } from './judge.ts';
import { correct } from './correct.ts';
import { aboutBy, aboutOf, isNoNews, windowTold } from './occasion.ts';
import { oncePerAddress } from './one-address.ts';
import { overtakenBy } from './overtaken.ts';
import { reachedBy, recipientsOf } from './recipients.ts';
import { isTakenBack, nextSaid, saidBy, saidOf, tellsWindow, withoutTurn, withSaid } from './said.ts';
import { saidAgain } from './say-again.ts';
import { silencedBy } from './silence.ts';
import { toldToDispatcher, withDispatcherTold } from './tell-dispatcher.ts';
import { isNumberWrong } from './wrong-number.ts';

export interface Plan {
  messages: Message[];
  /** Calls that nobody needs to make any more, and why. */
  needlessCalls: { id: string; why: string }[];
  /** The order, with what the messages say noted on it. */
  order: Order;
  /** What has to be set aside of the sender's budget before it is promised. */
  reserve?: Reservation | undefined;
}

/**
 * What an event just folded into its order makes us say, each message with its first verdict. `concerned` is what was
 * said of an event that this one takes back, or what it has said again. Pure and total.
 */
export function plan(event: Event, circumstances: Circumstances, concerned: readonly Message[] = []): Plan {
  const { order, sender, now } = circumstances;
  const nothing: Plan = { messages: [], needlessCalls: [], order };
  const isSilent = silencedBy(event, order, sender, now) !== undefined;
  if (event.type === retractionType) {
    const taken = withCompletionTakenBack(order, sender);
    const corrected = isSilent ? nothing : correct(event, circumstances, concerned);
    return withCalls({ ...corrected, order: taken }, event, sender);
  }
  if (event.type === resentType) {
    return withCalls({ ...nothing, messages: saidAgain(event, circumstances, concerned) }, event, sender);
  }
  const about = aboutOf(event, order);
  const window = windowTold(about, order, sender);
  const news: News = { event, hash: eventHash(event), about, window, isSilent };
  const rules = rulesOf(sender);
  // A message that counts back from a known time does not tell the event: it speaks later, of what holds then.
  const maySpeak = ({ timing }: Rule) => !isSilent || timing.before !== undefined;
  const happens = (rule: Rule) =>
    rule.on === wrongNumberMoment ? isNumberWrong(about, order) : isAt(event, rule, rules);
  const planned = rules
    .filter((rule) => maySpeak(rule) && (happens(rule) || isCounted(rule, about, order)))
    .reduce((before, rule) => withRule(before, rule, news, circumstances), nothing);
  if (isSilent) return withCalls(planned, event, sender);
  return withCalls(withOffer(withDispatcher(planned, circumstances), news, circumstances), event, sender);
}

/** What an event tells. */
interface News {
  event: Event;
  hash: string;
  about: About;
  /** The window that would be told of its visit, by what was promised before it. */
  window: Window | undefined;
  isSilent: boolean;
}

function isAt({ type, routeEvent }: Event, { on }: Rule, rules: readonly Rule[]): boolean {
  if (on === anyAnswer) return type.startsWith('customer.');
  if (on !== anyStage) return on === type || on === routeEvent;
  return type.startsWith('stage.') && !rules.some((other) => other.on === type);
}

/** Whether a rule counts from a time of this subject already, which the event may have moved. */
const isCounted = ({ id, timing }: Rule, about: About, order: Order): boolean =>
  timing.before !== undefined && saidOf({ rule: id, about }, order) !== undefined;

function withRule(planned: Plan, rule: Rule, news: News, circumstances: Circumstances): Plan {
  const { order } = planned;
  const { sender, now, order: before } = circumstances;
  const { event, hash, window, isSilent } = news;
  const about = aboutBy(rule, news.about);
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  const isWanted = holds(rule.when, { event, order, visit, sender, now });
  const saidBefore = saidOf({ rule: rule.id, about }, order);
  const wasCounted = rule.timing.before !== undefined && saidBefore !== undefined;
  // A system hears of every event; a person of none twice that says the same.
  const toSystem = isForSystem(rule);
  if ((!isWanted && !wasCounted) || (!toSystem && isNoNews(rule, about, before, window))) return planned;
  const tells = toSystem ? hash : saidBy(rule, about, { order, sender }, window);
  if (saidBefore !== undefined && withoutTurn(saidBefore) === tells) return planned;
  const isAgain = rule.timing.before !== undefined || (saidBefore !== undefined && isTakenBack(saidBefore));
  const said = isAgain ? nextSaid(tells, saidBefore) : tells;
  const noted = withSaid(order, { rule: rule.id, about, said });
  if (!isWanted) return { ...planned, order: noted };
  const facts = { ...circumstances, order: noted };
  const overtaken = toSystem || isTold(rule, about, before, window) ? undefined : overtakenBy(event, about, order);
  const drafted = recipientsOf(rule, order, sender).flatMap((recipient) =>
    channelsOf(rule, reachedBy({ recipient, event }, order), order).flatMap((channel) =>
      draft({ event, hash, about, window, rule, said, recipient, channel, overtaken, isSilent, circumstances: facts }),
    ),
  );
  const messages = withFallBacks(oncePerAddress(drafted, order), facts);
  const goes = messages.filter(({ state }) => state === 'planned' || state === 'held');
  // What was skipped as out of date must not pass for the newest thing said; what has no moment left is over.
  const isOutdated = !rule.timing.before && messages.every(({ codes }) => codes.includes('superseded'));
  return {
    ...planned,
    messages: [...planned.messages, ...distinct(messages)],
    order: isOutdated ? order : withGroup(withPromise(noted, rule, about, window, goes), rule, about, goes, now),
  };
}

/** What is told whatever the event was overtaken by: a time to count from, and a window in the place of a promised one. */
const isTold = (rule: Rule, about: About, { promised }: Order, window: Window | undefined): boolean =>
  rule.timing.before !== undefined ||
  (tellsWindow(rule) && about.subject === 'visit' && about.id in promised && promised[about.id] !== window);

/** With what the dispatcher is told at once of what was too late. */
function withDispatcher(planned: Plan, circumstances: Circumstances): Plan {
  const all = planned.messages.flatMap((message) => {
    const next = toldToDispatcher(message, circumstances);
    return next ? [withDispatcherTold(message), next] : [message];
  });
  return { ...planned, messages: distinct(all) };
}

/** A rule may name a colleague or a channel twice, and a dispatcher hears once of all channels: it is one message all the same. */
const distinct = (messages: Message[]): Message[] =>
  messages.length < 2 ? messages : [...new Map(messages.map((message) => [message.id, message])).values()];

/** What is told of the window is a promise from now on; but a reminder will tell what holds when it goes, if it goes. */
function withPromise(
  order: Order,
  rule: Rule,
  about: About,
  window: Window | undefined,
  goes: readonly Message[],
): Order {
  if (about.subject !== 'visit' || !window || !tellsWindow(rule)) return order;
  if (goes.length === 0 || rule.timing.before) return order;
  return { ...order, promised: { ...order.promised, [about.id]: window } };
}

function withGroup(order: Order, { id, group }: Rule, about: About, goes: readonly Message[], now: string): Order {
  if (!group || about.subject !== 'visit' || goes.length === 0) return order;
  const held = goes.flatMap((message) => (message.state === 'held' ? [message.until] : [])).sort();
  const spoke = { rule: id, at: now, ...(held[0] ? { until: held[0] } : {}) };
  return { ...order, groups: { ...order.groups, [groupKey(group.name, about.id)]: spoke } };
}
