import { type Message, type MessageIn, type Recipient, systemOf } from '../messages/message.ts';
import type { About } from '../orders/about.ts';
import type { Event } from '../orders/event.ts';
import type { Window } from '../orders/event-data.ts';
import { lettersOfHash } from '../orders/fold.ts';
import { after } from '../orders/instant.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import type { Rule } from '../senders/rule.ts';
import { remembering } from '../remembering.ts';
import { shortHash } from '../short-hash.ts';
import { type Circumstances, judge, type Judgement } from './judge.ts';
import { timeKnown } from './known-time.ts';
import { beginningOf } from './promise.ts';
import { zonesOf } from './recipient-zones.ts';
import { payloadOf } from './payload.ts';
import { personOf } from './recipients.ts';
import { heardFrom } from './release-time.ts';
import { countsFromHearing, notBefore, staleFrom } from './timing.ts';

export interface Draft {
  event: Event;
  /** The event's own hash. */
  hash: string;
  rule: Rule;
  about: About;
  said: string;
  recipient: Recipient;
  channel: ChannelName;
  /** The window that the message tells of its visit. */
  window: Window | undefined;
  /** What was known to have happened since: then it is not said. */
  overtaken?: string | undefined;
  /** The event is recorded in silence. */
  isSilent?: boolean | undefined;
  circumstances: Circumstances;
}

/** A system is tried for three days and a few hours (`webhookBackoff`), whatever a rule says. */
export const millisecondsTried = 5 * 86_400_000;

/** One message to one recipient over one channel, with its first verdict; none where its moment has passed. */
export function draft(parts: Draft): Message[] {
  const { event, hash, rule, about, said, recipient, channel, window, isSilent, circumstances } = parts;
  const { order, sender, now } = circumstances;
  const person = personOf(recipient, order) ?? {};
  const zones = zonesOf(order.facts.values, person, sender, now);
  const [zone] = zones;
  const { before } = rule.timing;
  const known = before && timeKnown(before, about, { order, sender }, window);
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  const begins = window?.from ?? (visit && beginningOf(visit, sender));
  const ends = window?.to ?? begins;
  const heard = countsFromHearing(rule)
    ? heardFrom(channel, { rule, sender, zones, hours: person.hours, now })
    : undefined;
  const earliest = notBefore(rule, { occurredAt: event.occurredAt, begins, ends, known, heard, isSilent, zone, now });
  if (earliest === undefined) return [];
  const message: MessageIn<'planned'> = {
    id: messageIdOf(hash, rule.id, recipient, channel),
    senderId: event.senderId,
    orderId: event.orderId,
    rule: rule.id,
    name: rule.message,
    purpose: 'service',
    recipient,
    channel,
    event: {
      ...{ type: event.type, hash, occurredAt: event.occurredAt, receivedAt: event.receivedAt },
      ...(event.routeEvent ? { routeEvent: event.routeEvent } : {}),
    },
    about,
    said,
    plannedAt: now,
    notBefore: earliest,
    staleAt:
      systemOf(recipient) === undefined
        ? staleFrom(rule, earliest > now ? earliest : now, known)
        : after(now, millisecondsTried),
    attempt: 0,
    timesBusy: 0,
    unanswered: 0,
    ...(systemOf(recipient) === undefined ? {} : { payload: payloadOf(event, order) }),
    state: 'planned',
    verdict: `planned, rule ${rule.id}`,
    codes: ['planned'],
  };
  return [withVerdict(message, parts)];
}

/** A message as it is planned, held or skipped, by its first verdict. */
export function withVerdict(
  message: MessageIn<'planned'>,
  { overtaken, circumstances }: Pick<Draft, 'circumstances'> & { overtaken?: string | undefined },
): Message {
  const judgement: Judgement = overtaken
    ? { verdict: 'skip', code: 'superseded', words: overtaken }
    : judge(message, circumstances);
  switch (judgement.verdict) {
    case 'send':
      return message;
    case 'hold': {
      const { until, words, code } = judgement;
      return { ...message, state: 'held', until, verdict: `held${words}`, codes: [code] };
    }
    case 'skip': {
      const { words, code } = judgement;
      const skippedAt = circumstances.now;
      return { ...message, state: 'skipped', skippedAt, verdict: `skipped: ${words}`, codes: [code] };
    }
  }
}

/** The hash of the event that a message's id begins with. */
export const eventOfMessage = (messageId: string): string => messageId.slice(0, lettersOfHash);

/** A message's id: planning the same again, or saying it over another channel than planned, makes the same id. */
export const messageIdOf = (eventHash: string, rule: string, recipient: Recipient, channel: ChannelName): string =>
  `${eventHash}-${hashOf(JSON.stringify([rule, recipient, channel]))}`;

/** Most messages are of few rules, to the customer. */
const hashOf = remembering((text: string): string => shortHash(text, 10));
