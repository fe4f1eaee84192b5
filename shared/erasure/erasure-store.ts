import type { MessageId } from '../messages/message-store.ts';
import type { Event } from '../orders/event.ts';
import type { Pointer } from '../orders/pointer.ts';

/** An order by its sender and id. */
export interface OrderId {
  senderId: string;
  orderId: string;
}

/** Takes what is personal out of what is written once and never changed otherwise. Done again, each changes nothing. */
export interface ErasureStore {
  /** Writes an event's facts and data anew; all else of it stays as it is. */
  rewriteEvent(event: Event): Promise<void>;
  /** Takes facts and data from an event that can not be read: by its source and id, as its key has them. */
  emptyEvent(order: OrderId, sourceAndId: string): Promise<void>;
  /** Takes from a message what a system was told. */
  dropPayload(id: MessageId): Promise<void>;
  /** Writes anew what a system was told, or is to be. */
  rewritePayload(id: MessageId, payload: string): Promise<void>;
  dropPhoto(order: OrderId, photoId: string): Promise<void>;
  /** From then on the order is not found by this. */
  dropPointer(order: OrderId, by: Pointer): Promise<void>;
}
