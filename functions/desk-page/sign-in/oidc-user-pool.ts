import { errors, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { askJson } from '../../../shared/ask-json.ts';
import type { Claims } from '../../desk/colleague.ts';
import { keySet } from './key-set.ts';
import type { Tokens, UserPool } from './user-pool.ts';

/** Where a user pool's endpoints are, as it says itself (OpenID Connect Discovery). */
const endpoints = z.object({
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.url(),
  end_session_endpoint: z.url(),
  jwks_uri: z.url(),
});
type Endpoints = z.output<typeof endpoints>;

const keys = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });
const tokens = z.object({ access_token: z.string(), refresh_token: z.optional(z.string()) });

/** A Cognito user pool, known by its issuer alone; `clientId` is the desk's client, which has no secret. */
export function oidcUserPool(issuer: string, clientId: string, clock: () => number = Date.now): UserPool {
  let known: Promise<Endpoints> | undefined;
  function discover(): Promise<Endpoints> {
    known ??= read(`${issuer}/.well-known/openid-configuration`, endpoints);
    // A failure is not kept: the next caller asks again.
    known.catch(() => (known = undefined));
    return known;
  }

  const keyOf = keySet(async () => {
    const { jwks_uri } = await discover();
    return read(jwks_uri, keys);
  }, clock);

  async function tokensFor(form: Record<string, string>): Promise<Tokens | undefined> {
    const { token_endpoint } = await discover();
    const { status, body } = await askJson(token_endpoint, asForm({ client_id: clientId, ...form }));
    // OAuth's way to say that a code or a token is good for nothing (RFC 6749, 5.2).
    if (status === 400) return undefined;
    if (status !== 200) throw new Error(`The user pool answered ${status}.`);
    const { access_token, refresh_token } = tokens.parse(body);
    return { access: access_token, refresh: refresh_token };
  }

  return {
    async signInAddress({ state, challenge, callback }) {
      return withQuery((await discover()).authorization_endpoint, {
        ...{ response_type: 'code', client_id: clientId, redirect_uri: callback, scope: 'openid', state },
        ...{ code_challenge: challenge, code_challenge_method: 'S256' },
      });
    },

    async signOutAddress(back) {
      return withQuery((await discover()).end_session_endpoint, { client_id: clientId, logout_uri: back });
    },

    redeem: (code, verifier, callback) =>
      tokensFor({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: callback }),

    renew: (refreshToken) => tokensFor({ grant_type: 'refresh_token', refresh_token: refreshToken }),

    async revoke(refreshToken) {
      await askJson((await discover()).revocation_endpoint, asForm({ client_id: clientId, token: refreshToken }));
    },

    async claimsOf(accessToken) {
      try {
        const currentDate = new Date(clock());
        const requiredClaims = ['exp', 'username'];
        const options = { issuer, algorithms: ['RS256'], requiredClaims, currentDate };
        const { payload } = await jwtVerify(accessToken, keyOf, options);
        // An access token of Cognito's names its client where others name an audience.
        const isForUs = payload.token_use === 'access' && payload.client_id === clientId;
        return isForUs ? (payload as Claims) : undefined;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

async function read<Schema extends z.ZodMiniType>(address: string, schema: Schema): Promise<z.output<Schema>> {
  const { status, body } = await askJson(address);
  if (status !== 200) throw new Error(`The user pool answered ${status}.`);
  return schema.parse(body);
}

const asForm = (form: Record<string, string>) => ({
  method: 'POST' as const,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(form).toString(),
});

function withQuery(address: string, query: Record<string, string>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
