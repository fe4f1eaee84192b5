import type { Call } from '../../../shared/calls/call.ts';
import { claimOf } from '../../../shared/calls/claim.ts';
import { notFound } from '../../desk/problems.ts';
import { findOrder, type OrderDependencies } from '../../desk/read-order.ts';
import { html, type Html } from '../page/html.ts';
import { noticeOf } from '../page/notice.ts';
import type { DeskPage, Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { callCard } from './call-card.ts';
import type { FaultyOutcome } from './call-forms.ts';
import { openCalls, type OpenCallsDependencies } from './open-calls.ts';
import { orderBeside } from './order-beside.ts';

export type CallsDependencies = OrderDependencies & OpenCallsDependencies;

const notices = {
  told: 'It is noted how the call went. This is who comes next.',
  released: 'The call is anybody’s again.',
  none: 'Nobody is to be phoned now.',
};
export type CallsNotice = keyof typeof notices;

/** `GET /desk/calls`: the best call there is now, or the one that is named, with its order beside it; and who else waits. */
export const lookAtCalls =
  (dependencies: CallsDependencies): Look =>
  (request) =>
    showCalls(request, request.query, dependencies);

/** The page of the call that `fields` name; with `faulty` as it comes back of a form. */
export async function showCalls(
  request: PageRequest,
  fields: URLSearchParams,
  dependencies: CallsDependencies,
  faulty?: FaultyOutcome,
): Promise<DeskPage> {
  const { colleague, sender, now } = request;
  const { open, next } = await openCalls(request, dependencies);
  const isNamed = fields.has('call');
  const chosen = isNamed ? open.find((call) => isMeant(call, fields)) : next;
  if (isNamed && !chosen) throw notFound('open call');
  const asked = chosen && { colleague, senderId: sender.id, orderId: chosen.orderId, now };
  const others = open.filter((call) => call !== chosen);
  return {
    title: 'Calls',
    place: 'calls',
    ...(faulty ? { status: 422 } : {}),
    main: html`${noticeOf(request, notices)}
      <div class="split">
        <div class="stack">
          ${
            chosen
              ? callCard(chosen, request, faulty)
              : html`<p class="card soft">
                  Nobody is to be phoned
                  now.${open.length > 0 && ' Who waits can be phoned later, or somebody is on it.'}
                </p>`
          }
          ${waitingList(others, request)}
        </div>
        ${asked && orderBeside(await findOrder(asked, dependencies), request)}
      </div>`,
  };
}

const isMeant = ({ id, orderId }: Call, fields: URLSearchParams): boolean =>
  id === fields.get('call') && orderId === fields.get('order');

/** A call's own address: the order beside it, and what to say. */
export const callPath = ({ senderId, orderId, id }: Pick<Call, 'senderId' | 'orderId' | 'id'>): string =>
  withQuery(paths.calls, { sender: senderId, order: orderId, call: id });

function waitingList(others: readonly Call[], { sender, now }: PageRequest): Html | undefined {
  if (others.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="waiting">
    <h2 id="waiting">Who else waits</h2>
    <ol class="rows">
      ${others.map(
        (call) =>
          html`<li>
            <div class="line">
              <a href="${callPath(call)}"><strong>${call.name ?? call.phone}</strong></a>
              <span>${call.headline}</span>
              <span class="soft">order ${call.number ?? call.orderId}</span>
              ${badges(call, now)} ${timeElement(call.requestedAt, sender.timeZone)}
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

function badges(call: Call, now: string): (Html | false)[] {
  const claim = claimOf(call, now);
  return [
    claim !== undefined && html`<span class="badge wait">${claim.by} is on it</span>`,
    call.notBefore > now && html`<span class="badge">later</span>`,
    call.escalatedAt !== undefined && html`<span class="badge bad">not made in time</span>`,
  ];
}
