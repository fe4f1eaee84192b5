import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { orderId as orderIdSchema } from '../../shared/orders/outside-id.ts';
import type { FileLinks } from '../../shared/photos/photo-files.ts';
import { mostPhotoBytes, photoKey, photoTypes } from '../../shared/photos/photo.ts';
import { jsonPointer } from '../../shared/json-pointer.ts';
import type { Answerer } from './handler.ts';
import { faulty, notFound } from './problems.ts';

const megabytes = mostPhotoBytes / 1024 / 1024;
export const uploadBody = z.object({
  type: z.enum(photoTypes, `must be ${photoTypes.join(', ')}`),
  bytes: z.int().check(z.positive(), z.maximum(mostPhotoBytes, `must be at most ${megabytes} MB`)),
});

/**
 * `POST /orders/{orderId}/photos?sender=` with `{"type", "bytes"}`: where exactly such a file can be put within ten
 * minutes, and the id by which an event's `photos` then names it.
 */
export function uploadPhoto({ photoLinks }: { photoLinks: Pick<FileLinks, 'toPut'> }): Answerer {
  return async ({ colleague, parameters, query: { sender = 'default' }, body }) => {
    const orderId = orderIdSchema.safeParse(parameters.orderId);
    if (!orderId.success || !colleague.sees(sender)) throw notFound('order');
    const asked = uploadBody.safeParse(body());
    if (!asked.success) {
      const faults = asked.error.issues.map(({ path, message }) => ({ path: jsonPointer(path), detail: message }));
      throw faulty('This photo can not be uploaded', faults);
    }
    const id = `photo_${randomBytes(16).toString('base64url')}`;
    const headers = { 'content-type': asked.data.type, 'content-length': String(asked.data.bytes) };
    const url = await photoLinks.toPut(photoKey('incoming', sender, orderId.data, id), headers);
    return { body: { photo: id, upload: { method: 'PUT', url, headers } } };
  };
}
