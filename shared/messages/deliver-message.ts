import { randomUUID } from 'node:crypto';
import type { Channels } from '../channels/channel.ts';
import { noteConsent } from '../consent/note-consent.ts';
import type { Ended } from '../tallies/keep-tally.ts';
import { log, traceOf } from '../log.ts';
import { after, type Instant } from '../orders/instant.ts';
import { followUp } from '../planning/follow-up.ts';
import { judge } from '../planning/judge.ts';
import { beingTold } from '../planning/share.ts';
import { toldOfSmsBudget } from '../planning/tell-of-sms-budget.ts';
import type { Sending } from '../senders/sending.ts';
import type { SmsSpendStore } from '../sms-spend/sms-spend-store.ts';
import { withWhoAsked } from './again.ts';
import { deliveryFacts, type DeliveryFacts, type FactsDependencies } from './delivery-facts.ts';
import type { Message } from './message.ts';
import type { MessageId, MessageStore } from './message-store.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { Schedules } from './schedules.ts';
import { type CapDependencies, withinCap } from './within-cap.ts';
import { afterSpending, withinSmsBudget, withTold } from './within-sms-budget.ts';
import { shareAtStop } from './share-at-stop.ts';
import { secondsToTell } from './time-to-tell.ts';
import {
  afterJudgement,
  afterOutcome,
  afterRenderFault,
  afterReport,
  afterSilence,
  type Claimed,
  withCompanions,
} from './verdicts.ts';

/** Longer than any function that claims may run. */
const leaseSeconds = 90;

export interface DeliveryDependencies extends FactsDependencies, CapDependencies {
  messages: MessageStore;
  schedules: Schedules;
  channels: Channels;
  sending: Sending;
  /** Where it is counted what SMS cost, of senders that have a ceiling. */
  spend: Pick<SmsSpendStore, 'spend' | 'giveBack'>;
  /** Hears how messages end. */
  ended?: Ended;
}

/** `busy` where somebody else has the message under way: come back after the lease. */
export type Delivery = 'done' | 'busy';

/** One call that may deliver: who it is, and what time it is for it. */
export interface Invocation {
  id: string;
  now: Instant;
}

/**
 * Claims a message, judges it anew, and sends it, holds it on or lets it be; writes down which and why. A message at
 * its end is left alone, so that calling twice sends once. What ends on its channel alone goes on over the next.
 */
export async function deliverMessage(
  id: MessageId,
  dependencies: DeliveryDependencies,
  invocation: Invocation,
  known?: Message,
): Promise<Delivery> {
  const { messages } = dependencies;
  const { now } = invocation;
  // Read before the claim: what fails here has asked nobody, and must not count as if it had.
  const facts = await deliveryFacts(id, known, dependencies, now);
  // Lambda makes a call that failed again under the same id: that try must not take the one before for itself.
  const claimant = `${invocation.id}/${randomUUID()}`;
  const { claimed, ...other } = await messages.claim(id, claimant, now, after(now, leaseSeconds * 1000));
  if (!claimed) {
    const state = 'standing' in other ? other.standing?.state : undefined;
    log.info('message_not_claimed', { messageId: id.messageId, state: state ?? 'gone' });
    return state === 'sending' ? 'busy' : 'done';
  }
  const { to } = facts;
  // Whoever got it can unsubscribe, whatever is heard of it.
  const addressed = { ...claimed, ...(to ? { contact: to.id.hash } : {}) };
  const message = withWhoAsked(await outcomeOf(addressed, facts, dependencies, now));
  for (const next of await record(message, claimant, facts, dependencies, now)) {
    const { senderId, orderId, id: messageId } = next;
    await deliverMessage({ senderId, orderId, messageId }, dependencies, invocation, next);
  }
  return 'done';
}

function outcomeOf(claimed: Claimed, facts: DeliveryFacts, dependencies: DeliveryDependencies, now: Instant) {
  // What nobody recorded its provider may have reported meanwhile, and it may have been busy at the try after that.
  if (claimed.report) return afterReport(claimed, claimed.report);
  // Claimed twice before and never recorded: it may have been asked for twice, and is not a third time.
  if (claimed.unanswered > 1) return afterSilence(claimed, 'lease_over', now);
  return attempt(claimed, facts, dependencies, now);
}

