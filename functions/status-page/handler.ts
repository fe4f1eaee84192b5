import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { hashOf } from '../../shared/links/link.ts';
import type { LinkStore } from '../../shared/links/link-store.ts';
import { nowOf } from '../../shared/now.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { OrderStore } from '../../shared/orders/order-store.ts';
import { withWindowsToTell } from '../../shared/planning/promise.ts';
import { tellingZone, zonesOf } from '../../shared/planning/recipient-zones.ts';
import { languageAccepted } from '../../shared/messages/wording/reader.ts';
import type { FindSender } from '../../shared/senders/find-sender.ts';
import { type Page, renderNotFound, renderStatusPage } from './page/status-page.ts';

export interface StatusPageDependencies {
  links: LinkStore;
  orders: Pick<OrderStore, 'find'>;
  events: Pick<EventStore, 'ofOrder'>;
  findSender: FindSender;
}

const linkPath = /^\/t\/([A-Za-z0-9_-]{16})$/;

/** `GET /t/<token>`: the order's page, or the same 404 for every link that leads nowhere. Nothing here acts. */
export function createHandler(dependencies: StatusPageDependencies) {
  return async ({
    requestContext,
    rawPath,
    headers,
  }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    if (!['GET', 'HEAD'].includes(requestContext.http.method)) {
      const page = answer(renderNotFound(languageAccepted(headers['accept-language'], 'en')));
      return { ...page, statusCode: 405, headers: { ...page.headers, allow: 'GET, HEAD' } };
    }
    const token = linkPath.exec(rawPath)?.[1];
    const now = nowOf(requestContext.timeEpoch);
    const page = token ? await pageOf(token, dependencies, now) : undefined;
    return answer(page ?? renderNotFound(languageAccepted(headers['accept-language'], 'en')));
  };
}

async function pageOf(token: string, { links, orders, events, findSender }: StatusPageDependencies, now: string) {
  const link = await links.find(hashOf(token));
  if (!link) return undefined;
  const [stored, { events: timeline }, sender] = await Promise.all([
    orders.find(link.senderId, link.orderId),
    events.ofOrder(link.senderId, link.orderId),
    findSender(link.senderId),
  ]);
  if (!stored || !sender || stored.keptUntil <= now) return undefined;
  const { order } = stored;
  const zone = tellingZone(zonesOf(order.facts.values, order.facts.values.customer ?? {}, sender, now), sender);
  return renderStatusPage({ order: withWindowsToTell(order, sender), timeline, sender, zone, now });
}

const answer = ({ status, headers, html }: Page) => ({ statusCode: status, headers, body: html });
