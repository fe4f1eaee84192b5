import { createHmac } from 'node:crypto';
import { isSameSecret } from '../../shared/same-secret.ts';
import type { Freshness } from '../../shared/secrets.ts';

const secondsEitherWay = 5 * 60;

export type SignatureFault = 'signature_missing' | 'signature_wrong' | 'timestamp_old';
export type Verified = { source: string } | { fault: SignatureFault };

/** A source's secrets: the current one and, while it is kept, the one before, each `whsec_` + base64 or base64 alone. */
export type SecretsBySource = ReadonlyMap<string, readonly string[]>;

/** Where secrets are read: as they are kept, or asked for again. */
export type ReadSecrets = (freshness?: Freshness) => Promise<SecretsBySource>;

/** Whose signature a request carries; one that no kept secret makes may be of a secret that was rotated a moment ago. */
export async function signerOf(
  headers: Parameters<typeof verifySignature>[0],
  body: Uint8Array,
  secrets: ReadSecrets,
  clock: number,
): Promise<Verified> {
  const verified = verifySignature(headers, body, await secrets(), clock);
  if (!('fault' in verified) || verified.fault !== 'signature_wrong') return verified;
  return verifySignature(headers, body, await secrets('renewed'), clock);
}

/**
 * Whose signature a request carries, by Standard Webhooks: HMAC-SHA256 of `id.timestamp.body` over the raw bytes, in
 * constant time, any of several signatures with any of several secrets. `clock` is the machine's own, in epoch
 * milliseconds; a timestamp more than five minutes away from it, either way, is refused.
 */
export function verifySignature(
  headers: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
  secrets: SecretsBySource,
  clock: number,
): Verified {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (!id || !timestamp || !signatures || !/^\d{1,12}$/.test(timestamp)) return { fault: 'signature_missing' };
  const given = signatures
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
    .map((signature) => Buffer.from(signature.slice(3), 'base64'));
  const signer = [...secrets].find(([, values]) =>
    values.some((secret) => isMadeBy(secret, `${id}.${timestamp}.`, body, given)),
  );
  if (!signer) return { fault: 'signature_wrong' };
  if (Math.abs(clock / 1000 - Number(timestamp)) > secondsEitherWay) return { fault: 'timestamp_old' };
  return { source: signer[0] };
}

/** A key shorter than this is none: with an empty secret anybody could sign. */
const fewestKeyBytes = 16;

function isMadeBy(secret: string, signed: string, body: Uint8Array, given: Buffer[]): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length < fewestKeyBytes) return false;
  const expected = createHmac('sha256', key).update(signed).update(body).digest();
  return given.some((one) => isSameSecret(expected, one));
}
