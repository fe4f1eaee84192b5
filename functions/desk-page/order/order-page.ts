import { plain } from '../../../shared/messages/wording/plain-text.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { standingOf } from '../../../shared/orders/standing.ts';
import { findOrder, type OrderDependencies } from '../../desk/read-order.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import { noticeOf } from '../page/notice.ts';
import type { DeskPage, Look, PageRequest } from '../page/page.ts';
import { paths } from '../page/paths.ts';
import { factList } from './facts.ts';
import { messageList } from './messages.ts';
import type { FaultyResend } from './resend-form.ts';
import { timelineList } from './timeline.ts';
import { asTitle } from './words.ts';

const notices = {
  cancelled: 'The message is never sent.',
  resent: 'It is said again: the newest message tells what came of it.',
  noted: 'Your note stands on the timeline.',
  nothing_noted: 'There was nothing to note.',
};
export type OrderNotice = keyof typeof notices;

/** `GET /desk/order?sender=&order=`: everything that there is to know about an order, and what can be done about its messages. */
export const lookAtOrder =
  (dependencies: OrderDependencies): Look =>
  (request) =>
    showOrder(request, dependencies);

/** An order's page; with `faulty` as it comes back of a form that could not be followed. */
export async function showOrder(
  request: PageRequest,
  dependencies: OrderDependencies,
  faulty?: FaultyResend,
): Promise<DeskPage> {
  const { colleague, sender, query, now } = request;
  const orderId = request.form.get('order') ?? query.get('order');
  const { order, timeline, messages } = await findOrder({ colleague, senderId: sender.id, orderId, now }, dependencies);
  return {
    title: titleOf(order),
    main: html`${noticeOf(request, notices)}
      <p class="standing"><span class="badge">${standsAt(order)}</span></p>
      <div class="split">
        <div class="stack">
          <section class="card" aria-labelledby="messages">
            <h2 id="messages">Messages</h2>
            ${messageList(messages, { order, request, faulty })}
          </section>
          <section class="card" aria-labelledby="timeline">
            <h2 id="timeline">What has happened</h2>
            ${timelineList(timeline, order, sender)}
          </section>
        </div>
        <div class="stack">
          <section class="card" aria-labelledby="facts">
            <h2 id="facts">What is known</h2>
            ${factList(order, sender.timeZone)}
          </section>
          <section class="card">${noteForm(order, request)}</section>
        </div>
      </div>`,
  };
}

const titleOf = ({ orderId, facts }: Order): string => `Order ${plain(facts.values.number, 60) ?? orderId}`;

function standsAt(order: Order): string {
  const standing = standingOf(order);
  if (standing.of === 'stage') return asTitle(standing.stage);
  const subject = standing.of === 'visit' ? standing.kind : standing.of;
  return asTitle(`${subject === 'shipment' ? 'parcel' : subject} ${standing.step}`);
}

const noteForm = ({ orderId }: Order, request: PageRequest): Html =>
  form(
    paths.note,
    request,
    { order: orderId },
    html`<label for="note">Note for colleagues <span>(customers never see it)</span></label>
      <textarea id="note" name="note" rows="3" maxlength="2000" required></textarea>
      <button class="quiet">Add note</button>`,
  );
