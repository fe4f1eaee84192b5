import { randomUUID } from 'node:crypto';
import type { Channels, Outcome } from '../channels/channel.ts';
import { log, traceOf } from '../log.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { judge } from '../planning/judge.ts';
import type { FindSender } from '../senders/find-sender.ts';
import type { Sender } from '../senders/sender.ts';
import type { Sending } from '../senders/sending.ts';
import type { Message } from './message.ts';
import type { MessageId, MessageStore } from './message-store.ts';
import { putIntoWords, type TellingFacts } from './put-into-words.ts';
import type { Schedules } from './schedules.ts';
import { afterJudgement, afterOutcome, afterRenderFault, afterSilence, type Claimed } from './verdicts.ts';

/** Longer than any function that claims may run. */
const leaseSeconds = 90;

export interface DeliveryDependencies {
  orders: Pick<OrderStore, 'find'>;
  messages: MessageStore;
  schedules: Schedules;
  channels: Channels;
  /** The link to an order's status page. */
  linkOf(senderId: string, orderId: string): Promise<string>;
  findSender: FindSender;
  sending: Sending;
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
 * its end is left alone, so that calling twice sends once.
 */
export async function deliverMessage(
  id: MessageId,
  dependencies: DeliveryDependencies,
  invocation: Invocation,
): Promise<Delivery> {
  const { messages, schedules } = dependencies;
  const { now } = invocation;
  // Read before the claim: what fails here has asked nobody, and must not count as if it had.
  const facts = await factsOf(id, dependencies);
  // Lambda makes a call that failed again under the same id: that try must not take the one before for itself.
  const claimant = `${invocation.id}/${randomUUID()}`;
  const { claimed, ...other } = await messages.claim(id, claimant, now, after(now, leaseSeconds * 1000));
  if (!claimed) {
    const state = 'standing' in other ? other.standing?.state : undefined;
    log.info('message_not_claimed', { messageId: id.messageId, state: state ?? 'gone' });
    return state === 'sending' ? 'busy' : 'done';
  }
  // Claimed twice before and never recorded: it may have been asked for twice, and is not a third time.
  const message =
    claimed.unanswered > 1
      ? afterSilence(claimed, 'lease_over', now)
      : await attempt(claimed, facts, dependencies, now);
  const recorded = await messages.record(message, claimant, now);
  log.info('message_decided', {
    messageId: message.id,
    orderId: message.orderId,
    channel: message.channel,
    state: message.state,
    codes: message.codes.join(' '),
    recorded,
  });
  if ('until' in message && message.until && recorded === 'recorded') {
    await schedules.hold({ ...id, attempt: message.attempt }, message.until, now);
  }
  return 'done';
}

interface DeliveryFacts {
  order: Order | undefined;
  sender: Sender | undefined;
  link: string;
}

async function factsOf({ senderId, orderId }: MessageId, dependencies: DeliveryDependencies): Promise<DeliveryFacts> {
  const [stored, sender, link] = await Promise.all([
    dependencies.orders.find(senderId, orderId),
    dependencies.findSender(senderId),
    dependencies.linkOf(senderId, orderId),
  ]);
  return { order: stored?.order, sender, link };
}

async function attempt(
  claimed: Claimed,
  { order, sender, link }: DeliveryFacts,
  dependencies: DeliveryDependencies,
  now: Instant,
): Promise<Message> {
  const { sending, channels } = dependencies;
  if (!order || !sender) {
    const words = order ? `there is no sender ${claimed.senderId} any more` : 'the order is gone';
    return afterJudgement(claimed, { verdict: 'skip', code: order ? 'sender_gone' : 'order_gone', words }, now);
  }
  const judgement = judge(claimed, { order, sender, sending, now });
  if (judgement.verdict !== 'send') return afterJudgement(claimed, judgement, now);
  let outgoing: () => Promise<Outcome>;
  try {
    outgoing = prepare(claimed, { ...judgement, order, sender, link, channels, now });
  } catch (error) {
    log.error('message_not_rendered', { messageId: claimed.id, ...traceOf(error) });
    return afterRenderFault(claimed, now);
  }
  return afterOutcome(claimed, await outgoing(), now);
}

interface Preparation extends TellingFacts {
  to: string;
  channels: Channels;
}

/** Everything that can fail for our own fault is done before the provider is asked. */
function prepare(message: Claimed, { to, channels, ...telling }: Preparation): () => Promise<Outcome> {
  const { sender } = telling;
  const words = putIntoWords(message, telling);
  if (words.channel === 'sms') return () => channels.sms.send({ ...words, to, sender });
  return () => channels.email.send({ ...words, to, sender, tags: tagsOf(message) });
}

/** Names a message in the provider's reports. An order's id may hold any letters, a tag may not. */
const tagsOf = ({ senderId, orderId, id }: Message): Record<string, string> => ({
  'waypost-sender': senderId,
  'waypost-order': Buffer.from(orderId).toString('base64url'),
  'waypost-message': id,
});
