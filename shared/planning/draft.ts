import type { Message, Recipient } from '../messages/message.ts';
import type { About } from '../orders/about.ts';
import type { Event } from '../orders/event.ts';
import type { Window } from '../orders/event-data.ts';
import { eventHash, lettersOfHash } from '../orders/fold.ts';
import { after } from '../orders/instant.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Rule } from '../senders/rule.ts';
import { shortHash } from '../short-hash.ts';
import { type Circumstances, judge, type Judgement } from './judge.ts';
import { timeKnown } from './known-time.ts';
import { zonesOf } from './recipient-zones.ts';
import { personOf } from './recipients.ts';
import { notBefore } from './timing.ts';

export interface Draft {
  event: Event;
  rule: Rule;
  about: About;
  said: string;
  recipient: Recipient;
  channel: ChannelName;
  /** The window that the message tells of its visit. */
  window: Window | undefined;
  /** What was known to have happened since: then it is not said. */
  overtaken?: string | undefined;
  circumstances: Circumstances;
}

/** One message to one recipient over one channel, with its first verdict; none where its moment has passed. */
export function draft(parts: Draft): Message[] {
  const { event, rule, about, said, recipient, channel, window, circumstances } = parts;
  const { order, sender, now } = circumstances;
  const [zone] = zonesOf(order.facts.values, personOf(recipient, order) ?? {}, sender, now);
  const { before } = rule.timing;
  const known = before && timeKnown(before.time, about, order, window);
  const earliest = notBefore(rule, { occurredAt: event.occurredAt, window, known, zone, now });
  if (earliest === undefined) return [];
  const hash = eventHash(event);
  const common = {
    id: messageIdOf(hash, rule.id, recipient, channel),
    senderId: event.senderId,
    orderId: event.orderId,
    rule: rule.id,
    name: rule.message,
    purpose: 'service' as const,
    recipient,
    channel,
    event: { type: event.type, hash, occurredAt: event.occurredAt },
    about,
    said,
    plannedAt: now,
    notBefore: earliest,
    staleAt: after(earliest > now ? earliest : now, millisecondsOf(rule.timeToLive)),
    attempt: 0,
    timesBusy: 0,
    unanswered: 0,
  };
  return [planned(common, parts)];
}

/** A message with its first verdict. */
export function planned(
  common: Omit<Message, 'state' | 'verdict' | 'codes'>,
  { overtaken, circumstances }: Pick<Draft, 'circumstances'> & { overtaken?: string | undefined },
): Message {
  const judgement: Judgement = overtaken
    ? { verdict: 'skip', code: 'superseded', words: overtaken }
    : judge(common, circumstances);
  switch (judgement.verdict) {
    case 'send':
      return { ...common, state: 'planned', verdict: `planned, rule ${common.rule}`, codes: ['planned'] };
    case 'hold': {
      const { until, words, code } = judgement;
      return { ...common, state: 'held', until, verdict: `held${words}`, codes: [code] };
    }
    case 'skip': {
      const { words, code } = judgement;
      const skippedAt = circumstances.now;
      return { ...common, state: 'skipped', skippedAt, verdict: `skipped: ${words}`, codes: [code] };
    }
  }
}

/** The hash of the event that a message's id begins with. */
export const eventOfMessage = (messageId: string): string => messageId.slice(0, lettersOfHash);

/** A message's id: planning the same again, or saying it over another channel than planned, makes the same id. */
export const messageIdOf = (eventHash: string, rule: string, recipient: Recipient, channel: ChannelName): string =>
  `${eventHash}-${shortHash(JSON.stringify([rule, recipient, channel]), 10)}`;
