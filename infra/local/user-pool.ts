import { createHash, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { listen, type Listening, readAll } from './listen.ts';
import type { TokenIssuer } from './token-issuer.ts';
import type { UserPoolWiring } from './user-pool-wiring.ts';

/** Whoever signs in here: the console's reader is let in at once. */
export interface SignsIn {
  username: string;
  groups: string[];
}

interface Grant extends SignsIn {
  clientId: string;
}
type CodeGrant = Grant & { challenge: string; callback: string };
type Form = URLSearchParams;

/** Plays the user pool's domain and its issuer: OAuth 2.0's authorization code with PKCE, for the clients of the template alone. */
export function startUserPool(
  port: number,
  wiring: () => UserPoolWiring,
  tokens: () => TokenIssuer,
  signsIn: () => SignsIn,
): Promise<Listening> {
  const codes = new Map<string, CodeGrant>();
  const refreshTokens = new Map<string, Grant>();

  return listen(port, async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const body = new URLSearchParams((await readAll(request)).toString());
    const { origin, pathname } = url;
    switch (`${request.method} ${pathname}`) {
      case `GET /${wiring().id}/.well-known/openid-configuration`:
        return json(response, 200, discovery(origin, wiring().issuer));
      case `GET /${wiring().id}/.well-known/jwks.json`:
        return json(response, 200, await tokens().keys());
      case 'GET /oauth2/authorize':
        return authorize(url.searchParams, response);
      case 'POST /oauth2/token':
        return token(body, response);
      case 'POST /oauth2/revoke':
        refreshTokens.delete(body.get('token') ?? '');
        return json(response, 200, {});
      case 'GET /logout':
        return logOut(url.searchParams, response);
      default:
        return refuse(response, `The local user pool has no ${request.method} ${pathname}.`);
    }
  });

  function authorize(query: Form, response: ServerResponse): void {
    const { client_id: clientId = '', redirect_uri: callback = '', state = '', ...asked } = Object.fromEntries(query);
    const client = wiring().clients.get(clientId);
    if (!client?.flows.includes('code')) return refuse(response, 'There is no such client for people.');
    if (!client.callbackUrls.includes(callback)) return refuse(response, 'The redirect_uri is not one of the client.');
    const isScoped = (asked.scope ?? '').split(' ').every((scope) => client.scopes.includes(scope));
    if (!isScoped) return refuse(response, 'The client may not ask for that scope.');
    if (asked.response_type !== 'code' || asked.code_challenge_method !== 'S256' || !asked.code_challenge) {
      return refuse(response, 'Ask for a code, with a challenge by S256.');
    }
    const code = randomUUID();
    codes.set(code, { clientId, callback, challenge: asked.code_challenge, ...signsIn() });
    redirect(response, callback, { code, state });
  }

  async function token(form: Form, response: ServerResponse): Promise<void> {
    const grant = form.get('grant_type') === 'refresh_token' ? renewed(form) : redeemed(form);
    if (!grant || grant.clientId !== form.get('client_id')) return json(response, 400, { error: 'invalid_grant' });
    const { clientId, username, groups } = grant;
    const access = await tokens().accessToken(
      { issuer: wiring().issuer, audience: [clientId] },
      username,
      groups,
      '1h',
    );
    const refresh = form.get('grant_type') === 'refresh_token' ? undefined : randomUUID();
    if (refresh) refreshTokens.set(refresh, { clientId, username, groups });
    json(response, 200, { access_token: access, refresh_token: refresh, token_type: 'Bearer', expires_in: 3600 });
  }

  function renewed(form: Form): Grant | undefined {
    return refreshTokens.get(form.get('refresh_token') ?? '');
  }

  /** A code is good once, for whoever made its challenge. */
  function redeemed(form: Form): Grant | undefined {
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return grant?.challenge === challenge && grant.callback === form.get('redirect_uri') ? grant : undefined;
  }

  function logOut(query: Form, response: ServerResponse): void {
    const back = query.get('logout_uri') ?? '';
    const client = wiring().clients.get(query.get('client_id') ?? '');
    if (!client?.logoutUrls.includes(back)) return refuse(response, 'The logout_uri is not one of the client.');
    redirect(response, back, {});
  }
}

const discovery = (origin: string, issuer: string) => ({
  issuer,
  authorization_endpoint: `${origin}/oauth2/authorize`,
  token_endpoint: `${origin}/oauth2/token`,
  revocation_endpoint: `${origin}/oauth2/revoke`,
  end_session_endpoint: `${origin}/logout`,
  jwks_uri: `${issuer}/.well-known/jwks.json`,
});

function redirect(response: ServerResponse, to: string, query: Record<string, string>): void {
  const url = new URL(to);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  response.writeHead(302, { location: url.href }).end();
}

const refuse = (response: ServerResponse, why: string): void => json(response, 400, { error: why });

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
