import { createHmac, hash } from 'node:crypto';
import { isSameSecret } from '../../shared/same-secret.ts';

/** A key shorter than this is none: with an empty secret anybody could sign. */
const fewestKeyBytes = 16;

interface Signed {
  algorithm: 'sha256' | 'sha512';
  key: Uint8Array;
  /** What was signed, in its parts. */
  parts: readonly (string | Uint8Array)[];
}

/** Whether a signature, decoded, is the HMAC of what was signed; how long that takes tells nothing of it. */
export function isHmac(given: Uint8Array, { algorithm, key, parts }: Signed): boolean {
  if (key.byteLength < fewestKeyBytes) return false;
  const hmac = createHmac(algorithm, key);
  for (const part of parts) hmac.update(part);
  return isSameSecret(hmac.digest(), given);
}

/** An id for a payload that has none: the same bytes have the same one. */
export const idOfBody = (body: Uint8Array): string => hash('sha256', body, 'base64url');
