import { errors, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';

/** What a JWT authorizer of the template asks of a token. */
export interface AuthorizerSettings {
  issuer: string;
  audience: string[];
  /** Such as `$request.header.Authorization`. */
  identitySource: string;
}

type Claims = Record<string, string>;
type TokenIssuer = Awaited<ReturnType<typeof startTokenIssuer>>;
export type { TokenIssuer };

// API Gateway knows RSA keys only.
const algorithm = 'RS256';
const kid = 'local';

/** Stands in for the user pool and for API Gateway's look at its tokens, with a key pair made here and now. */
export async function startTokenIssuer() {
  const { privateKey, publicKey } = await generateKeyPair(algorithm);
  const sign = (claims: object, subject: string, issuer: string, lifetime = '12h') =>
    new SignJWT({ token_use: 'access', ...claims })
      .setProtectedHeader({ alg: algorithm, kid })
      .setSubject(subject)
      .setIssuer(issuer)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(privateKey);

  return {
    /** The keys by which others verify the tokens. */
    keys: async () => ({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' }] }),

    /** An access token as Cognito makes them: it names its client, and no audience. */
    accessToken: (
      { issuer, audience: [clientId = ''] }: Pick<AuthorizerSettings, 'issuer' | 'audience'>,
      username: string,
      groups: string[],
      lifetime?: string,
    ) => sign({ client_id: clientId, username, 'cognito:groups': groups }, username, issuer, lifetime),

    /** A token as Cognito gives a machine for its client credentials: with scopes, and of no user. */
    machineToken: ({ issuer, audience }: AuthorizerSettings, scopes: string[]) => {
      const clientId = audience.at(-1) ?? '';
      return sign({ client_id: clientId, scope: scopes.join(' ') }, clientId, issuer);
    },

    /** The claims of a request's token, as API Gateway hands them on; nothing where it lets nobody in. */
    async claimsOf(settings: AuthorizerSettings, headers: Record<string, string>): Promise<Claims | undefined> {
      const header = /^\$request\.header\.(.+)$/.exec(settings.identitySource)?.[1];
      if (!header) throw new Error(`The local stack does not know the identity source ${settings.identitySource}.`);
      const token = headers[header.toLowerCase()]?.replace(/^Bearer /i, '');
      if (!token) return undefined;
      try {
        const { payload } = await jwtVerify(token, publicKey, { issuer: settings.issuer, algorithms: [algorithm] });
        const audience = [payload.aud ?? payload.client_id].flat();
        if (!audience.some((one) => settings.audience.includes(String(one)))) return undefined;
        return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asText(value)]));
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

/** A list comes as `[a b]`. */
const asText = (value: unknown) => (Array.isArray(value) ? `[${value.join(' ')}]` : String(value));
