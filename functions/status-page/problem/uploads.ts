import { NotNow } from '../../../shared/infrastructure-fault.ts';
import { mostProblemPhotos } from '../../../shared/orders/customer-event.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { mostPhotoBytes, photoKey } from '../../../shared/photos/photo.ts';
import type { FileLinks } from '../../../shared/photos/photo-files.ts';
import { shortHash } from '../../../shared/short-hash.ts';

/** A photo that lies where it was uploaded and was not looked through yet. */
export interface UploadedPhoto {
  id: string;
  bytes: number;
}

/** The first bytes of a file, and how many it has. */
interface Beginning {
  head: Buffer;
  bytes: number;
}

/** Where the beginnings of uploaded files are read; nothing of what is not there. */
export type ReadBeginning = (key: string) => Promise<Beginning | undefined>;

/**
 * The ids of the photos that one report may bring: always the same few for the same page, until the report is sent, so that
 * whoever holds a link fills no bucket with it. `since` is when the report before it was sent.
 */
export const photoIds = (path: string, since: string): string[] =>
  Array.from(
    { length: mostProblemPhotos },
    (_, place) => `photo_${shortHash(JSON.stringify([path, 'problem', since, place]), 22)}`,
  );

type OfOrder = Pick<Order, 'senderId' | 'orderId'>;

export const incomingKey = ({ senderId, orderId }: OfOrder, id: string): string =>
  photoKey('incoming', senderId, orderId, id);

/** What lies where photos may be uploaded: those that can be sent, and whether something does that can't. */
export async function lookAtUploads(
  ids: readonly string[],
  order: OfOrder,
  readBeginning: ReadBeginning,
): Promise<{ photos: UploadedPhoto[]; isAnyBad: boolean }> {
  const found = await Promise.all(ids.map(async (id) => ({ id, file: await readBeginning(incomingKey(order, id)) })));
  const photos = found.flatMap(({ id, file }) => (file && isPhoto(file) ? [{ id, bytes: file.bytes }] : []));
  return { photos, isAnyBad: found.some(({ file }) => file !== undefined && !isPhoto(file)) };
}

const isPhoto = ({ head, bytes }: Beginning): boolean => bytes <= mostPhotoBytes && beginsAsPhoto(head);

/** JPEG, PNG or WebP, by what each begins with; what follows is looked through when it is named. */
function beginsAsPhoto(head: Buffer): boolean {
  const hex = head.toString('hex');
  return hex.startsWith('ffd8ff') || hex.startsWith('89504e47') || /^52494646.{8}57454250/.test(hex);
}

const lastByte = 11;
const mostMilliseconds = 3_000;

/** Reads over links of our own. */
export const linkedBeginnings =
  (links: Pick<FileLinks, 'toRead'>): ReadBeginning =>
  async (key) => {
    const signal = AbortSignal.timeout(mostMilliseconds);
    const response = await fetch(await links.toRead(key), { headers: { range: `bytes=0-${lastByte}` }, signal });
    const head = Buffer.from(await response.arrayBuffer());
    // Who may not list a bucket is told 403 of what is not there.
    if (response.status === 403 || response.status === 404) return undefined;
    if (response.status === 416) return { head: Buffer.alloc(0), bytes: 0 };
    const [, bytes] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
    if (response.status !== 206 || bytes === undefined) throw new NotNow(`S3 answered ${response.status}.`);
    return { head, bytes: Number(bytes) };
  };
