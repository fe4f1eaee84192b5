import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import type { Instant } from '../orders/instant.ts';
import { isSameSecret } from '../same-secret.ts';

/** Which call a link leads to, whose it is (an e-mail address), and until when it leads there. */
export interface CallLink {
  senderId: string;
  orderId: string;
  callId: string;
  by: string;
  until: Instant;
}

const signatureBytes = 16;
const contents = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]);

const signed = (secret: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`CALL#${text}`).digest().subarray(0, signatureBytes);

/** The token of a link to one call: what it says, and a signature that only the holder of the secret can make. Nothing is stored. */
export function callTokenOf(secret: string, { senderId, orderId, callId, by, until }: CallLink): string {
  const text = Buffer.from(JSON.stringify([senderId, orderId, callId, by, until])).toString('base64url');
  return `${text}.${signed(secret, text).toString('base64url')}`;
}

/** Which call a token leads to, whether it still does or not; nothing where nobody of ours made it. */
export function callLinkIn(secret: string, token: string): CallLink | undefined {
  const [text = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  if (!isSameSecret(signed(secret, text), given)) return undefined;
  const [senderId, orderId, callId, by, until] = contents.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  return { senderId, orderId, callId, by, until };
}

/** Where a colleague finds a call that is theirs. */
export const callLinkTo = (statusPageUrl: string, token: string): string => new URL(`/c/${token}`, statusPageUrl).href;
