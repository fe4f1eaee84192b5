import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { cookie, type Cookies, noCookie } from './cookies.ts';
import { isSameSecret } from '../../../shared/same-secret.ts';
import { newSession } from './session.ts';
import type { UserPool } from './user-pool.ts';

/** Where a browser goes, and what it keeps. */
export interface Redirect {
  location: string;
  cookies: string[];
}

/** What is remembered of somebody who signs in: what they come back with, and where they wanted to go. */
const signingIn = z.object({ state: z.string(), verifier: z.string(), back: z.string() });

const minutesToSignIn = 10;

/** Only to the desk itself: an address from outside leads nowhere else. */
const ownPath = /^\/desk(?:[/?][^\s\\]*)?$/;

/** Sends a browser to the user pool; `back` is the page of the desk that it wanted. */
export async function beginSignIn(pool: UserPool, callback: string, back: string): Promise<Redirect> {
  const state = randomBytes(16).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const remembered = Buffer.from(JSON.stringify({ state, verifier, back })).toString('base64url');
  return {
    location: await pool.signInAddress({ state, challenge, callback }),
    cookies: [cookie('signingIn', remembered, minutesToSignIn * 60)],
  };
}

/**
 * Takes back a browser that comes from the user pool, if it is the one that went there, and leads it to the page that
 * it wanted. Nothing where it can't be let in: it may try again.
 */
export async function completeSignIn(
  query: URLSearchParams,
  cookies: Cookies,
  pool: UserPool,
  callback: string,
): Promise<Redirect | undefined> {
  const known = remembered(cookies.signingIn);
  const [state, code] = [query.get('state'), query.get('code')];
  if (!known || !state || !code || !isSameSecret(known.state, state)) return undefined;
  const tokens = await pool.redeem(code, known.verifier, callback);
  if (!tokens || !(await pool.claimsOf(tokens.access))) return undefined;
  const location = ownPath.test(known.back) ? known.back : '/desk';
  return { location, cookies: [...newSession(tokens), noCookie('signingIn')] };
}

function remembered(value = ''): z.output<typeof signingIn> | undefined {
  try {
    return signingIn.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
