import { isSameSecret } from '../../shared/same-secret.ts';
import { verifySignature } from '../receive-events/signature.ts';
import type { WebhookRequest } from './kind.ts';
import { vendorOf, type WebhookSource } from './webhook-source.ts';

export type Disbelief = 'signature_missing' | 'signature_wrong' | 'timestamp_old' | 'token_missing' | 'token_wrong';

const secondsEitherWay = 5 * 60;
/** A token shorter than this is none: somebody would guess it. */
const fewestLetters = 16;

/**
 * Why a request is not believed to be the source's; nothing where it is. Any of the secrets does: the current one and,
 * while it is kept, the one before. `clock` is the machine's own, in epoch milliseconds.
 */
export function disbelief(
  request: WebhookRequest,
  source: WebhookSource,
  secrets: readonly string[],
  clock: number,
): Disbelief | undefined {
  if (source.proof === 'token') return disbeliefOfToken(request, source, secrets);
  const vendor = vendorOf(source.kind);
  if (!vendor) {
    const verified = verifySignature(request.headers, request.body, new Map([[source.name, secrets]]), clock);
    return 'fault' in verified ? verified.fault : undefined;
  }
  if (!secrets.some((secret) => vendor.isSignedBy(request, secret))) return 'signature_wrong';
  if (!vendor.signedAt) return undefined;
  const signedAt = vendor.signedAt(request);
  const isFresh = signedAt !== undefined && Math.abs(clock / 1000 - signedAt) <= secondsEitherWay;
  return isFresh ? undefined : 'timestamp_old';
}

function disbeliefOfToken(
  request: WebhookRequest,
  { kind, tokenHeader }: WebhookSource,
  secrets: readonly string[],
): Disbelief | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? request.headers[tokenHeader ?? ''] ?? vendorOf(kind)?.tokenOf?.(request);
  if (!token) return 'token_missing';
  const isOurs = secrets.some((secret) => secret.length >= fewestLetters && isSameSecret(secret, token));
  return isOurs ? undefined : 'token_wrong';
}
