import type { Call } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { notFound } from '../../desk/problems.ts';
import { findOrder, type OrderDependencies } from '../../desk/read-order.ts';
import type { Act } from '../act.ts';
import { html, type Html } from '../page/html.ts';
import { noticeOf } from '../page/notice.ts';
import type { Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { callCard } from './call-card.ts';
import { callPath } from './call-summary.ts';
import { mayWait } from './may-wait.ts';
import { orderBeside } from './order-beside.ts';
import { tellOutcome } from './outcomes.ts';

export interface CallsDependencies extends OrderDependencies {
  calls: Pick<CallStore, 'ofSender'>;
}

const notices = { told: 'It is noted how the call went. This is the next one.' };

/** `GET /desk/calls`: the next call, or the one that is named, with its order beside it; and who else waits. */
export const lookAtCalls =
  ({ calls, ...dependencies }: CallsDependencies): Look =>
  async (request) => {
    const { colleague, sender, query, now } = request;
    const open = (await calls.ofSender(sender.id)).filter((call) => mayWait(call, now));
    const chosen = query.get('call') === null ? open[0] : open.find((call) => isNamed(call, query));
    if (!chosen && query.get('call') !== null) throw notFound('open call');
    const asked = chosen && { colleague, senderId: sender.id, orderId: chosen.orderId, now };
    return {
      title: 'Calls',
      place: 'calls',
      main: html`${noticeOf(request, notices)}
        <div class="split">
          <div class="stack">
            ${chosen ? callCard(chosen, request) : html`<p class="card soft">Nobody waits to be phoned.</p>`}
            ${waitingList(
              open.filter((call) => call !== chosen),
              request,
            )}
          </div>
          ${asked && orderBeside(await findOrder(asked, dependencies), request)}
        </div>`,
    };
  };

const isNamed = ({ id, orderId }: Call, query: URLSearchParams): boolean =>
  id === query.get('call') && orderId === query.get('order');

function waitingList(others: readonly Call[], { sender }: PageRequest): Html | undefined {
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
              ${timeElement(call.requestedAt, sender.timeZone)}
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** `POST /desk/calls/outcome`: how a call went, in one press; then the next one. */
export const tellHowItWent =
  ({ act }: { act: Act }): Look =>
  async (request) => {
    const told = tellOutcome(act, request);
    if (!told) throw notFound('outcome');
    await told;
    return { goTo: withQuery(paths.calls, { sender: request.sender.id, done: 'told' }) };
  };
