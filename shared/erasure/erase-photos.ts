import { photoKey } from '../photos/photo.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import type { ErasureStore, OrderId } from './erasure-store.ts';

export interface PhotoDependencies {
  photos: Pick<PhotoStore, 'ofOrder'>;
  /** Removes a file by its key; one that is gone is gone. */
  removeFile(key: string): Promise<void>;
  erasure: Pick<ErasureStore, 'dropPhoto'>;
}

/** Removes an order's photos, the file before what is known of it; what nobody named yet goes by itself within a day. */
export async function erasePhotos(order: OrderId, { photos, removeFile, erasure }: PhotoDependencies): Promise<number> {
  const kept = await photos.ofOrder(order.senderId, order.orderId);
  for (const { id } of kept) {
    await removeFile(photoKey('kept', order.senderId, order.orderId, id));
    await erasure.dropPhoto(order, id);
  }
  return kept.length;
}
