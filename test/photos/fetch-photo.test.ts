import { createServer, get as httpGet, type RequestListener } from 'node:http';
import type { get as httpsGet } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { fetchPhoto } from '../../functions/receive-photos/fetch-photo.ts';
import { isPublic } from '../../shared/public-address.ts';
import { mostPhotoBytes } from '../../shared/photos/photo.ts';

describe('an address', () => {
  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...[
      '255.255.255.255',
      '198.18.0.1',
      '::1',
      '::',
      'fd00:ec2::254',
      'fe80::1',
      '::ffff:10.0.0.1',
      '::ffff:a9fe:a9fe',
    ],
    ...['64:ff9b::a9fe:a9fe', '2002:a9fe:a9fe::1', '2001:db8::1', 'localhost', ''],
  ])('%s is not of the open net', (address) => expect(isPublic(address)).toBe(false));

  it.each(['93.184.215.14', '1.1.1.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is', (address) =>
    expect(isPublic(address)).toBe(true),
  );

  it.each([
    ...['https://127.0.0.1/a.jpg', 'https://[::1]/a.jpg', 'https://[::ffff:169.254.169.254]/', 'https://2130706433/'],
    ...[
      'https://0x7f.1/',
      'https://localhost/a.jpg',
      'http://1.1.1.1/',
      'https://1.1.1.1:8443/',
      'https://a:b@1.1.1.1/',
    ],
  ])('%s is not asked', async (address) => {
    expect(await fetchPhoto(address)).toHaveProperty('refused');
  });
});

describe('what an address answers', () => {
  /** As fetched from a server that answers so. */
  async function answered(answer: RequestListener) {
    const server = createServer(answer);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const get = ((_: URL, options: object, callback: () => void) =>
      httpGet({ ...options, port, host: '127.0.0.1' }, callback)) as typeof httpsGet;
    try {
      return await fetchPhoto('https://photos.example.com/1.jpg', get);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('is read', async () => {
    expect(await answered((_, response) => response.end('bytes'))).toEqual({ bytes: Buffer.from('bytes') });
  });

  it.each<[string, RequestListener]>([
    ['status_302', (_, response) => response.writeHead(302, { location: 'https://169.254.169.254/' }).end()],
    ['status_404', (_, response) => response.writeHead(404).end()],
    ['too_large', (_, response) => response.end(Buffer.alloc(mostPhotoBytes + 1))],
    ['Error', (_, response) => response.destroy()],
  ])('is refused: %s', async (reason, answer) => {
    expect(await answered(answer)).toEqual({ refused: reason });
  });
});
