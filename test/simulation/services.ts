import type { Schedules } from '../../shared/messages/schedules.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { RouteEvent } from '../../shared/orders/route-event.ts';
import type { Ask } from './asks.ts';
import type { Mutation } from './mutations/mutations.ts';

/** What the story hears of, and what it lets functions have. */
export interface Services {
  schedules: Schedules;
  /** What the table takes a commit for. */
  committed: NonNullable<Mutation['committed']>;
  /** Told of every version of an order that is in the table. */
  hasCommitted(order: Order): void;
  /** Told of every time that a provider was asked. */
  asked(ask: Ask): void;
  /** Told of every event, of an order or a route, that is in the table for the first time. */
  appended(event: Event): void;
  appendedToRoute(event: RouteEvent): void;
}
