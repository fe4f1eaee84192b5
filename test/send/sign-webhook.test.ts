import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signWebhook } from '../../shared/sign-webhook.ts';

const secret = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;
const body = '{"id":"evt-1","note":"Blå dörr – 门"}';

describe('a signed webhook', () => {
  it('is what the Standard Webhooks library would have signed', () => {
    const theirs = new Webhook(secret).sign('evt-1', new Date(1_795_000_000_000), body);
    const ours = signWebhook({ id: 'evt-1', timestampSeconds: 1_795_000_000, body, secret });
    expect(ours['webhook-signature']).toBe(theirs);
    expect(ours).toMatchObject({ 'webhook-id': 'evt-1', 'webhook-timestamp': '1795000000' });
  });

  it('is the same with the bare base64 of the secret', () => {
    const signed = (given: string) => signWebhook({ id: 'evt-1', timestampSeconds: 1, body, secret: given });
    expect(signed(secret.replace('whsec_', ''))).toEqual(signed(secret));
  });

  it('changes with its id, its time and its body', () => {
    const base = { id: 'evt-1', timestampSeconds: 1, body, secret };
    const signatures = [
      base,
      { ...base, id: 'evt-2' },
      { ...base, timestampSeconds: 2 },
      { ...base, body: `${body} ` },
    ].map((signing) => signWebhook(signing)['webhook-signature']);
    expect(new Set(signatures).size).toBe(4);
  });
});
