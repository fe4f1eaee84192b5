import type { Instant } from '../orders/instant.ts';
import type { Person } from '../planning/recipients.ts';
import type { RenderFacts } from './render-facts.ts';
import { renderPush } from './render.ts';

/**
 * What a sender's bridge to a messenger is told (Standard Webhooks' `{type, timestamp, data}`): who is meant, by all that
 * is known of them, and what to say, in their language. The bridge knows what they are called there.
 */
export function bridged(
  facts: RenderFacts,
  { person, now }: { person: Person; now: Instant },
): { type: string; timestamp: Instant; data: object } {
  const { message, order, link } = facts;
  const { id, name, email, phone, locale } = person;
  const { title, body } = renderPush(facts);
  const recipient = Object.entries({ id, name, email, phone, locale }).filter(([, value]) => value);
  return {
    type: `message.${message.name}`,
    timestamp: now,
    data: {
      ...{ senderId: order.senderId, orderId: order.orderId },
      ...(order.facts.values.number ? { number: order.facts.values.number } : {}),
      ...{ recipient: Object.fromEntries(recipient), title, text: body, link },
    },
  };
}
