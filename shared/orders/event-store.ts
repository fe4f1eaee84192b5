import type { Event } from './event.ts';

export interface OrderEvents {
  events: Event[];
  /** Of each that is not as its schema asks: source and id, as its key has them. */
  unreadable: string[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

/** Where events are kept. An event is written once and never changed. */
export interface EventStore {
  /** Keeps an event for good before it answers; the same source and id again is a duplicate. */
  append(event: Event): Promise<'appended' | 'duplicate'>;
  /**
   * The same of up to a hundred events, no two of them of one order, in one go. When it fails, some of them may be
   * kept all the same: sent again, they are duplicates.
   */
  appendEach(events: readonly Event[]): Promise<('appended' | 'duplicate')[]>;
  /**
   * An order's events, in no order that matters. One that can't be read any more keeps nobody from the others. With
   * `most`, only so many and no more than a megabyte, so that it costs no more however much has happened.
   */
  ofOrder(senderId: string, orderId: string, most?: number): Promise<OrderEvents>;
}
