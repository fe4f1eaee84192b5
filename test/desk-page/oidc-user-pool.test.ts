import { generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oidcUserPool } from '../../functions/desk-page/sign-in/oidc-user-pool.ts';
import { aUserPool } from './fake-user-pool.ts';

let theirs: Awaited<ReturnType<typeof aUserPool>>;
beforeEach(async () => {
  theirs = await aUserPool();
});
afterEach(() => theirs.close());
const ours = (clock?: () => number) => oidcUserPool(theirs.issuer, theirs.clientId, clock);

describe('an access token', () => {
  it('says whose it is, and in which groups they are', async () => {
    expect(await ours().claimsOf(await theirs.token())).toMatchObject({
      username: 'ann',
      'cognito:groups': ['default'],
    });
  });

  it.each([
    ['of another client', { client_id: 'a-machine' }, {}],
    ['of no client', { client_id: undefined }, {}],
    ['that is an ID token', { token_use: 'id' }, {}],
    ['of nobody', { username: undefined }, {}],
    ['of another issuer', {}, { iss: 'https://else.example' }],
    ['that is over', {}, { expires: '-1s' }],
  ])('%s lets nobody in', async (_, claims, options) => {
    expect(await ours().claimsOf(await theirs.token(claims, options))).toBeUndefined();
  });

  it('signed by somebody else, or by nobody, lets nobody in', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const pool = ours();
    const good = await theirs.token();
    const [header, payload = '', signature] = good.split('.');
    const admins = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), 'cognito:groups': ['admins'] }),
    ).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const forged of [
      await theirs.token({}, { signer: privateKey }),
      [header, admins, signature].join('.'),
      [none, payload, ''].join('.'),
      'no token',
      '',
    ]) {
      expect(await pool.claimsOf(forged), forged).toBeUndefined();
    }
    expect(await pool.claimsOf(good)).toBeDefined();
  });

  it('is verified with keys that are asked for once, and again when they have changed', async () => {
    let now = Date.now();
    const pool = ours(() => now);
    await pool.claimsOf(await theirs.token());
    await pool.claimsOf(await theirs.token());
    const keys = () => theirs.asked.filter((path) => path === '/keys').length;
    expect(keys()).toBe(1);
    await theirs.rotate();
    // A stranger's token must not have us ask at each request.
    expect(await pool.claimsOf(await theirs.token())).toBeUndefined();
    expect(keys()).toBe(1);
    now += 61_000;
    expect(await pool.claimsOf(await theirs.token())).toBeDefined();
    expect(keys()).toBe(2);
  });
});

describe('the user pool', () => {
  it('gives tokens for a code and its verifier, and nothing for one that is good for none', async () => {
    const pool = ours();
    expect(await pool.redeem('used', 'verifier', 'https://desk.example/back')).toBeUndefined();
    theirs.answers(200, { access_token: 'a', refresh_token: 'r' });
    expect(await pool.redeem('code', 'verifier', 'https://desk.example/back')).toEqual({ access: 'a', refresh: 'r' });
    expect(theirs.asked.at(-1)).toBe(
      '/token client_id=the-desk&grant_type=authorization_code&code=code&code_verifier=verifier&redirect_uri=https%3A%2F%2Fdesk.example%2Fback',
    );
  });

  it('renews an access token, or says that it does no more', async () => {
    const pool = ours();
    expect(await pool.renew('revoked')).toBeUndefined();
    theirs.answers(200, { access_token: 'b' });
    expect(await pool.renew('r')).toEqual({ access: 'b', refresh: undefined });
  });

  it('that is out of order is a fault, and nobody is signed out by it', async () => {
    theirs.answers(500, {});
    await expect(ours().renew('r')).rejects.toThrow('answered 500');
  });
});
