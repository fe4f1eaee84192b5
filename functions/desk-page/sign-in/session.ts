import { createHash, randomBytes } from 'node:crypto';
import { type Colleague, colleagueOf } from '../../desk/colleague.ts';
import { cookie, type Cookies, noCookie } from './cookies.ts';
import { isSameSecret } from '../../../shared/same-secret.ts';
import type { Tokens, UserPool } from './user-pool.ts';

/** Somebody at the desk, signed in. */
export interface Session {
  colleague: Colleague;
  /** What every form of theirs carries: nobody else can know it. */
  formToken: string;
  /** Cookies to be set, where their tokens were renewed. */
  cookies: string[];
}

/** As long as a shift; then they sign in again. The user pool's client says the same. */
export const sessionHours = 12;
const seconds = sessionHours * 3600;

/** Who a request's cookies are of; an access token that is over is renewed. Nothing where nobody is signed in. */
export async function sessionOf(
  { access, refresh, forms }: Cookies,
  pool: Pick<UserPool, 'claimsOf' | 'renew'>,
): Promise<Session | undefined> {
  if (!forms) return undefined;
  const formToken = formTokenOf(forms);
  const claims = access && (await pool.claimsOf(access));
  if (claims) return { colleague: colleagueOf(claims), formToken, cookies: [] };
  const renewed = refresh && (await pool.renew(refresh));
  const fresh = renewed && (await pool.claimsOf(renewed.access));
  if (!renewed || !fresh) return undefined;
  return { colleague: colleagueOf(fresh), formToken, cookies: cookiesOf(renewed) };
}

/** What the browser of somebody keeps who has just signed in. */
export const newSession = (tokens: Tokens): string[] => [
  ...cookiesOf(tokens),
  cookie('forms', randomBytes(16).toString('base64url'), seconds),
];

export const noSession = (): string[] => (['access', 'refresh', 'forms'] as const).map(noCookie);

const cookiesOf = ({ access, refresh }: Tokens): string[] => [
  cookie('access', access, seconds),
  ...(refresh ? [cookie('refresh', refresh, seconds)] : []),
];

const formTokenOf = (secret: string): string => createHash('sha256').update(`form ${secret}`).digest('base64url');

/** Whether a form is one of the session's own. */
export const isOwnForm = ({ formToken }: Pick<Session, 'formToken'>, given: string | null): boolean =>
  isSameSecret(formToken, given ?? '');
