import { describe, expect, it, vi } from 'vitest';
import { startTokenIssuer } from '../../infra/local/token-issuer.ts';

const settings = {
  issuer: 'https://cognito-idp.eu-north-1.amazonaws.com/pool',
  audience: ['client'],
  identitySource: '$request.header.Authorization',
};
const issuer = await startTokenIssuer();
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('the look at a token', () => {
  it('hands its claims on as text', async () => {
    const token = await issuer.accessToken(settings, 'ann', ['one', 'two']);
    expect(await issuer.claimsOf(settings, bearer(token))).toMatchObject({
      client_id: 'client',
      username: 'ann',
      'cognito:groups': '[one two]',
      exp: expect.stringMatching(/^\d+$/) as string,
    });
    expect(await issuer.claimsOf(settings, { authorization: token })).toBeDefined();
  });

  it.each([
    ['another issuer', { issuer: 'https://else.example' }],
    ['another client', { audience: ['other'] }],
  ])('lets nobody in for %s', async (_, differences) => {
    const token = await issuer.accessToken({ ...settings, ...differences }, 'ann', []);
    expect(await issuer.claimsOf(settings, bearer(token))).toBeUndefined();
  });

  it('lets nobody in without a token, with another key, or too late', async () => {
    const other = await startTokenIssuer();
    expect(await issuer.claimsOf(settings, {})).toBeUndefined();
    expect(await issuer.claimsOf(settings, bearer(await other.accessToken(settings, 'ann', [])))).toBeUndefined();
    const token = await issuer.accessToken(settings, 'ann', []);
    vi.useFakeTimers({ now: Date.now() + 13 * 3_600_000, toFake: ['Date'] });
    try {
      expect(await issuer.claimsOf(settings, bearer(token))).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });
});
