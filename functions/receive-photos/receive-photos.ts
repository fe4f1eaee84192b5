import { NotNow } from '../../shared/infrastructure-fault.ts';
import { log } from '../../shared/log.ts';
import { customerEvents } from '../../shared/orders/customer-event.ts';
import { visitData } from '../../shared/orders/event-data.ts';
import { dataOf, type Event } from '../../shared/orders/event.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import { isAddress, mostPhotos, photoIdOf, photoKey } from '../../shared/photos/photo.ts';
import type { PhotoStore } from '../../shared/photos/photo-store.ts';
import { cleanPhoto } from './clean/clean-photo.ts';
import type { Fetched } from './fetch-photo.ts';
import type { Files } from '../../shared/photos/linked-files.ts';

export interface ReceiveDependencies {
  photos: PhotoStore;
  files: Files;
  fetchPhoto(address: string): Promise<Fetched>;
}

/** Has every photo that an event names looked through and kept, once: those uploaded, and those to be fetched. */
export async function receivePhotos(event: Event, dependencies: ReceiveDependencies, now: Instant): Promise<void> {
  const { senderId, orderId } = event;
  const named = photosNamed(event).slice(0, mostPhotos);
  const kept = new Set((await dependencies.photos.ofOrder(senderId, orderId)).map(({ id }) => id));
  for (const one of named) {
    if (!kept.has(photoIdOf(one))) await receive(one, event, dependencies, now);
  }
}

/** The photos of a visit, or of what a customer says is wrong. */
function photosNamed(event: Event): string[] {
  const isProblem = event.type === 'customer.problem_reported';
  return dataOf(isProblem ? customerEvents.problem_reported : visitData, event).photos ?? [];
}

async function receive(named: string, { senderId, orderId }: Event, dependencies: ReceiveDependencies, now: Instant) {
  const { photos, files, fetchPhoto } = dependencies;
  const id = photoIdOf(named);
  const incoming = photoKey('incoming', senderId, orderId, id);
  const given = isAddress(named) ? await fetchPhoto(named) : await uploaded(incoming);
  const cleaned = 'bytes' in given ? cleanPhoto(given.bytes) : undefined;
  if (cleaned) {
    await files.put(photoKey('kept', senderId, orderId, id), cleaned.type, cleaned.bytes);
    const { type, width, height } = cleaned;
    await photos.keep(senderId, orderId, { id, type, width, height, keptAt: now }, now);
  }
  const refused = 'refused' in given ? given.refused : 'no_picture';
  if (cleaned) log.info('photo_kept', { photo: id });
  else log.warn('photo_refused', { photo: id, reason: refused });
  if (!isAddress(named)) await files.remove(incoming);

  async function uploaded(key: string): Promise<Fetched> {
    const bytes = await files.read(key);
    if (!bytes) throw new NotNow(`The photo ${id} is not there, or not yet.`);
    return { bytes };
  }
}
