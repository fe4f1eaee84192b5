import { describe, expect, it } from 'vitest';
import { disbelief } from '../../functions/receive-webhooks/believe.ts';
import { webhookSource } from '../../functions/receive-webhooks/webhook-source.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { dayOf, vendorNames } from './vendor-days.ts';

const clock = Date.parse('2026-11-24T10:00:00Z');
const seconds = clock / 1000;
const body = Buffer.from('{"gr\u00fc\u00dfe":"\u{1f69a}", "weight": 8.0}');
const aSource = (differences: object) => webhookSource.parse({ name: 'shop', sender: 'default', ...differences });
const requestWith = (headers: Record<string, string>, query: Record<string, string> = {}) => ({ headers, query, body });

describe.each(vendorNames)('a request of %s', (kind) => {
  const { secret, sign } = dayOf(kind);
  const source = aSource({ kind });
  const signed = (by = secret, at = seconds) => requestWith(sign(body, by, at));
  const other = `${secret.slice(0, -2)}ab`;

  it('is believed by its signature, as OpenSSL makes it', () => {
    expect(disbelief(signed(), source, [secret], clock)).toBeUndefined();
  });

  it('is believed with the secret before the last rotation', () => {
    expect(disbelief(signed(other), source, [secret, other], clock)).toBeUndefined();
  });

  it.each([
    ['another secret', signed(other)],
    ['another body', { ...signed(), body: Buffer.from(`${body.toString()} `) }],
    ['no signature', requestWith({})],
    ['half a signature', requestWith(mapped(signed().headers, (value) => value.slice(0, -4)))],
    ['nonsense in its place', requestWith(mapped(signed().headers, () => '\u{1f69a}'))],
  ])('is not with %s', (_, request) => {
    expect(disbelief(request, source, [secret], clock)).toBe('signature_wrong');
  });

  it('is not by an empty secret, with which anybody could sign', () => {
    const empty = sign(body, secret, seconds);
    expect(disbelief(requestWith(empty), source, ['', 'short'], clock)).toBe('signature_wrong');
  });

  it.each(vendorNames.filter((name) => name !== kind))('is not by the signature of %s', (name) => {
    const headers = dayOf(name).sign(body, dayOf(name).secret, seconds);
    expect(disbelief(requestWith(headers), source, [secret], clock)).toBe('signature_wrong');
  });
});

const mapped = (headers: Record<string, string>, change: (value: string) => string) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, change(value)]));

it.each([-301, 301])('a signature of Shippo’s is old %i seconds away', (away) => {
  const { secret, sign } = dayOf('shippo');
  const of = (by: number) =>
    disbelief(requestWith(sign(body, secret, seconds + by)), aSource({ kind: 'shippo' }), [secret], clock);
  expect(of(away)).toBe('timestamp_old');
  expect(of(away - Math.sign(away) * 2)).toBeUndefined();
});

describe('a caller of one’s own', () => {
  const secret = 'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB';
  const text = body.toString();
  const sign = (by = secret) =>
    requestWith(signWebhook({ id: 'm1', timestampSeconds: seconds, body: text, secret: by }));

  it('is believed by a signature of Standard Webhooks', () => {
    expect(disbelief(sign(), aSource({ kind: 'generic' }), [secret], clock)).toBeUndefined();
    expect(disbelief(sign(`B${secret.slice(1)}`), aSource({ kind: 'generic' }), [secret], clock)).toBe(
      'signature_wrong',
    );
    expect(disbelief(requestWith({}), aSource({ kind: 'generic' }), [secret], clock)).toBe('signature_missing');
    expect(disbelief(sign(), aSource({ kind: 'generic' }), [secret], clock + 301_000)).toBe('timestamp_old');
  });

  it.each([
    ['as a bearer', requestWith({ authorization: `Bearer ${secret}` }), undefined],
    ['in the header that the account names', requestWith({ 'x-api-key': secret }), undefined],
    ['in another header', requestWith({ 'x-token': secret }), 'token_missing'],
    ['in the address, where anybody may read it', requestWith({}, { token: secret }), 'token_missing'],
    ['with a letter changed', requestWith({ authorization: `Bearer B${secret.slice(1)}` }), 'token_wrong'],
    ['with a letter less', requestWith({ authorization: `Bearer ${secret.slice(1)}` }), 'token_wrong'],
    ['that is empty', requestWith({ authorization: 'Bearer ' }), 'token_missing'],
  ])('that can not sign shows a token %s', (_, request, code) => {
    const source = aSource({ kind: 'generic', proof: 'token', tokenHeader: 'x-api-key' });
    expect(disbelief(request, source, [secret], clock)).toBe(code);
  });

  it('shows no token that is easy to guess', () => {
    const source = aSource({ kind: 'generic', proof: 'token' });
    expect(disbelief(requestWith({ authorization: 'Bearer 1234' }), source, ['1234'], clock)).toBe('token_wrong');
  });
});

it('Shippo may put its token into the address, as it offers to those for whom it does not sign', () => {
  const source = aSource({ kind: 'shippo', proof: 'token' });
  const token = 'a-token-in-the-address';
  expect(disbelief(requestWith({}, { token }), source, [token], clock)).toBeUndefined();
  expect(disbelief(requestWith({}, { token: 'another-token-in-there' }), source, [token], clock)).toBe('token_wrong');
});

it('a vendor that signs may not do without', () => {
  expect(() => aSource({ kind: 'shopify', proof: 'token' })).toThrow('this vendor signs its webhooks: leave it out');
});
