import { expect, it, vi } from 'vitest';
import { type ReceiveDependencies, receivePhotos } from '../../functions/receive-photos/receive-photos.ts';
import { photoIdOf, photoKey } from '../../shared/photos/photo.ts';
import { anEvent } from '../builders/event.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { pictures, talkative } from './pictures.ts';

const now = '2026-11-24T10:00:00.000Z';
const uploaded = 'photo_AAAAAAAAAAAAAAAAAAAAAA';
const address = 'https://photos.example.com/1.jpg';
const key = (folder: 'incoming' | 'kept', id: string) => photoKey(folder, 'default', 'A-1001', id);
const withPhotos = (...photos: string[]) => anEvent({ type: 'visit.no_one_home', data: { photos } });

function aBucket(incoming: Record<string, Buffer>, served: Record<string, Buffer> = {}) {
  const { photos } = memoryStores();
  const bucket = new Map(Object.entries(incoming).map(([id, bytes]) => [key('incoming', id), bytes]));
  const files = {
    read: (path: string) => Promise.resolve(bucket.get(path)),
    put: (path: string, _: string, bytes: Buffer) => Promise.resolve(void bucket.set(path, bytes)),
    remove: (path: string) => Promise.resolve(void bucket.delete(path)),
  };
  const fetchPhoto = vi.fn<ReceiveDependencies['fetchPhoto']>((from) => {
    const bytes = served[from];
    return Promise.resolve(bytes ? { bytes } : { refused: 'status_404' });
  });
  const receive = (...named: string[]) => receivePhotos(withPhotos(...named), { photos, files, fetchPhoto }, now);
  return { bucket, fetchPhoto, receive, kept: () => photos.ofOrder('default', 'A-1001') };
}

it('what was uploaded is looked through, kept, and gone from where it came in', async () => {
  const { bucket, receive, kept } = aBucket({ [uploaded]: talkative.png() });
  await receive(uploaded);
  expect(await kept()).toEqual([{ id: uploaded, type: 'image/png', width: 3, height: 2, keptAt: now }]);
  expect([...bucket]).toEqual([[key('kept', uploaded), pictures.png]]);
});

it('an address is fetched once, however often it is named', async () => {
  const { bucket, fetchPhoto, receive, kept } = aBucket({}, { [address]: pictures.jpeg });
  await receive(address);
  await receive(address);
  expect(fetchPhoto).toHaveBeenCalledTimes(1);
  expect(await kept()).toMatchObject([{ id: photoIdOf(address), type: 'image/jpeg' }]);
  expect([...bucket.keys()]).toEqual([key('kept', photoIdOf(address))]);
});

it('what is no picture is deleted and never shown; what can not be fetched keeps no other from being kept', async () => {
  const { bucket, receive, kept } = aBucket({ [uploaded]: Buffer.from('<script>') }, { [address]: pictures.webp });
  await receive('https://photos.example.com/gone.jpg', uploaded, address);
  expect(await kept()).toMatchObject([{ type: 'image/webp' }]);
  expect([...bucket.keys()]).toEqual([key('kept', photoIdOf(address))]);
});

it('what is not there yet is asked for again', async () => {
  const { receive } = aBucket({});
  await expect(receive(uploaded)).rejects.toThrow('not there, or not yet');
});
