import type { Claims } from '../../desk/colleague.ts';

/** What the user pool gives to somebody who signed in. */
export interface Tokens {
  access: string;
  /** Left out where the one before stays good. */
  refresh: string | undefined;
}

/** Where colleagues sign in: OAuth 2.0's authorization code, with PKCE. */
export interface UserPool {
  /** Where the browser goes to sign in; it comes back with `state` and a code. */
  signInAddress(asked: { state: string; challenge: string; callback: string }): Promise<string>;
  /** Where the browser goes to end what the user pool itself remembers of it. */
  signOutAddress(back: string): Promise<string>;
  /** The tokens for a code, or nothing where it is good for none. */
  redeem(code: string, verifier: string, callback: string): Promise<Tokens | undefined>;
  /** Fresh tokens, or nothing where the refresh token is good no more. */
  renew(refreshToken: string): Promise<Tokens | undefined>;
  /** Ends a refresh token and all that came of it. */
  revoke(refreshToken: string): Promise<void>;
  /** What an access token for this desk says of its holder; nothing where it is none, or good no more. */
  claimsOf(accessToken: string): Promise<Claims | undefined>;
}
