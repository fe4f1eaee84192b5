import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createHandler, type Pages } from '../../functions/desk-page/handler.ts';
import type { UserPool } from '../../functions/desk-page/sign-in/user-pool.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { aSender } from '../builders/sender.ts';

// Far ahead of every clock, so that it is the one that counts.
export const now = '2996-11-24T09:10:00.000Z';
export const origin = 'https://desk.example';

/** A user pool in which a token is the name and the groups of whoever holds it: `ann:default,other`. */
export const namedPool: UserPool = {
  signInAddress: ({ state, challenge }) =>
    Promise.resolve(`https://pool.example/authorize?state=${state}&challenge=${challenge}`),
  signOutAddress: (back) => Promise.resolve(`https://pool.example/logout?back=${back}`),
  redeem: (code) => Promise.resolve(code === 'bad' ? undefined : { access: code, refresh: `${code}-refresh` }),
  renew: (token) =>
    Promise.resolve(token.endsWith('-refresh') ? { access: token.slice(0, -8), refresh: undefined } : undefined),
  revoke: () => Promise.resolve(),
  claimsOf(token) {
    const [username, groups] = token.split(':');
    return Promise.resolve(
      groups === undefined ? undefined : { username: username ?? '', 'cognito:groups': groups.split(',') },
    );
  },
};

type Response = APIGatewayProxyStructuredResultV2;
export const senders: Sender[] = [aSender(), aSender({ id: 'other', name: 'Other Brand' })];

interface Asking {
  /** Who asks: `ann:default`; nobody where it is undefined. */
  as?: string | undefined;
  cookies?: string[];
  headers?: Record<string, string>;
}

/** The desk with some pages, and what a browser may ask of it. */
export function aDesk(pages: Pages, pool: UserPool = namedPool) {
  const handler = createHandler({
    pool,
    deskUrl: `${origin}/desk`,
    sendersOf: ({ sees }) => Promise.resolve(senders.filter(({ id }) => sees(id))),
    pages,
  });
  const ask = (method: string, path: string, body: string | undefined, { as, cookies, headers = {} }: Asking) => {
    const [rawPath, rawQueryString = ''] = path.split('?');
    const own = as === undefined ? [] : [`__Host-desk-access=${as}`, '__Host-desk-forms=secret'];
    return handler({
      ...{ rawPath, rawQueryString, headers, cookies: cookies ?? own },
      requestContext: { timeEpoch: Date.parse(now), http: { method } },
      ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
    } as unknown as APIGatewayProxyEventV2) as Promise<Response & { body: string }>;
  };
  const look = (path: string, asking: Asking = { as: 'ann:default' }) => ask('GET', path, undefined, asking);
  return {
    ask,
    look,
    /** Posts a form as the desk's own pages do. */
    async post(path: string, fields: Record<string, string>, as = 'ann:default') {
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
      const body = new URLSearchParams({ token: await tokenOf(look, as), ...fields }).toString();
      return ask('POST', path, body, { as, headers });
    },
    tokenOf: (as: string) => tokenOf(look, as),
  };
}

/** What the forms of somebody's pages carry. */
async function tokenOf(look: (path: string, asking: Asking) => Promise<{ body: string }>, as: string): Promise<string> {
  const { body } = await look('/desk/nowhere', { as });
  return /name="token" value="([^"]+)"/.exec(body)?.[1] ?? 'none';
}
