import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { languageAccepted } from '../../shared/messages/wording/reader.ts';
import { nowOf } from '../../shared/now.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { ActionName } from './actions/action.ts';
import { isActionName } from './actions/actions.ts';
import { answerForm, type AnswerDependencies } from './answer-form.ts';
import { findPage, type PageDependencies } from './find-page.ts';
import { type Page, renderNotFound, renderStatusPage } from './page/status-page.ts';
import { bodyOf, isForm } from './request-body.ts';
import { unsubscribe, type UnsubscribeDependencies, unsubscribeLinkOf } from './unsubscribe/unsubscribe.ts';

export interface StatusPageDependencies extends PageDependencies, UnsubscribeDependencies, AnswerDependencies {
  events: Pick<EventStore, 'ofOrder' | 'append'>;
}

type Request = APIGatewayProxyEventV2;
type Response = APIGatewayProxyStructuredResultV2;

const linkPath = /^\/t\/([A-Za-z0-9_-]{16})(?:\/([a-z]+))?$/;
const looks = ['GET', 'HEAD'];

/**
 * `GET /t/<token>`: the order's page, or the same 404 for every link that leads nowhere. Nothing acts but a form's
 * `POST /t/<token>/<action>`, which leads back to the page, and `POST /t/<token>/unsubscribe/<message id>`: scanners of mail
 * press every link there is.
 */
export function createHandler(dependencies: StatusPageDependencies) {
  return async (request: Request): Promise<Response> => {
    const { method } = request.requestContext.http;
    const unsubscribing = unsubscribeLinkOf(request.rawPath);
    if (unsubscribing) return endEmails(unsubscribing, request, dependencies);
    const [, token, name] = linkPath.exec(request.rawPath) ?? [];
    const action = isActionName(name) ? name : undefined;
    const allowed = action ? [...looks, 'POST'] : looks;
    if (!allowed.includes(method)) return notAllowed(request, allowed);
    if (token === undefined || name !== action) return answer(notFound(request));
    return action && method === 'POST' ? act(token, action, request, dependencies) : look(token, request, dependencies);
  };
}

async function look(token: string, request: Request, dependencies: PageDependencies): Promise<Response> {
  const now = nowOf(request.requestContext.timeEpoch);
  const found = await findPage(
    token,
    { now, asksForAll: request.rawQueryString === 'all', reads: 'a look' },
    dependencies,
  );
  const page = answer(found ? renderStatusPage(found.facts) : notFound(request));
  return request.requestContext.http.method === 'HEAD' ? { ...page, body: '' } : page;
}

/** Does what a form asks, and leads back to the page, so that loading it again does nothing; or shows what is wrong. */
async function act(
  token: string,
  action: ActionName,
  request: Request,
  dependencies: StatusPageDependencies,
): Promise<Response> {
  const { headers, requestContext } = request;
  const now = nowOf(requestContext.timeEpoch);
  const sent = {
    action,
    headers,
    host: requestContext.domainName,
    body: isForm(request) ? bodyOf(request) : undefined,
  };
  const answered = await answerForm(token, sent, now, dependencies);
  if (answered === undefined) return answer(notFound(request));
  if ('page' in answered) return answer(answered.page);
  return {
    statusCode: 303,
    headers: { location: `/t/${token}#${answered.taken}`, 'cache-control': 'no-store' },
  };
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
