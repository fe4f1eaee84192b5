import { timingSafeEqual } from 'node:crypto';

/** Whether what was given is the secret, or what only its holder can make; how long that takes tells nothing of it but its length. */
export function isSameSecret(secret: string | Uint8Array, given: string | Uint8Array): boolean {
  const [own, other] = [Buffer.from(secret), Buffer.from(given)];
  return own.length === other.length && timingSafeEqual(own, other);
}
