import { createHash } from 'node:crypto';
import { after } from '../orders/instant.ts';
import type { Event } from '../orders/event.ts';
import { eventHash, visitIdOf } from '../orders/fold.ts';
import type { Order } from '../orders/order.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import type { About, Message } from '../messages/message.ts';
import { type Circumstances, judge } from './judge.ts';
import { type Rule, standardRules } from './rules.ts';
import { saidBy, saidKey } from './said.ts';

export interface Plan {
  messages: Message[];
  /** The order, with what the messages say noted on it. */
  order: Order;
}

/** What an event just folded into its order makes us say, each message with its first verdict. Pure and total. */
export function plan(event: Event, { order, ...circumstances }: Circumstances): Plan {
  const messages: Message[] = [];
  let planned = order;
  for (const rule of standardRules.filter(({ on }) => on === event.type)) {
    const about: About = event.type.startsWith('visit.')
      ? { subject: 'visit', id: visitIdOf(event) }
      : { subject: 'order' };
    const said = saidBy(rule, about, order);
    const key = saidKey({ rule: rule.id, about });
    if (order.said[key] === said) continue;
    const ofRule = channelsOf(rule, order).map((channel) =>
      draft({ event, rule, about, said, channel, circumstances: { order: noted(order, key, said), ...circumstances } }),
    );
    messages.push(...ofRule);
    // What was skipped as out of date must not pass for the newest thing said.
    if (!ofRule.every(({ codes }) => codes.includes('superseded'))) planned = noted(planned, key, said);
  }
  return { messages, order: planned };
}

const noted = (order: Order, key: string, said: string): Order => ({ ...order, said: { ...order.said, [key]: said } });

/** The channels that the customer prefers, else those that there is an address for; with none at all, the rule's first. */
function channelsOf({ channels }: Rule, { facts }: Order): ChannelName[] {
  const { customer } = facts.values;
  const preferred = channels.filter((channel) => customer?.channels?.includes(channel));
  if (preferred.length > 0) return preferred;
  const reachable = channels.filter((channel) => (channel === 'email' ? customer?.email : customer?.phone));
  return reachable.length > 0 ? reachable : [channels[0]];
}

interface Draft {
  event: Event;
  rule: Rule;
  about: About;
  said: string;
  channel: ChannelName;
  circumstances: Circumstances;
}

function draft({ event, rule, about, said, channel, circumstances }: Draft): Message {
  const { now } = circumstances;
  const hash = eventHash(event);
  const common = {
    id: `${hash}-${createHash('sha256').update(`${rule.id}/customer/${channel}`).digest('base64url').slice(0, 10)}`,
    senderId: event.senderId,
    orderId: event.orderId,
    rule: rule.id,
    name: rule.message,
    purpose: 'service' as const,
    recipient: 'customer' as const,
    channel,
    event: { type: event.type, hash, occurredAt: event.occurredAt },
    about,
    said,
    plannedAt: now,
    staleAt: after(now, rule.hoursToLive * 3_600_000),
    attempt: 0,
    unanswered: 0,
  };
  const judgement = judge(common, circumstances);
  switch (judgement.verdict) {
    case 'send':
      return { ...common, state: 'planned', verdict: `planned, rule ${rule.id}`, codes: ['planned'] };
    case 'hold': {
      const { until, words, code } = judgement;
      return { ...common, state: 'held', until, verdict: `held ${words}`, codes: [code] };
    }
    case 'skip': {
      const { words, code } = judgement;
      return { ...common, state: 'skipped', skippedAt: now, verdict: `skipped: ${words}`, codes: [code] };
    }
  }
}
