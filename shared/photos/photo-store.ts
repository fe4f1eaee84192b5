import type { Instant } from '../orders/instant.ts';
import type { Photo } from './photo.ts';

/** Which photos of an order are kept, and can be shown. */
export interface PhotoStore {
  ofOrder(senderId: string, orderId: string): Promise<Photo[]>;
  keep(senderId: string, orderId: string, photo: Photo, now: Instant): Promise<void>;
}
