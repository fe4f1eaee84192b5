import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { languageAccepted } from '../../shared/messages/wording/reader.ts';
import { nowOf } from '../../shared/now.ts';
import type { Instant } from '../../shared/orders/instant.ts';

import type { ActionName } from './actions/action.ts';
import { isActionName } from './actions/actions.ts';
import { answerForm, type AnswerDependencies } from './answer-form.ts';
import { findPage } from './find-page.ts';
import { type Page, renderNotFound, renderStatusPage } from './page/status-page.ts';
import { type OptOutDependencies, showOptOut, takeOptOut } from './opt-out/opt-out.ts';
import { showProblem } from './problem/problem.ts';
import { pushScripts, scriptHeaders } from './push/scripts.ts';
import { hasPush, type PushDependencies, takePush } from './push/take-push.ts';
import { bodyOf, isForm, readForm } from './sent-form.ts';
import { unsubscribe, type UnsubscribeDependencies, unsubscribeLinkOf } from './unsubscribe/unsubscribe.ts';

export type StatusPageDependencies = AnswerDependencies &
  UnsubscribeDependencies &
  OptOutDependencies &
  PushDependencies;

type Request = APIGatewayProxyEventV2;
type Response = APIGatewayProxyStructuredResultV2;

const linkPath = /^\/t\/([A-Za-z0-9_-]{16})(?:\/([a-z]+))?$/;
const looks = ['GET', 'HEAD'];

/**
 * `GET /t/<token>`: the order's page, or the same 404 for every link that leads nowhere. Nothing acts but a form's
 * `POST /t/<token>/<action>`, which leads back to the page, or to that of messages, and
 * `POST /t/<token>/unsubscribe/<message id>`: scanners of mail press every link there is.
 */
export function createHandler(dependencies: StatusPageDependencies) {
  return async (request: Request): Promise<Response> => {
    const { method } = request.requestContext.http;
    const unsubscribing = unsubscribeLinkOf(request.rawPath);
    if (unsubscribing) return endEmails(unsubscribing, request, dependencies);
    const [, token, name] = linkPath.exec(request.rawPath) ?? [];
    if (token !== undefined && name === 'push') return switchPush(token, request, dependencies);
    if (token !== undefined && (name === 'script' || name === 'worker'))
      return runs(token, name, request, dependencies);
    const action = isActionName(name) || name === 'messages' ? name : undefined;
    const allowed = action ? [...looks, 'POST'] : looks;
    if (!allowed.includes(method)) return notAllowed(request, allowed);
    if (token === undefined || name !== action) return answer(notFound(request));
    if (action && method === 'POST') return act(token, action, request, dependencies);
    return look(token, action, request, dependencies);
  };
}

async function look(
  token: string,
  action: ActionName | 'messages' | undefined,
  request: Request,
  dependencies: StatusPageDependencies,
): Promise<Response> {
  const now = nowOf(request.requestContext.timeEpoch);
  const page =
    action === 'messages'
      ? await showOptOut(token, now, dependencies)
      : await showPage(token, { action, now, request }, dependencies);
  const shown = answer(page ?? notFound(request));
  return request.requestContext.http.method === 'HEAD' ? { ...shown, body: '' } : shown;
}

async function showPage(
  token: string,
  { action, now, request }: { action: ActionName | undefined; now: Instant; request: Request },
  dependencies: StatusPageDependencies,
): Promise<Page | undefined> {
  const asksForAll = request.rawQueryString === 'all';
  const found = await findPage(token, { now, asksForAll, reads: 'a look' }, dependencies);
  if (found && action === 'problem') return showProblem(found.facts, originOf(request), dependencies);
  return found && renderStatusPage(found.facts);
}

/** Where the page is, as the browser knows it. */
const originOf = ({ headers, requestContext: { domainName } }: Request): string =>
  `${headers['x-forwarded-proto'] ?? 'https'}://${headers.host ?? domainName}`;

/** Does what a form asks, and leads back to the page, so that loading it again does nothing; or shows what is wrong. */
async function act(
  token: string,
  action: ActionName | 'messages',
  request: Request,
  dependencies: StatusPageDependencies,
): Promise<Response> {
  const now = nowOf(request.requestContext.timeEpoch);
  const form = readForm(request);
  const answered =
    action === 'messages'
      ? await takeOptOut(token, form, now, dependencies)
      : await answerForm({ token, origin: originOf(request) }, action, form, now, dependencies);
  if (answered === undefined) return answer(notFound(request));
  if ('page' in answered) return answer(answered.page);
  const place = action === 'messages' ? `/${answered.taken}` : `#${answered.taken}`;
  return { statusCode: 303, headers: { location: `/t/${token}${place}`, 'cache-control': 'no-store' } };
}

/** Switches notifications on or off for the page's script, which reads the status alone. */
async function switchPush(token: string, request: Request, dependencies: PushDependencies): Promise<Response> {
  if (request.requestContext.http.method !== 'POST') return notAllowed(request, ['POST']);
  const now = nowOf(request.requestContext.timeEpoch);
  const statusCode = await takePush(token, readForm(request), now, dependencies);
  if (statusCode === undefined) return answer(notFound(request));
  return { statusCode, headers: { 'cache-control': 'no-store' } };
}

/** The page's script and its worker, where its sender has notifications. */
async function runs(
  token: string,
  name: keyof typeof pushScripts,
  request: Request,
  dependencies: PushDependencies,
): Promise<Response> {
  const { method } = request.requestContext.http;
  if (!looks.includes(method)) return notAllowed(request, looks);
  if (!(await hasPush(token, dependencies))) return answer(notFound(request));
  return { statusCode: 200, headers: scriptHeaders, body: method === 'HEAD' ? '' : pushScripts[name] };
}

async function endEmails(
  link: NonNullable<ReturnType<typeof unsubscribeLinkOf>>,
  request: Request,
  dependencies: UnsubscribeDependencies,
): Promise<Response> {
  const { method } = request.requestContext.http;
  const allowed = [...looks, 'POST'];
  if (!allowed.includes(method)) return notAllowed(request, allowed);
  const byButton = isForm(request) && bodyOf(request).toString() === 'from=page';
  const asked = { acts: method === 'POST', byButton, now: nowOf(request.requestContext.timeEpoch) };
  const page = answer((await unsubscribe(link, asked, dependencies)) ?? notFound(request));
  return method === 'HEAD' ? { ...page, body: '' } : page;
}

const notFound = ({ headers }: Request): Page => renderNotFound(languageAccepted(headers['accept-language'], 'en'));

function notAllowed(request: Request, allowed: string[]): Response {
  const page = answer(notFound(request));
  return { ...page, statusCode: 405, headers: { ...page.headers, allow: allowed.join(', ') } };
}

const answer = ({ status, headers, html }: Page): Response => ({ statusCode: status, headers, body: html });
