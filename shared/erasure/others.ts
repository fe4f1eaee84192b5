import type { Event } from '../orders/event.ts';
import type { OrderFacts } from '../orders/order-facts.ts';
import type { IsTheirs } from './erased-event.ts';

/** Facts as a person may see them: of the contacts they themselves. */
export function withoutOthers<Facts extends Pick<OrderFacts, 'contacts'>>(facts: Facts, isTheirs: IsTheirs): Facts {
  if (!facts.contacts) return facts;
  return { ...facts, contacts: facts.contacts.filter(isTheirs) };
}

/** An event as a person may see it. */
export const eventWithoutOthers = (event: Event, isTheirs: IsTheirs): Event =>
  event.order ? { ...event, order: withoutOthers(event.order, isTheirs) } : event;
