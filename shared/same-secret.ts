import { timingSafeEqual } from 'node:crypto';

/** Whether what was given is the secret; how long that takes tells nothing of it but its length. */
export function isSameSecret(secret: string, given: string): boolean {
  const [own, other] = [Buffer.from(secret), Buffer.from(given)];
  return own.length === other.length && timingSafeEqual(own, other);
}
