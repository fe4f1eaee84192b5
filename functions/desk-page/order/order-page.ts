import { plain } from '../../../shared/messages/wording/plain-text.ts';
import { standingOf } from '../../../shared/orders/standing.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { cancelHeld } from '../../desk/cancel-message.ts';
import { findOrder, type OrderDependencies } from '../../desk/read-order.ts';
import { html } from '../page/html.ts';
import { noticeOf } from '../page/notice.ts';
import type { Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { factList } from './facts.ts';
import { messageList } from './messages.ts';
import { timelineList } from './timeline.ts';
import { asTitle } from './words.ts';

const notices = { cancelled: 'The message is never sent.' };

/** `GET /desk/order?sender=&order=`: everything that there is to know about an order, and what can be done about its messages. */
export const lookAtOrder =
  (dependencies: OrderDependencies): Look =>
  async (request) => {
    const { colleague, sender, query, now } = request;
    const asked = { colleague, senderId: sender.id, orderId: query.get('order'), now };
    const { order, timeline, messages } = await findOrder(asked, dependencies);
    return {
      title: titleOf(order),
      main: html`${noticeOf(request, notices)}
        <p class="standing"><span class="badge">${standsAt(order)}</span></p>
        <div class="split">
          <div class="stack">
            <section class="card" aria-labelledby="messages">
              <h2 id="messages">Messages</h2>
              ${messageList(messages, request)}
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
          </div>
        </div>`,
    };
  };

const titleOf = ({ orderId, facts }: Order): string => `Order ${plain(facts.values.number, 60) ?? orderId}`;

function standsAt(order: Order): string {
  const standing = standingOf(order);
  if (standing.of === 'stage') return asTitle(standing.stage);
  const subject = standing.of === 'visit' ? standing.kind : standing.of;
  return asTitle(`${subject === 'shipment' ? 'parcel' : subject} ${standing.step}`);
}

/** `POST /desk/order/cancel`: a held message is never sent. */
export const cancel =
  ({ messages }: { messages: Pick<MessageStore, 'ofOrder' | 'cancel'> }): Look =>
  async (request) => {
    const { colleague, sender, now } = request;
    const orderId = request.form.get('order') ?? undefined;
    const messageId = request.form.get('message') ?? undefined;
    await cancelHeld({ colleague, senderId: sender.id, orderId, messageId, now }, messages);
    return { goTo: backTo(request, 'cancelled') };
  };

const backTo = ({ sender, form }: PageRequest, done: keyof typeof notices): string =>
  withQuery(paths.order, { sender: sender.id, order: form.get('order') ?? '', done });
