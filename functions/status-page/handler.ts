import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { hashOf } from '../../shared/links/link.ts';
import { languageAccepted } from '../../shared/messages/wording/reader.ts';
import { nowOf } from '../../shared/now.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { mostEvents } from '../../shared/orders/fold.ts';
import { withWindowsToTell } from '../../shared/planning/promise.ts';
import { tellingZone, zonesOf } from '../../shared/planning/recipient-zones.ts';
import type { FileLinks } from '../../shared/photos/photo-files.ts';
import type { PhotoStore } from '../../shared/photos/photo-store.ts';
import { type Page, renderNotFound, renderStatusPage, type StatusPageFacts } from './page/status-page.ts';
import { milestones } from './milestones.ts';
import { phoneMe } from './phone-me/phone-me.ts';
import { photosShown } from './photo-links.ts';
import { unsubscribe, type UnsubscribeDependencies, unsubscribeLinkOf } from './unsubscribe/unsubscribe.ts';
import { upToDate } from './up-to-date.ts';

export interface StatusPageDependencies extends UnsubscribeDependencies {
  events: Pick<EventStore, 'ofOrder' | 'append'>;
  photos: Pick<PhotoStore, 'ofOrder'>;
  photoLinks: Pick<FileLinks, 'toRead'>;
  /** Where the links to photos lead. */
  photoOrigin: string;
}

type Request = APIGatewayProxyEventV2;
type Response = APIGatewayProxyStructuredResultV2;

/** Few orders have more. Of those that do, a look shows the milestones, and all of it to who asks for it. */
const eventsALook = 60;

const linkPath = /^\/t\/([A-Za-z0-9_-]{16})(\/call)?$/;

/**
 * `GET /t/<token>`: the order's page, or the same 404 for every link that leads nowhere. Nothing acts but a form's
 * `POST /t/<token>/call`, which leads back to the page, and `POST /t/<token>/unsubscribe/<message id>`: scanners of mail
 * press every link there is.
 */
export function createHandler(dependencies: StatusPageDependencies) {
  return async (request: Request): Promise<Response> => {
    const { method } = request.requestContext.http;
    const unsubscribing = unsubscribeLinkOf(request.rawPath);
    if (unsubscribing) return endEmails(unsubscribing, request, dependencies);
    const [, token, form] = linkPath.exec(request.rawPath) ?? [];
    const allowed = form ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
    if (!allowed.includes(method)) return notAllowed(request, allowed);
    const facts = token && (await factsOf(token, request, dependencies));
    if (!facts) return answer(notFound(request));
    if (method === 'POST') return act(request, facts, dependencies);
    const page = answer(renderStatusPage(facts));
    return method === 'HEAD' ? { ...page, body: '' } : page;
  };
}

async function endEmails(
  link: NonNullable<ReturnType<typeof unsubscribeLinkOf>>,
  request: Request,
  dependencies: UnsubscribeDependencies,
): Promise<Response> {
  const { method } = request.requestContext.http;
  const allowed = ['GET', 'HEAD', 'POST'];
  if (!allowed.includes(method)) return notAllowed(request, allowed);
  const byButton = isForm(request) && bodyOf(request).toString() === 'from=page';
  const asked = { acts: method === 'POST', byButton, now: nowOf(request.requestContext.timeEpoch) };
  const page = answer((await unsubscribe(link, asked, dependencies)) ?? notFound(request));
  return method === 'HEAD' ? { ...page, body: '' } : page;
}

/** What the page behind a token is made from; nothing where the link leads nowhere any more. */
async function factsOf(
  token: string,
  { requestContext, rawQueryString }: Request,
  dependencies: StatusPageDependencies,
): Promise<StatusPageFacts | undefined> {
  const { links, orders, events, findSender, photoOrigin } = dependencies;
  const now = nowOf(requestContext.timeEpoch);
  const asksForAll = rawQueryString === 'all';
  const link = await links.find(hashOf(token));
  if (!link) return undefined;
  const [stored, read, sender] = await Promise.all([
    orders.find(link.senderId, link.orderId),
    events.ofOrder(link.senderId, link.orderId, asksForAll ? mostEvents : eventsALook),
    findSender(link.senderId),
  ]);
  if (!stored || !sender || stored.keptUntil <= now) return undefined;
  const order = withWindowsToTell(upToDate(stored.order, read.events), sender);
  const zone = tellingZone(zonesOf(order.facts.values, order.facts.values.customer ?? {}, sender, now), sender);
  const photos = await photosShown(order, dependencies);
  const timeline = read.more ? milestones(order) : read.events;
  const partial = read.more && !asksForAll;
  return { order, timeline, partial, photos, photoOrigin, sender, zone, now, path: `/t/${token}` };
}

/** Does what a form asks, and leads back to the page, so that loading it again does nothing; or shows what is wrong. */
async function act(request: Request, facts: StatusPageFacts, { events }: StatusPageDependencies): Promise<Response> {
  const back: Response = { statusCode: 303, headers: { location: `${facts.path}#call`, 'cache-control': 'no-store' } };
  if (!facts.sender.phonesBack) return back;
  if (!isForm(request)) return { ...answer(renderStatusPage(facts)), statusCode: 415 };
  const faulty = await phoneMe(bodyOf(request), facts.order, events, facts.now);
  return faulty ? answer(renderStatusPage({ ...facts, answer: faulty })) : back;
}

const bodyOf = ({ body = '', isBase64Encoded }: Request): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

const isForm = ({ headers }: Request): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');

const notFound = ({ headers }: Request): Page => renderNotFound(languageAccepted(headers['accept-language'], 'en'));

function notAllowed(request: Request, allowed: string[]): Response {
  const page = answer(notFound(request));
  return { ...page, statusCode: 405, headers: { ...page.headers, allow: allowed.join(', ') } };
}

const answer = ({ status, headers, html }: Page): Response => ({ statusCode: status, headers, body: html });
