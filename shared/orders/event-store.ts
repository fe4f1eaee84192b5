import type { Event } from './event.ts';

/** Where events are kept. An event is written once and never changed. */
export interface EventStore {
  /** Keeps an event for good before it answers; the same source and id again is a duplicate. */
  append(event: Event): Promise<'appended' | 'duplicate'>;
  /** An order's events, in no order that matters. */
  ofOrder(senderId: string, orderId: string): Promise<Event[]>;
}
