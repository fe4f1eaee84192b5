import type { Event } from '../../../shared/orders/event.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Language, Sender } from '../../../shared/senders/sender.ts';

/** What the page shows. `timeline` holds the order's events in any sequence; `zone` (IANA) is the one that times are told in. */
export interface StatusPageFacts {
  order: Order;
  timeline: readonly Event[];
  sender: Sender;
  zone: string;
  now: Instant;
}

/** A page as it goes out: every header that it needs is in `headers`, by lower-case name. */
export interface Page {
  status: number;
  headers: Record<string, string>;
  html: string;
}

/** Where the order stands, in the customer's language. */
export function renderStatusPage({ order }: StatusPageFacts): Page {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, html: `<!doctype html><title>${order.orderId.length}</title>` };
}

/** The answer to every link that leads nowhere: unknown and expired ones look the same. */
export function renderNotFound(language: Language): Page {
  return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, html: `<!doctype html><html lang="${language}"><title>404</title>` };
}
