import type { Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import { photoIdOf, photoKey } from '../../shared/photos/photo.ts';
import type { FileLinks } from '../../shared/photos/photo-files.ts';
import type { PhotoStore } from '../../shared/photos/photo-store.ts';
import { photosOfProblem } from './page/customer-entry.ts';
import type { ShownPhoto } from './page/page-content.ts';

interface PhotoDependencies {
  photos: Pick<PhotoStore, 'ofOrder'>;
  photoLinks: Pick<FileLinks, 'toRead'>;
}

/** The photos of an order that can be shown, by the name that an event gave them. Orders without any ask for nothing. */
export async function photosShown(
  { senderId, orderId, visits }: Order,
  timeline: readonly Event[],
  { photos, photoLinks }: PhotoDependencies,
): Promise<Map<string, ShownPhoto>> {
  const ofVisits = Object.values(visits).flatMap(({ known }) => known.values.outcome?.photos ?? []);
  const named = [...ofVisits, ...timeline.flatMap(photosOfProblem)];
  if (named.length === 0) return new Map();
  const kept = new Map((await photos.ofOrder(senderId, orderId)).map((photo) => [photo.id, photo]));
  const shown = named.map(async (name): Promise<[string, ShownPhoto][]> => {
    const photo = kept.get(photoIdOf(name));
    if (!photo) return [];
    const url = await photoLinks.toRead(photoKey('kept', senderId, orderId, photo.id));
    return [[name, { url, width: photo.width, height: photo.height }]];
  });
  return new Map((await Promise.all(shown)).flat());
}
