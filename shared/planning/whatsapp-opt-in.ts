import type { Instant } from '../orders/instant.ts';
import { sinceOf } from '../orders/known.ts';
import type { Order } from '../orders/order.ts';

/** What a customer said to being written to by WhatsApp, where they said it, and when. */
export interface WhatsAppOptIn {
  isYes: boolean;
  source: string;
  at: Instant;
}

/**
 * The customer's last word on WhatsApp: chosen on the page, or as a delivery system tells it with where and when they
 * agreed. Nothing where nobody recorded any, which is a no: Meta asks for an agreement before the first message.
 */
export function whatsAppOptIn({ facts, preferences }: Pick<Order, 'facts' | 'preferences'>): WhatsAppOptIn | undefined {
  const told = facts.values.consent?.whatsapp;
  const toldAt = sinceOf(facts, '/consent/whatsapp/optedIn');
  const chosenAt = sinceOf(preferences, '/channels');
  const isChosen = preferences.values.channels?.includes('whatsapp') === true && chosenAt !== undefined;
  const isTold = typeof told?.optedIn === 'boolean' && toldAt !== undefined;
  if (isChosen && !(isTold && toldAt > chosenAt)) return { isYes: true, source: 'the page of the order', at: chosenAt };
  if (!isTold) return undefined;
  return {
    isYes: told.optedIn === true,
    source: told.source ?? 'the system that told of the order',
    at: told.at ?? toldAt,
  };
}
