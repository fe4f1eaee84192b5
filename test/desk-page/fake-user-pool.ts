import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listen, type Listening, readAll } from '../../infra/local/listen.ts';

const clientId = 'the-desk';

/** An issuer on this machine, whose keys and answers a test turns. */
export async function aUserPool() {
  const pair = () => generateKeyPair('RS256', { extractable: true });
  let [key, kid] = [await pair(), 'one'];
  const asked: string[] = [];
  let answer: { status: number; body: object } = { status: 400, body: { error: 'invalid_grant' } };
  const server: Listening = await listen(0, async (request, response) => {
    const form = (await readAll(request)).toString();
    asked.push([request.url, form].filter(Boolean).join(' '));
    const send = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body));
    if (request.url === '/pool/.well-known/openid-configuration') return void send(200, discovery());
    if (request.url === '/keys')
      return void send(200, { keys: [{ ...(await exportJWK(key.publicKey)), kid, alg: 'RS256' }] });
    send(answer.status, answer.body);
  });
  const issuer = `${server.url}/pool`;
  const discovery = () => ({
    authorization_endpoint: `${server.url}/authorize`,
    token_endpoint: `${server.url}/token`,
    revocation_endpoint: `${server.url}/revoke`,
    end_session_endpoint: `${server.url}/logout`,
    jwks_uri: `${server.url}/keys`,
  });

  return {
    issuer,
    clientId,
    asked,
    close: () => server.close(),
    answers: (status: number, body: object) => (answer = { status, body }),
    /** Signs with another key from now on. */
    async rotate() {
      [key, kid] = [await pair(), `${kid}+`];
    },
    /** A token as Cognito makes them, with whatever matters to a test. */
    token: (claims: object = {}, { iss = issuer, expires = '1h', signer = key.privateKey } = {}) =>
      new SignJWT({
        token_use: 'access',
        client_id: clientId,
        username: 'ann',
        'cognito:groups': ['default'],
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(iss)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(signer),
  };
}
