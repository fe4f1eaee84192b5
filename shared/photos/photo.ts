import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { instant } from '../orders/instant.ts';
import { orderPartition } from '../orders/keys.ts';

/** What a photo may be: what every browser shows. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** A photo that is kept: looked through, without all that it told besides the picture; sizes in pixels. */
export const photo = z.object({
  id: z.string(),
  type: z.enum(photoTypes),
  width: z.number(),
  height: z.number(),
  keptAt: instant,
});
export type Photo = z.output<typeof photo>;

/** Bytes that a photo may have. */
export const mostPhotoBytes = 8 * 1024 * 1024;
/** Photos of one visit that are kept and shown. */
export const mostPhotos = 6;

const short = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

export const isAddress = (named: string): boolean => named.startsWith('https:');

/** The id of a photo as an event names it: by its own, or by the address that it is fetched from. */
export const photoIdOf = (named: string): string => (isAddress(named) ? `photo_${short(named)}` : named);

/** Where a photo's bytes lie, as they came or as they are shown. An id of another order's leads nowhere. */
export const photoKey = (folder: 'incoming' | 'kept', senderId: string, orderId: string, id: string): string =>
  `${folder}/${short(orderPartition(senderId, orderId))}/${id}`;
