import { randomUUID } from 'node:crypto';
import { noteConsent } from '../consent/note-consent.ts';
import type { Ended } from '../tallies/keep-tally.ts';
import { loadedOnce } from '../loaded-once.ts';
import { log } from '../log.ts';
import { after, type Instant } from '../orders/instant.ts';
import { followUp } from '../planning/follow-up.ts';
import { toldOfSmsBudget } from '../planning/tell-of-sms-budget.ts';
import { withWhoAsked } from './again.ts';
import type { AttemptDependencies } from './attempt.ts';
import { deliveryFacts, type DeliveryFacts } from './delivery-facts.ts';
import type { Message } from './message.ts';
import type { MessageId, MessageStore } from './message-store.ts';
import { heldCall, type Schedules } from './schedules.ts';
import { secondsToTell } from './time-to-tell.ts';
import { afterReport, afterSilence, type Claimed } from './verdicts.ts';

/** Longer than any function that claims may run. */
const leaseSeconds = 90;

export interface DeliveryDependencies extends AttemptDependencies {
  messages: MessageStore;
  schedules: Schedules;
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

/** Loaded with the first message: words, mails and calendars are half of a bundle, and most starts say nothing at once. */
export const attempting = loadedOnce(() => import('./attempt.ts'));

async function outcomeOf(claimed: Claimed, facts: DeliveryFacts, dependencies: DeliveryDependencies, now: Instant) {
  // What nobody recorded its provider may have reported meanwhile, and it may have been busy at the try after that.
  if (claimed.report) return afterReport(claimed, claimed.report);
  // Claimed twice before and never recorded: it may have been asked for twice, and is not a third time.
  if (claimed.unanswered > 1) return afterSilence(claimed, 'lease_over', now);
  const { attempt } = await attempting();
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
  const { id: messageId, orderId, channel, state, codes } = message;
  const secondsSinceEvent = state === 'sent' ? secondsToTell(message, message.sentAt) : undefined;
  const decided = { messageId, orderId, channel, state, codes: codes.join(' '), recorded, secondsSinceEvent };
  log.info('message_decided', decided);
  if (recorded !== 'recorded') return [];
  if (sender) tell?.(message, sender, now);
  if ('until' in message && message.until) {
    await schedules.hold(heldCall(message), message.until, now);
  }
  if (to && codes.includes('opted_out')) {
    await noteConsent(contacts, to.id, { kind: 'opted_out', at: now, source: 'SNS', wording: 'refused as opted out' });
  }
  return beside(followed?.next);
}
