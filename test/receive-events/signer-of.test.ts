import { describe, expect, it } from 'vitest';
import { type ReadSecrets, signerOf } from '../../functions/receive-events/signature.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';

const now = Date.parse('2026-11-25T10:00:00.000Z');
const [before, current] = ['B'.repeat(32), 'C'.repeat(32)];
const signedWith = (value: string) =>
  ({ ...signWebhook({ id: 'msg_1', timestampSeconds: now / 1000, body: 'body', secret: `whsec_${value}` }) }) as Record<
    string,
    string
  >;

/** An instance that read the secrets before they were rotated; says how often it asked anew. */
function keptFromBefore() {
  let renewed = 0;
  const secrets: ReadSecrets = (freshness) => {
    if (freshness === 'renewed') renewed++;
    return Promise.resolve(new Map([['orders', freshness === 'renewed' ? [current, before] : [before]]]));
  };
  const signer = (headers: Record<string, string>) => signerOf(headers, Buffer.from('body'), secrets, now);
  return { signer, renewed: () => renewed };
}

describe('while a secret is rotated', () => {
  it('whoever has the new one already is known, by asking for it again', async () => {
    const { signer, renewed } = keptFromBefore();
    expect(await signer(signedWith(current))).toEqual({ source: 'orders' });
    expect(renewed()).toBe(1);
  });

  it('whoever has the old one still is known, and nothing is asked for', async () => {
    const { signer, renewed } = keptFromBefore();
    expect(await signer(signedWith(before))).toEqual({ source: 'orders' });
    expect(renewed()).toBe(0);
  });

  it('whoever has neither is refused', async () => {
    expect(await keptFromBefore().signer(signedWith('D'.repeat(32)))).toEqual({ fault: 'signature_wrong' });
    expect(await keptFromBefore().signer({})).toEqual({ fault: 'signature_missing' });
  });
});
