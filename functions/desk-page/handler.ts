import { randomBytes } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { nowOf } from '../../shared/now.ts';
import { log } from '../../shared/log.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import type { Colleague } from '../desk/colleague.ts';
import { notFound } from '../desk/problems.ts';
import { assetHeaders, assets } from './page/assets.ts';
import { pageHeaders } from './page/headers.ts';
import { deskDocument } from './page/layout.ts';
import * as openPages from './page/open-pages.ts';
import type { Answer, Look, PageRequest } from './page/page.ts';
import { paths } from './page/paths.ts';
import { problemPage } from './page/problem-page.ts';
import { cookiesIn, noCookie } from './sign-in/cookies.ts';
import { isOwnForm, noSession, type Session, sessionOf } from './sign-in/session.ts';
import { beginSignIn, completeSignIn, type Redirect } from './sign-in/sign-in.ts';
import type { UserPool } from './sign-in/user-pool.ts';

/** Which page answers a path: to a look, and to a form. */
export interface Pages {
  GET: Readonly<Record<string, Look>>;
  POST: Readonly<Record<string, Look>>;
}

export interface HandlerDependencies {
  pool: UserPool;
  /** Where the desk is, without a slash at the end. */
  deskUrl: string;
  /** The senders that a colleague sees, in the sequence in which they are offered. */
  sendersOf(colleague: Colleague): Promise<Sender[]>;
  pages: Pages;
}

type Request = APIGatewayProxyEventV2;
type Response = APIGatewayProxyStructuredResultV2;

/** The desk in a browser. Looking does nothing; what acts is a form of the session's own, posted from the desk itself. */
export function createHandler({ pool, deskUrl, sendersOf, pages }: HandlerDependencies) {
  const { origin } = new URL(deskUrl);
  const callback = origin + paths.signedIn;

  return async (request: Request): Promise<Response> => {
    const { rawPath: path, rawQueryString } = request;
    const isLook = request.requestContext.http.method === 'GET';
    const asset = isLook ? assets[path] : undefined;
    if (asset) return { statusCode: 200, headers: assetHeaders(asset), body: asset.body };
    if (isLook && path === paths.signedOut) return page(200, openPages.signedOut());
    const cookies = cookiesIn(request.cookies);
    if (isLook && path === paths.signedIn) {
      const entered = await completeSignIn(new URLSearchParams(rawQueryString), cookies, pool, callback);
      if (entered) return redirect(entered);
      return { ...page(400, openPages.notSignedIn()), cookies: [noCookie('signingIn')] };
    }
    const session = await sessionOf(cookies, pool);
    if (!session) {
      if (!isLook) return page(401, openPages.sessionOver());
      return redirect(await beginSignIn(pool, callback, rawQueryString ? `${path}?${rawQueryString}` : path));
    }
    const form = isLook ? new URLSearchParams() : formOf(request);
    if (!isLook && !(isFromHere(request, origin) && isOwnForm(session, form.get('token')))) {
      log.warn('foreign_form', { path });
      return page(403, openPages.foreignForm());
    }
    if (!isLook && path === paths.signOut) return signOut(cookies.refresh);
    const answer = await answerIn(session, request, form);
    return { ...answer, cookies: session.cookies };
  };

  async function signOut(refreshToken: string | undefined): Promise<Response> {
    const [address] = await Promise.all([
      pool.signOutAddress(origin + paths.signedOut),
      refreshToken && pool.revoke(refreshToken),
    ]);
    // Not a redirect: a form may lead to nowhere but the desk.
    const answer = page(200, openPages.signedOut());
    return { ...answer, headers: { ...answer.headers, refresh: `0; url=${address}` }, cookies: noSession() };
  }

  async function answerIn({ colleague, formToken }: Session, request: Request, form: URLSearchParams) {
    const senders = await sendersOf(colleague);
    const [first] = senders;
    if (!first) return page(403, openPages.noSender(colleague.name));
    const query = new URLSearchParams(request.rawQueryString);
    const asked = form.get('sender') ?? query.get('sender');
    const now = nowOf(request.requestContext.timeEpoch);
    const once = randomBytes(12).toString('base64url');
    const common = { colleague, senders, formToken, once, query, form, now };
    const sender = asked === null ? first : senders.find(({ id }) => id === asked);
    const asking: PageRequest = { ...common, sender: sender ?? first };
    return answered(await lookedAt(request, sender ? asking : undefined), asking);
  }

  async function lookedAt({ rawPath, requestContext }: Request, asking: PageRequest | undefined): Promise<Answer> {
    try {
      const look = pages[requestContext.http.method as keyof Pages]?.[rawPath];
      if (!look) throw notFound('page');
      if (!asking) throw notFound('sender');
      return await look(asking);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      log.info('refused', { problem: error.problem.code, status: error.problem.status });
      return problemPage(error.problem);
    }
  }
}

function answered(answer: Answer, asking: PageRequest): Response {
  if ('goTo' in answer) return redirect({ location: answer.goTo, cookies: [] });
  return page(answer.status ?? 200, deskDocument(answer, asking));
}

const page = (statusCode: number, body: string): Response => ({ statusCode, headers: pageHeaders, body });

const redirect = ({ location, cookies }: Redirect): Response => ({
  statusCode: 303,
  headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'same-origin' },
  cookies,
});

/** What was not sent as a form has no fields, and so no token. */
function formOf({ headers, body = '', isBase64Encoded }: Request): URLSearchParams {
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');
  return new URLSearchParams(isForm ? Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString() : '');
}

/** Browsers say where a form comes from; who does not say so is none. */
const isFromHere = ({ headers }: Request, origin: string): boolean =>
  headers.origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : headers.origin === origin;
