import { answerTo } from '../orders/answers.ts';
import type { Instant } from '../orders/instant.ts';
import { sinceOf } from '../orders/known.ts';
import type { Order } from '../orders/order.ts';

/** What a customer said to offers: from where we know, since when, and in which words they were asked. */
export interface MarketingConsent {
  isYes: boolean;
  source: string;
  at: Instant;
  wording: string;
}

/**
 * The customer's last word on offers, on the page or as a delivery system tells it; nothing where nobody recorded any,
 * which is a no. A system that gives no wording vouches for it.
 */
export function marketingConsentOf(order: Order): MarketingConsent | undefined {
  const told = order.facts.values.consent;
  const toldAt = sinceOf(order.facts, '/consent/marketing');
  const answered = answerTo(order, 'marketing');
  const isTold = typeof told?.marketing === 'boolean' && toldAt !== undefined;
  if (answered && !(isTold && toldAt > answered.at)) {
    const { marketing, at, wording } = answered;
    return { isYes: marketing === true, source: 'the page of the order', at, wording: wording ?? '' };
  }
  if (!isTold) return undefined;
  const { marketing, source, wording } = told;
  return {
    isYes: marketing === true,
    source: source ?? 'the system that told of the order',
    at: toldAt,
    wording: wording ?? 'as that system asked',
  };
}
