import { importJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { vapidHeader, vapidKeysOf } from '../../shared/push/vapid.ts';

const now = Date.now();
const endpoint = 'https://push.example.net/send/abc?d=1';
const headerOf = (secret: string) =>
  vapidHeader(vapidKeysOf(secret), { endpoint, contact: 'mailto:orders@example.com', now });

describe('the key pair of an account', () => {
  it('is made of its secret: the same every time, another of another one, and a point of P-256', () => {
    expect(vapidKeysOf('one').publicKey).toBe(vapidKeysOf('one').publicKey);
    expect(vapidKeysOf('one').publicKey).not.toBe(vapidKeysOf('other').publicKey);
    for (let index = 0; index < 50; index++) {
      expect(vapidKeysOf(`secret ${index}`).publicKey).toMatch(/^B[A-Za-z0-9_-]{86}$/);
    }
  });

  it('signs what push services ask for, as an independent library verifies it by the key that is shown', async () => {
    const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(headerOf('one')) ?? [];
    const point = Buffer.from(key, 'base64url');
    const part = (from: number, to: number) => point.subarray(from, to).toString('base64url');
    const shown = await importJWK({ kty: 'EC', crv: 'P-256', x: part(1, 33), y: part(33, 65) }, 'ES256');
    const { payload, protectedHeader } = await jwtVerify(token, shown, { audience: 'https://push.example.net' });
    expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'ES256' });
    expect(payload.sub).toBe('mailto:orders@example.com');
    expect(payload.exp).toBe(Math.floor(now / 1000) + 12 * 3600);
    const [, other = ''] = /t=([^,]+)/.exec(headerOf('other')) ?? [];
    await expect(jwtVerify(other, shown)).rejects.toThrow('signature');
  });
});
