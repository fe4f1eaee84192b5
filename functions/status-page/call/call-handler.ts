import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterCall } from '../../../shared/calls/after-call.ts';
import type { Call } from '../../../shared/calls/call.ts';
import { calledEvent } from '../../../shared/calls/called-event.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { claimOf, isFreeFor } from '../../../shared/calls/claim.ts';
import { tellLate } from '../../../shared/calls/late-call.ts';
import { type CallLink, callLinkIn } from '../../../shared/links/call-link.ts';
import { log } from '../../../shared/log.ts';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { languageAccepted } from '../../../shared/messages/wording/reader.ts';
import { nowOf } from '../../../shared/now.ts';
import type { EventStore } from '../../../shared/orders/event-store.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { FindSender } from '../../../shared/senders/find-sender.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { type Page, renderNotFound } from '../page/status-page.ts';
import { readCallForm } from './call-form.ts';
import { momentIn, renderCall, renderCallNotice } from './call-page.ts';

export interface CallPageDependencies {
  calls: Pick<CallStore, 'find' | 'save' | 'end'>;
  messages: Pick<MessageStore, 'find'>;
  events: Pick<EventStore, 'append'>;
  findSender: FindSender;
  /** What the links are signed with. */
  linkSecret(): Promise<string>;
}

type Request = APIGatewayProxyEventV2;
type Response = APIGatewayProxyStructuredResultV2;

const callPath = /^\/c\/([A-Za-z0-9_-]{1,1500}\.[A-Za-z0-9_-]{22})$/;
export const isCallPath = (path: string): boolean => path.startsWith('/c/');

/**
 * `GET /c/<token>`: the one call that an e-mail led a colleague to, until its time is over. Nothing acts but its form's
 * POST, which says how the call went and leads back to the page.
 */
export function createCallHandler(
  { calls, findSender, linkSecret, ...dependencies }: CallPageDependencies,
  clock: () => number = Date.now,
) {
  return async (request: Request): Promise<Response> => {
    const { method } = request.requestContext.http;
    const now = nowOf(request.requestContext.timeEpoch, clock);
    if (!['GET', 'HEAD', 'POST'].includes(method)) return notAllowed(request);
    const [, token] = callPath.exec(request.rawPath) ?? [];
    const link = token === undefined ? undefined : callLinkIn(await linkSecret(), token);
    if (!link) return answer(renderNotFound(languageOf(request)));
    const sender = await findSender(link.senderId);
    if (!sender || link.until <= now)
      return answer(renderCallNotice('expired', sender?.language ?? languageOf(request)));
    const { senderId, orderId, callId: id } = link;
    const call = await calls.find({ id, senderId, orderId });
    if (!call && method === 'POST') return tellTooLate(request, link, sender, now);
    if (!call || call.dueAt <= now) return answer(renderCallNotice('done', sender.language));
    const taken = takenByOther(call, link, sender, now);
    if (taken) return answer(taken);
    if (method === 'POST') return tell(request, call, { link, sender, now });
    const page = answer(renderCall({ call, sender, now }));
    return method === 'HEAD' ? { ...page, body: '' } : page;
  };

  /** Writes down how a call went. A form that was made before somebody else phoned, or sent twice, does nothing. */
  async function tell(
    request: Request,
    call: Call,
    { link, sender, now }: { link: CallLink; sender: Sender; now: Instant },
  ): Promise<Response> {
    const read = isForm(request) ? readCallForm(bodyOf(request)) : undefined;
    if (!read) return { ...answer(renderCall({ call, sender, now })), statusCode: 415 };
    if ('faultyNote' in read) return answer(renderCall({ call, sender, now, faultyNote: read.faultyNote }));
    if (read.tries === String(call.attempts.length)) {
      const after = afterCall(call, read.told, link.by, now);
      const event = calledEvent(after, read.told);
      const written = after.ends ? await calls.end(call, { event }) : await calls.save(after.call, { event });
      log.info('call_told', { callId: call.id, outcome: read.told.outcome, written });
      if (written === 'conflict' && !(await calls.find(call))) return tellTooLate(request, link, sender, now);
    }
    return { statusCode: 303, headers: { location: request.rawPath, 'cache-control': 'no-store' } };
  }

  /** The call was taken off the list while somebody was on the telephone: what they say of it is kept all the same. */
  async function tellTooLate(request: Request, link: CallLink, sender: Sender, now: Instant): Promise<Response> {
    const { senderId, orderId, callId: id, by } = link;
    const read = isForm(request) ? readCallForm(bodyOf(request)) : undefined;
    const isTold = read !== undefined && 'told' in read;
    const why = isTold ? await tellLate({ id, senderId, orderId }, read.told, by, dependencies, now) : undefined;
    log.info('call_told', {
      callId: id,
      outcome: isTold ? read.told.outcome : 'unread',
      written: why ? 'late' : 'gone',
    });
    return answer(renderCallNotice(why ? 'needless' : 'done', sender.language));
  }
}

function takenByOther(call: Call, { by }: CallLink, { language }: Sender, now: Instant): Page | undefined {
  const claim = claimOf(call, now);
  if (!claim || isFreeFor(call, by, now)) return undefined;
  return renderCallNotice('taken', language, { by: claim.by, time: momentIn(call.zone, language, claim.until) });
}

const bodyOf = ({ body = '', isBase64Encoded }: Request): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

const isForm = ({ headers }: Request): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');

const languageOf = ({ headers }: Request) => languageAccepted(headers['accept-language'], 'en');

function notAllowed(request: Request): Response {
  const page = answer(renderNotFound(languageOf(request)));
  return { ...page, statusCode: 405, headers: { ...page.headers, allow: 'GET, HEAD, POST' } };
}

const answer = ({ status, headers, html }: Page): Response => ({ statusCode: status, headers, body: html });
