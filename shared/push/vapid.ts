import { createECDH, createPrivateKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { remembering } from '../remembering.ts';

/** By which push services know who sends (RFC 8292), and browsers whom they have allowed to. */
export interface VapidKeys {
  /** The point as browsers take it, base64url. */
  publicKey: string;
  privateKey: KeyObject;
}

/** How many points P-256 has (SEC 2): a private key is a number below it, and not 0. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The key pair of an account, made of its secret: the same for as long as that stands, and kept nowhere. Sixteen bytes
 * more than needed are taken before the rest is left over (FIPS 186-5, A.2.1), so that every number is as likely.
 */
export const vapidKeysOf = remembering((secret: string): VapidKeys => {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'waypost vapid', 48));
  const number = (BigInt(`0x${bytes.toString('hex')}`) % (order - 1n)) + 1n;
  const scalar = Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
  const key = createECDH('prime256v1');
  key.setPrivateKey(scalar);
  const point = key.getPublicKey();
  const part = (from: number, to: number) => point.subarray(from, to).toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: part(1, 33), y: part(33, 65), d: scalar.toString('base64url') };
  return { publicKey: point.toString('base64url'), privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) };
});

/** Half of what RFC 8292 allows: clocks differ. */
const secondsValid = 12 * 3600;

/** What a push service is shown: signed for its address alone; `contact` is where its people can turn to. */
export function vapidHeader(
  { publicKey, privateKey }: VapidKeys,
  { endpoint, contact, now }: { endpoint: string; contact: string; now: number },
): string {
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + secondsValid, sub: contact };
  const signed = [{ typ: 'JWT', alg: 'ES256' }, claims].map(encoded).join('.');
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${publicKey}`;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
