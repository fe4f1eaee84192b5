import { expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { pictures, talkative } from '../photos/pictures.ts';
import { useStack } from './stack.ts';

const flow = useStack();

it('a driver’s photo is uploaded, looked through, and shown to the customer and nobody else', async () => {
  const occurredAt = await flow.now();
  const order = { number: '1', customer: anAnn() };
  await flow.post({ id: 'e1', type: 'order.placed', orderId: 'A-1', occurredAt, order });
  await flow.settle();
  const link = /https?:\S+\/t\/[\w-]{16}/.exec((await flow.outbox())[0]?.text ?? '')?.[0] ?? '';

  const photo = talkative.png();
  const refused = await flow.desk('POST', '/orders/A-1/photos', { type: 'image/heic', bytes: 9_000_000 });
  expect(refused).toMatchObject({ status: 422, body: { faults: [{ path: '/type' }, { path: '/bytes' }] } });
  const asked = await flow.desk('POST', '/orders/A-1/photos', { type: 'image/png', bytes: photo.length });
  const { url, headers } = asked.body.upload as { url: string; headers: Record<string, string> };
  const put = (bytes: Buffer, more: object = {}) =>
    fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': 'image/png', ...more } });
  expect(headers).toEqual({ 'content-type': 'image/png', 'content-length': String(photo.length) });
  // Another size, another type, another way: the link is good for one thing.
  expect((await put(Buffer.concat([photo, photo]))).status).toBe(403);
  expect((await put(photo, { 'content-type': 'text/html' })).status).toBe(403);
  expect((await fetch(url)).status).toBe(403);
  expect((await put(photo)).status).toBe(200);

  const data = { photos: [asked.body.photo], note: 'Behind the gate' };
  const left = { id: 'e2', type: 'visit.left_unattended', orderId: 'A-1', occurredAt, data };
  expect((await flow.post(left)).status).toBe(202);
  await flow.settle();
  const page = await (await fetch(link)).text();
  const shown = /<a href="([^"]+)"[^>]*><img src="\1" alt="Photo: where we left it"[^>]* width="3" height="2">/.exec(
    page,
  );
  const picture = await fetch((shown?.[1] ?? '').replaceAll('&amp;', '&'));
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(pictures.png);
  expect([...flow.stack.files.keys()].map((path) => path.split('/')[2])).toEqual(['kept']);
});

it('a photo that never comes keeps nobody waiting', async () => {
  const data = { photos: ['photo_AAAAAAAAAAAAAAAAAAAAAA'] };
  const occurredAt = await flow.now();
  await flow.post({
    id: 'e1',
    type: 'visit.completed',
    orderId: 'A-1',
    occurredAt,
    order: { customer: anAnn() },
    data,
  });
  await flow.settle();
  expect((await flow.messages()).length).toBeGreaterThan(0);
  expect(flow.stack.files.size).toBe(0);
});