/** Writes down what became of a message, and has it called again where it is held; gives what is to be delivered because of it. */
async function record(
  ended: Message,
  claimant: string,
  { order, sender, to }: DeliveryFacts,
  { messages, schedules, contacts, ended: tell }: DeliveryDependencies,
  now: Instant,
): Promise<Message[]> {
  let followed = order && sender && followUp(ended, { order, sender, now });
  const told = order && sender && toldOfSmsBudget(ended, { order, sender, now });
  const beside = (next?: Message) => [next, told].filter((one) => one !== undefined);
  let recorded = await messages.record(followed?.ended ?? ended, claimant, now, beside(followed?.next));
  if (recorded === 'said already') {
    followed = undefined;
    recorded = await messages.record(ended, claimant, now, beside());
  }
  const message = followed?.ended ?? ended;
  const { id: messageId, senderId, orderId, channel, state, codes, attempt: claims } = message;
  const secondsSinceEvent = state === 'sent' ? secondsToTell(message, message.sentAt) : undefined;
  const decided = { messageId, orderId, channel, state, codes: codes.join(' '), recorded, secondsSinceEvent };
  log.info('message_decided', decided);
  if (recorded !== 'recorded') return [];
  if (sender) tell?.(message, sender, now);
  if ('until' in message && message.until) {
    await schedules.hold({ senderId, orderId, messageId, attempt: claims }, message.until, now);
  }
  if (to && codes.includes('opted_out')) {
    await noteConsent(contacts, to.id, { kind: 'opted_out', at: now, source: 'SNS', wording: 'refused as opted out' });
  }
  return beside(followed?.next);
}

async function attempt(
  claimed: Claimed,
  { order, sender, link, to, stop, devices }: DeliveryFacts,
  dependencies: DeliveryDependencies,
  now: Instant,
): Promise<Message> {
  const { sending, channels, stops, spend } = dependencies;
  if (!order || !sender) {
    const words = order ? `there is no sender ${claimed.senderId} any more` : 'the order is gone';
    return afterJudgement(claimed, { verdict: 'skip', code: order ? 'sender_gone' : 'order_gone', words }, now);
  }
  const circumstances = { order, sender, sending, contact: to?.contact, now };
  const judgement = judge(claimed, circumstances);
  if (judgement.verdict !== 'send') return afterJudgement(claimed, judgement, now);
  const telling = { ...judgement, order, sender, link, now };
  const shared = shareAtStop(claimed, stop, circumstances, telling);
  if (shared.verdict !== 'send') return afterJudgement(claimed, shared, now);
  const within = await withinCap(claimed, { to }, judgement.person, circumstances, dependencies);
  if (within.verdict !== 'send') return afterJudgement(claimed, within, now);
  const companions = shared.companions.map((companion) => companion.order);
  let outgoing: Prepared;
  try {
    outgoing = prepare(claimed, { ...telling, companions, together: within.together, channels, sending, devices });
  } catch (error) {
    log.error('message_not_rendered', { messageId: claimed.id, ...traceOf(error) });
    return afterRenderFault(claimed, now);
  }
  if (stop && shared.told) {
    const noted = await stops.tell(claimed.senderId, stop.telling, shared.told, now);
    if (noted === 'conflict') return afterJudgement(claimed, beingTold(now), now);
  }
  const paid = await withinSmsBudget(claimed.id, outgoing.sms, circumstances, spend);
  if (paid.verdict !== 'send') return withTold(afterJudgement(claimed, paid, now), paid.tells);
  const tellsOf = shared.companions.map((one) => ({
    orderId: one.order.orderId,
    visitId: one.visitId,
    said: one.said,
  }));
  const outcome = await outgoing.ask();
  await afterSpending(paid.spending, outcome, spend);
  return withTold(withCompanions(afterOutcome(claimed, outcome, now), tellsOf), paid.tells);
}
